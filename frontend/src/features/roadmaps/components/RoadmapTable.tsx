import { useQueries } from '@tanstack/react-query';
import { useRef, type RefObject } from 'react';
import type { Activity, ActivityChange, Cascade, Remark, Roadmap, SchoolHolidays } from '@/shared/api/types';
import { holidaysQuery } from '@/shared/calendar/holidays';
import { formatDate } from '@/shared/lib/dates';
import { schoolYearOf } from '@/shared/lib/periods';
import { counted, DAYS } from '@/shared/lib/plural';
import { ActivityStatusMark, StatusMark } from '@/shared/ui/StatusMark';
import { TermChip } from '@/shared/ui/TermChip';
import { StripMonths, YearStrip, type StripYear } from '@/shared/ui/YearStrip';
import { REMARKS } from '../messages';
import type { Place } from '../model/places';
import { sectionsOf, stripYearOf } from '../model/rows';
import { EditableCell } from './EditableCell';
import { dropPlace, MoveHandle } from './MoveHandle';
import classes from './RoadmapTable.module.css';

type Share = Cascade['rows'][number];
type Holiday = SchoolHolidays['holidays'][number];

interface Props {
  roadmap: Roadmap;
  rows: readonly Activity[];
  remarks?: readonly Remark[];
  /** How far those below are with rows that are laid on them. */
  shares?: ReadonlyMap<string, Share>;
  picked?: string;
  onPick: (row: Activity) => void;
  /** Ticked rows, where something can be done with several at once. */
  ticked?: ReadonlySet<string>;
  onTick?: (rows: ReadonlySet<string>) => void;
  /** Changes a cell of a row, where words may change; false when it was refused. */
  onEdit?: (row: Activity, change: ActivityChange) => Promise<boolean>;
  /** Puts a row elsewhere, where rows may be moved and all of them are shown. */
  onMove?: (row: Activity, place: Place) => void;
}

