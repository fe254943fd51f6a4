import { useQuery } from '@tanstack/react-query';
import { askedSearch, figureQuery, type Asked } from '@/shared/figures/api';
import { measured } from '@/shared/figures/measure';
import { formatPlan, formatValue } from '@/shared/lib/numbers';
import { formatCount } from '@/shared/lib/plural';
import { AppLink } from '@/shared/ui/AppLink';
import { bandOf, bandTones, bandWords } from '@/shared/ui/band';
import { DataTable } from '@/shared/ui/DataTable';
import { GroupTitle } from '@/shared/ui/Panel';
import { StatusMark } from '@/shared/ui/StatusMark';

/** What the figure is made of, one level down; the lowest shares first. */
export function ChildrenTable({ code, asked }: { code: string; asked: Asked }) {
  const { organisation, period, tree } = asked;
  const list = useQuery(figureQuery(code, organisation, period, 'children', tree));
  const rows = [...(list.data?.items ?? [])].sort(
    (one, other) => (measured(one) ?? Infinity) - (measured(other) ?? Infinity),
  );
  if (rows.length === 0) return null;
  return (
    <section>
      <GroupTitle icon="split" title="Из чего сложилось" count={rows.length} />
      <DataTable
        caption="Показатель по организациям"
        rows={rows}
        rowKey={(row) => row.organisation}
        columns={[
          {
            key: 'name',
            header: 'Организация',
            cell: (row) => (
              <AppLink
                to={`/indicators/${code}?${askedSearch({ ...asked, organisation: row.organisation })}`}
              >
                {row.organisationName}
              </AppLink>
            ),
          },
          { key: 'numerator', header: 'Числитель', number: true, cell: (row) => formatCount(row.numerator) },
          {
            key: 'denominator',
            header: 'Знаменатель',
            number: true,
            cell: (row) => (row.denominator == null ? '–' : formatCount(row.denominator)),
          },
          {
            key: 'value',
            header: 'Значение',
            number: true,
            cell: (row) => formatValue(measured(row), row.unit),
          },
          {
            key: 'plan',
            header: 'План',
            number: true,
            cell: (row) => (row.target == null ? '–' : formatPlan(row.target, row.unit)),
          },
          {
            key: 'band',
            header: 'Ход',
            label: false,
            cell: (row) => {
              const band = bandOf(measured(row), row.target);
              if (band === 'none') return <span className="hint">{row.reason?.message}</span>;
              return <StatusMark tone={bandTones[band]}>{bandWords[band]}</StatusMark>;
            },
          },
        ]}
      />
    </section>
  );
}
