import { useQuery } from '@tanstack/react-query';
import type { TreeView } from '@/shared/figures/api';
import { addDays, formatDate, today, type IsoDate } from '@/shared/lib/dates';
import { restructuringsQuery } from '@/shared/organisations/changes';
import { RestructuringList } from '@/shared/organisations/RestructuringList';
import { Icon } from '@/shared/ui/Icon';
import { SegmentButtons } from '@/shared/ui/Segments';
import classes from './Composition.module.css';

interface Props {
  organisation: string;
  /** Day of the figures. */
  asOf: IsoDate | undefined;
  value: TreeView;
  onChange: (value: TreeView) => void;
}

/** Figures of a past period where organisations have moved or been merged since: by which tree they are counted. */
export function Composition({ organisation, asOf, value, onChange }: Props) {
  const past = asOf !== undefined && asOf < today();
  const list = useQuery({
    ...restructuringsQuery(organisation, asOf && addDays(asOf, 1)),
    enabled: past,
  });
  const changes = (past && list.data) || [];
  if (!asOf || (changes.length === 0 && !value)) return null;
  return (
    <section className={classes.note} aria-label="По какому составу считаются показатели">
      <div className={classes.head}>
        <p>
          <Icon name="split" /> После {formatDate(asOf)} менялись состав или названия организаций:{' '}
          {changes.length}
        </p>
        <SegmentButtons
          label="Показатели"
          value={value ?? 'restated'}
          onChange={(next) => onChange(next === 'as-it-was' ? next : undefined)}
          items={[
            { key: 'restated', label: 'Нынешний состав' },
            { key: 'as-it-was', label: 'Как было' },
          ]}
        />
      </div>
      <RestructuringList changes={changes} />
    </section>
  );
}
