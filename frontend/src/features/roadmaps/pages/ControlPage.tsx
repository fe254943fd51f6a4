import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { RoadmapControl } from '@/shared/api/types';
import { counted, WORKING_DAYS } from '@/shared/lib/plural';
import { useMe } from '@/shared/session/session';
import { AppLink } from '@/shared/ui/AppLink';
import { Icon } from '@/shared/ui/Icon';
import { PageHeader } from '@/shared/ui/PageHeader';
import { QueryView } from '@/shared/ui/QueryView';
import { SegmentLinks } from '@/shared/ui/Segments';
import { Empty } from '@/shared/ui/States';
import { controlQuery, type ControlBy } from '../api/obligations';
import classes from './ControlPage.module.css';

export interface ControlSearch {
  by?: ControlBy;
}

type Line = RoadmapControl['rows'][number];
type Cell = Line['cells'][number];

/** Forty schools on one screen: what each has done, who is late and by how many working days. Laggards first. */
export function ControlPage({ search }: { search: ControlSearch }) {
  const me = useMe();
  const by = search.by ?? 'OBLIGATIONS';
  const control = useQuery(controlQuery(me.organisation, by));
  return (
    <>
      <PageHeader
        title="Контроль школ"
        sub={<Summary rows={control.data?.rows} />}
        actions={
          <Button
            component="a"
            href="/api/v1/roadmap-control/document"
            download
            variant="default"
            leftSection={<Icon name="down" />}
          >
            Свод в Excel
          </Button>
        }
      />
      <SegmentLinks
        label="Что в столбцах"
        items={[
          {
            key: 'obligations',
            label: 'Поручения',
            active: by === 'OBLIGATIONS',
            link: { to: '/control', search: {} },
          },
          {
            key: 'sections',
            label: 'Разделы карт школ',
            active: by === 'SECTIONS',
            link: { to: '/control', search: { by: 'SECTIONS' } },
          },
        ]}
      />
      <QueryView query={control} what="Контроль школ">
        {({ columns, rows }) =>
          rows.length === 0 ? (
            <Empty title="Школ пока нет">
              <p>Добавьте школы на странице «Организации».</p>
            </Empty>
          ) : columns.length === 0 ? (
            <Empty title={by === 'OBLIGATIONS' ? 'Школам ничего не поручено' : 'У школ ещё нет карт'}>
              <p>
                {by === 'OBLIGATIONS'
                  ? 'Откройте свою карту и нажмите «Поручить школам»: система предложит строки, которые обращены к ним.'
                  : 'Как только школа заведёт карту, её разделы появятся здесь.'}
              </p>
            </Empty>
          ) : (
            <Table columns={columns} rows={rows} by={by} />
          )
        }
      </QueryView>
    </>
  );
}

function Summary({ rows }: { rows?: readonly Line[] }) {
  if (!rows) return null;
  const late = rows.filter((row) => row.late > 0).length;
  return (
    <>
      {counted(rows.length, ['школа', 'школы', 'школ'])}
      {late > 0 ? `, отстают: ${late}` : rows.some(({ total }) => total > 0) ? ', никто не отстаёт' : ''}
    </>
  );
}

function Table({
  columns,
  rows,
  by,
}: {
  columns: RoadmapControl['columns'];
  rows: readonly Line[];
  by: ControlBy;
}) {
  return (
    <div className={classes.frame} tabIndex={0} role="region" aria-label="Школы и что они сделали">
      <table className={classes.table}>
        <caption className="visually-hidden">Школы и что они сделали</caption>
        <thead>
          <tr>
            <th scope="col">Школа</th>
            <th scope="col">Всего</th>
            {columns.map(({ key, title, roadmap }) => (
              <th key={key} scope="col" title={title}>
                {roadmap ? <AppLink to={`/roadmaps/${roadmap}?activity=${key}`}>{title}</AppLink> : title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.organisation}>
              <th scope="row">
                {row.roadmap ? <AppLink to={`/roadmaps/${row.roadmap}`}>{row.name}</AppLink> : row.name}
                {row.late > 0 && (
                  <span className={classes.late}>
                    <Icon name="late" /> {row.late}, дольше всего {counted(row.lateDays, WORKING_DAYS)}
                  </span>
                )}
                {by === 'SECTIONS' && !row.roadmap && <span className="hint">карты нет</span>}
              </th>
              <td className="num" data-label="Всего">
                <span>{row.total > 0 ? `${row.done} из ${row.total}` : '–'}</span>
              </td>
              {columns.map(({ key, title }) => (
                <ControlCell key={key} title={title} cell={row.cells.find(({ column }) => column === key)} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function ControlCell({ title, cell }: { title: string; cell?: Cell }) {
  if (!cell) {
    return (
      <td className={classes.none} data-label={title}>
        –
      </td>
    );
  }
  const band = cell.late > 0 ? 'late' : cell.done === cell.total ? 'done' : 'open';
  return (
    <td data-band={band} data-label={title}>
      <span>
        <Icon name={band === 'late' ? 'late' : band === 'done' ? 'check' : 'ring'} />{' '}
        {cell.total > 1 && `${cell.done} из ${cell.total} `}
        {band === 'late' && counted(cell.lateDays, ['раб. день', 'раб. дня', 'раб. дней'])}
        <span className="visually-hidden">
          {band === 'done' ? 'выполнено' : band === 'open' ? 'в срок' : 'просрочено'}
        </span>
      </span>
    </td>
  );
}
