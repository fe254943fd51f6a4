import type { PlannedTarget } from '@/shared/api/types';
import { NBSP } from '@/shared/lib/plural';
import { AppLink } from '@/shared/ui/AppLink';
import { DataTable } from '@/shared/ui/DataTable';
import { GroupTitle } from '@/shared/ui/Panel';
import { StatusMark } from '@/shared/ui/StatusMark';

/** Planned values that the order states; where the wording was recognised they stand beside the figures. */
export function Targets({ targets }: { targets: readonly PlannedTarget[] }) {
  if (targets.length === 0) return null;
  return (
    <section>
      <GroupTitle icon="flag" title="Планируемые показатели приказа" count={targets.length} />
      <DataTable
        caption="Планируемые показатели приказа"
        rows={targets}
        rowKey={({ indicator, year }) => `${indicator}${year}`}
        columns={[
          {
            key: 'indicator',
            header: 'Показатель',
            cell: ({ indicator, indicatorCode }) =>
              indicatorCode ? <AppLink to={`/indicators/${indicatorCode}`}>{indicator}</AppLink> : indicator,
          },
          {
            key: 'value',
            header: 'План',
            number: true,
            cell: ({ value, unit }) => `${value}${unit ? NBSP + unit : ''}`,
          },
          { key: 'year', header: 'Год', number: true, cell: ({ year }) => year ?? 'не назван' },
          {
            key: 'note',
            header: 'Внимание',
            label: false,
            cell: ({ attention = [], indicatorCode }) => (
              <>
                {attention.map(({ code, message }) => (
                  <StatusMark key={code} tone="warn">
                    {message}
                  </StatusMark>
                ))}
                {!indicatorCode && <span className="hint">не связан с показателем системы</span>}
              </>
            ),
          },
        ]}
      />
    </section>
  );
}
