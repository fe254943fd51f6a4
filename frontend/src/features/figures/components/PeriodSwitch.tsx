import { formatPeriod, quarterOf, type Period } from '@/shared/lib/periods';
import { SegmentButtons } from '@/shared/ui/Segments';
import { periodsAround } from '../model/board';

/** The quarter before, this quarter, the year; quarters are cumulative within the year. */
export function PeriodSwitch({ value, onChange }: { value: Period; onChange: (period: Period) => void }) {
  return (
    <SegmentButtons
      label="Период"
      value={value}
      onChange={onChange}
      items={periodsAround(value, quarterOf()).map((key) => ({ key, label: formatPeriod(key) }))}
    />
  );
}
