import { Checkbox } from '@mantine/core';
import type { ComparedRow } from '@/shared/api/types';
import { capital, organisationTypeWords } from '@/shared/lib/words';
import { DataTable, type RowGroup } from '@/shared/ui/DataTable';
import { StatusMark } from '@/shared/ui/StatusMark';
import { differences, mayTick, type Line } from '../model/comparison';

const GROUPS: { key: ComparedRow['outcome'] | 'MISSING'; title: string }[] = [
  { key: 'REFUSED', title: 'Исправьте в файле: эти строки не применятся' },
  { key: 'NEW', title: 'Новые' },
  { key: 'CHANGED', title: 'Изменятся' },
  { key: 'MISSING', title: 'В реестре их нет: отметьте, если закрыты' },
  { key: 'SAME', title: 'Без перемен' },
];

interface Props {
  lines: readonly Line[];
  ticked: ReadonlySet<string>;
  onTick: (ticked: ReadonlySet<string>) => void;
}

/** The differences between a register and the tree, those that need somebody first. */
export function Comparison({ lines, ticked, onTick }: Props) {
  const groups: RowGroup<Line>[] = GROUPS.map(({ key, title }) => {
    const rows = lines.filter(({ row }) => (row ? row.outcome === key : key === 'MISSING'));
    return { key, title, rows, count: String(rows.length) };
  }).filter(({ rows }) => rows.length > 0);
  const tick = (key: string, on: boolean) => {
    const next = new Set(ticked);
    if (on) next.add(key);
    else next.delete(key);
    onTick(next);
  };
  return (
    <DataTable
      caption="Реестр и организации системы"
      groups={groups}
      rowKey={({ key }) => key}
      columns={[
        {
          key: 'name',
          header: 'Организация',
          cell: (line) => {
            const { key, row } = line;
            const name = (row ?? line.missing).name || `строка ${row?.row}`;
            return row && !mayTick(row) ? (
              name
            ) : (
              <Checkbox
                label={name}
                checked={ticked.has(key)}
                onChange={(event) => tick(key, event.currentTarget.checked)}
              />
            );
          },
        },
        {
          key: 'type',
          header: 'Что это',
          label: false,
          cell: (line) => {
            const type = (line.row ?? line.missing).type;
            return type && capital(organisationTypeWords[type]);
          },
        },
        {
          key: 'place',
          header: 'Где',
          label: false,
          cell: (line) => (line.row ?? line.missing).parentName,
        },
        {
          key: 'what',
          header: 'Что изменится',
          label: false,
          cell: ({ row }) =>
            row && (
              <>
                {row.errors.map(({ column, detail }) => (
                  <div key={column + detail}>
                    <StatusMark tone="warn">
                      строка {row.row}, {column}
                    </StatusMark>{' '}
                    {detail}
                  </div>
                ))}
                {row.errors.length === 0 && differences(row).map((words) => <div key={words}>{words}</div>)}
              </>
            ),
        },
      ]}
    />
  );
}
