import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Activity, HistoryEntry } from '@/shared/api/types';
import { formatDate, formatInstant } from '@/shared/lib/dates';
import { QueryView } from '@/shared/ui/QueryView';
import { historyQuery } from '../api/approval';
import { Changes } from './Changes';
import classes from './HistoryList.module.css';

const words: Record<string, string> = {
  REGISTERED: 'Карта создана',
  CHANGED: 'Изменён заголовок карты',
  SUBMITTED: 'Подана на согласование',
  SUBMISSION_TAKEN_BACK: 'Отозвана с согласования',
  RETURNED: 'Возвращена с замечаниями',
  AGREED: 'Согласована',
  AGREEMENT_TAKEN_BACK: 'Согласование снято',
  APPROVED: 'Утверждена приказом',
  AMENDMENT_OPENED: 'Начата подготовка изменений',
  AMENDMENT_DROPPED: 'Подготовка изменений отменена',
  CLOSED: 'Закрыта',
  REOPENED: 'Открыта снова',
  ROW_ADDED: 'Строка добавлена',
  ROW_CHANGED: 'Строка изменена',
  ROW_EXCLUDED: 'Строка удалена',
  ROW_RESTORED: 'Строка возвращена',
  ROW_DONE: 'Отмечено выполненным',
  ROW_UNDONE: 'Отметка снята',
};

interface Props {
  roadmap: string;
  /** Only of this row. */
  activity?: string;
  /** Names the rows in the history of a whole roadmap. */
  activities?: readonly Activity[];
}

/** Who did what and when; read when it is opened. */
export function HistoryList(props: Props) {
  const [open, setOpen] = useState(false);
  return (
    <details className={classes.history} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>История</summary>
      {open && <Entries {...props} />}
    </details>
  );
}

function Entries({ roadmap, activity, activities = [] }: Props) {
  const history = useQuery(historyQuery(roadmap, activity));
  return (
    <QueryView query={history} what="История">
      {({ items }) =>
        items.length === 0 ? (
          <p className="hint">Строку ещё не меняли.</p>
        ) : (
          <ol>
            {items.map((entry) => (
              <li key={entry.id}>
                <p>
                  {words[entry.kind] ?? entry.kind}
                  {rowOf(entry, activities)}
                  {entry.kind === 'ROW_DONE' && ` ${formatDate(entry.changes[0]?.to)}`}
                </p>
                <p className="hint">
                  {entry.by}, {formatInstant(entry.at)}
                </p>
                {entry.comment && <p>{entry.comment}</p>}
                {entry.kind !== 'ROW_DONE' && <Changes changes={entry.changes} />}
              </li>
            ))}
          </ol>
        )
      }
    </QueryView>
  );
}

function rowOf({ activity }: HistoryEntry, activities: readonly Activity[]): string {
  const row = activities.find(({ id }) => id === activity);
  return row ? `: «${row.activity}»` : '';
}