/** The order's words at the left, their reading beside them, and where they lie in the year. */
export function RoadmapTable({
  roadmap,
  rows,
  remarks = [],
  shares,
  picked,
  onPick,
  ticked,
  onTick,
  onEdit,
  onMove,
}: Props) {
  const heldRef = useRef<string>(undefined);
  const year = stripYearOf(roadmap);
  // a calendar year lies in two school years
  const schoolYears = [...new Set([year.from, year.to].map(schoolYearOf))];
  const holidays = useQueries({ queries: schoolYears.map(holidaysQuery) }).flatMap(
    ({ data }) => data?.holidays ?? [],
  );
  const responsible = roadmap.activities.some((row) => row.responsible);
  const columns = (responsible ? 6 : 5) + (onTick ? 1 : 0);
  const all = ticked !== undefined && rows.length > 0 && rows.every(({ id }) => ticked.has(id));
  return (
    <div className={classes.frame}>
      <table className={classes.table} role="table">
        <caption className="visually-hidden">Мероприятия: {roadmap.title}</caption>
        <thead role="rowgroup">
          <tr role="row">
            {onTick && (
              <td role="cell" className={classes.tick}>
                <input
                  type="checkbox"
                  aria-label="Отметить все строки"
                  checked={all}
                  onChange={() => onTick(new Set(all ? [] : rows.map(({ id }) => id)))}
                />
              </td>
            )}
            <th role="columnheader" scope="col" className={classes.number}>
              №
            </th>
            <th role="columnheader" scope="col">
              Мероприятие
            </th>
            <th role="columnheader" scope="col" className={classes.term}>
              Срок
            </th>
            {responsible && (
              <th role="columnheader" scope="col" className={classes.responsible}>
                Ответственный
              </th>
            )}
            <th role="columnheader" scope="col" className={classes.status}>
              Состояние
            </th>
            <th role="columnheader" scope="col" className={classes.strip}>
              <span className="visually-hidden">Место в году</span>
              <StripMonths year={year} />
            </th>
          </tr>
        </thead>
        {sectionsOf(rows).map((section) => (
          <tbody key={section.key} role="rowgroup">
            {section.title && (
              <tr role="row" className={classes.section}>
                <th role="rowheader" scope="rowgroup" colSpan={columns}>
                  <span className={classes.count}>{doneOf(section.rows)}</span>
                  {section.title}
                </th>
              </tr>
            )}
            {section.rows.map((row) => (
              <Row
                key={row.id}
                {...{ row, year, holidays, responsible, picked: row.id === picked, onPick }}
                share={shares?.get(row.id)}
                ticked={ticked?.has(row.id)}
                onEdit={onEdit}
                move={onMove && { rows, onMove, heldRef }}
                onTick={
                  onTick &&
                  (() => {
                    const next = new Set(ticked);
                    if (!next.delete(row.id)) next.add(row.id);
                    onTick(next);
                  })
                }
                remarks={remarks.filter(({ activity, answered }) => activity === row.id && !answered).length}
              />
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}

function Row({
  row,
  year,
  holidays,
  responsible,
  remarks,
  share,
  ticked,
  onTick,
  onEdit,
  move,
  picked,
  onPick,
}: {
  row: Activity;
  year: StripYear;
  holidays: readonly Holiday[];
  responsible: boolean;
  /** Open ones. */
  remarks: number;
  share?: Share;
  ticked?: boolean;
  onTick?: () => void;
  onEdit?: Props['onEdit'];
  move?: {
    rows: readonly Activity[];
    onMove: (row: Activity, place: Place) => void;
    heldRef: RefObject<string | undefined>;
  };
  picked: boolean;
  onPick: (row: Activity) => void;
}) {
  return (
    <tr role="row" data-picked={picked || undefined} {...(move && dropPlace(row, move.rows, move.onMove))}>
      {onTick && (
        <td role="cell" className={classes.tick}>
          <input
            type="checkbox"
            aria-label={`Отметить строку: ${row.activity}`}
            checked={ticked ?? false}
            onChange={onTick}
          />
        </td>
      )}
      <td role="cell" className={`${classes.number} num`}>
        {move && <MoveHandle row={row} {...move} />}
        {row.number}
      </td>
      <th role="rowheader" scope="row" className={classes.name}>
        <button type="button" aria-expanded={picked} onClick={() => onPick(row)}>
          {row.activity}
        </button>
        {row.content && <div className={classes.content}>{row.content}</div>}
      </th>
      <td role="cell" className={classes.term}>
        {onEdit ? (
          <EditableCell
            label={`Срок: ${row.activity}`}
            value={row.termText}
            placeholder="не указан"
            onSave={(termText) => onEdit(row, { termText })}
          />
        ) : (
          row.termText && <div className={classes.verbatim}>{row.termText}</div>
        )}
        <TermChip term={row.term} inferred={row.inferred.filter(isAboutTerm)} />
      </td>
      {responsible && (
        <td role="cell" className={classes.responsible}>
          {onEdit ? (
            <EditableCell
              label={`Ответственный: ${row.activity}`}
              value={row.responsible}
              placeholder="не назван"
              onSave={(responsible) => onEdit(row, { responsible })}
            />
          ) : (
            (row.responsible ?? <span className="dim">не назван</span>)
          )}
        </td>
      )}
      <td role="cell" className={classes.status}>
        <ActivityStatusMark status={row.status} />
        <Fact row={row} />
        {share && share.total > 0 && (
          <div className="hint">
            {share.done + share.declined} из {counted(share.total, ['школы', 'школ', 'школ'])}
            {share.late > 0 && `, отстают ${share.late}`}
          </div>
        )}
        {remarks > 0 && <StatusMark tone="warn">{counted(remarks, REMARKS)}</StatusMark>}
      </td>
      <td role="cell" className={classes.strip}>
        <YearStrip
          term={row.term}
          status={row.status}
          year={year}
          times={row.occurrences}
          behind={holidays}
        />
      </td>
    </tr>
  );
}

/** One short fact under the status. */
function Fact({ row }: { row: Activity }) {
  const text = row.done
    ? formatDate(row.done.on)
    : row.overdueDays != null
      ? counted(row.overdueDays, DAYS)
      : row.attention[0]?.message;
  return text ? <div className="hint">{text}</div> : null;
}

const CELLS = ['termText', 'responsible', 'result', 'activity', 'section', 'number', 'content'];

/** What was inferred about the term; that a cell came from the row above is told in the details. */
export function isAboutTerm({ field }: { field: string }): boolean {
  return !CELLS.includes(field);
}

function doneOf(rows: readonly Activity[]): string {
  const done = rows.filter(({ status }) => status === 'DONE').length;
  return `${done} из ${rows.length} выполнено`;
}
