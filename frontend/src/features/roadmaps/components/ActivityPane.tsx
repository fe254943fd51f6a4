import { Button, CloseButton, Textarea } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { Suspense, useState, type ReactNode } from 'react';
import { asProblem, type Problem } from '@/shared/api/problem';
import type { Activity, Remark } from '@/shared/api/types';
import { formatDate, formatOverdue, parseDate, today } from '@/shared/lib/dates';
import { lazyPage } from '@/shared/lib/lazyPage';
import { capital } from '@/shared/lib/words';
import { DateField } from '@/shared/ui/DateField';
import { Icon } from '@/shared/ui/Icon';
import { Optional } from '@/shared/ui/Optional';
import { Panel } from '@/shared/ui/Panel';
import { ProblemNote } from '@/shared/ui/ProblemNote';
import { Loading } from '@/shared/ui/States';
import { ActivityStatusMark, StatusMark } from '@/shared/ui/StatusMark';
import { TermChip } from '@/shared/ui/TermChip';
import { toast } from '@/shared/ui/toast';
import {
  changeActivity,
  completeActivity,
  removeActivity,
  reopenActivity,
  restoreActivity,
} from '../api/changeActivity';
import { stepped, type Place } from '../model/places';
import { EvidenceList } from './EvidenceList';
import { FactBinding } from './FactBinding';
import { Occurrences } from './Occurrences';
import { Remarks } from './Remarks';
import { ScheduleForm } from './ScheduleForm';
import classes from './ActivityPane.module.css';

const HistoryList = lazyPage(() => import('./HistoryList'), 'HistoryList');
const ObligationAnswers = lazyPage(() => import('./ObligationAnswers'), 'ObligationAnswers');
const ActivityForm = lazyPage(() => import('./ActivityForm'), 'ActivityForm');

interface Props {
  roadmap: string;
  activity: Activity;
  remarks: readonly Remark[];
  mayComplete: boolean;
  mayEdit: boolean;
  /** Moves the row by one place, where rows may be moved: for fingers, which cannot drag it. */
  steps?: { rows: readonly Activity[]; onMove: (row: Activity, place: Place) => Promise<void> };
  /** The reader agrees or returns this roadmap now. */
  mayRemark: boolean;
  /** Those below answer to this row. */
  isLaidOn: boolean;
  onClose: () => void;
}

/** One row whole: the order's words, our reading, what was done and what can be done now. */
export function ActivityPane({
  roadmap,
  activity,
  remarks,
  mayComplete,
  mayEdit,
  steps,
  mayRemark,
  isLaidOn,
  onClose,
}: Props) {
  const [editing, setEditing] = useState(false);
  const queries = useQueryClient();
  const refresh = () => queries.invalidateQueries({ queryKey: ['roadmaps'] });

  const remove = async () => {
    try {
      await removeActivity(roadmap, activity);
      onClose();
      await refresh();
      toast('Мероприятие удалено', {
        undo: () => restoreActivity(roadmap, activity.id).then(refresh),
      });
    } catch (error) {
      toast(asProblem(error).message, { tone: 'failed' });
    }
  };

  return (
    <Panel className={classes.pane}>
      <aside aria-label="Подробности мероприятия">
        <header className={classes.head}>
          <h2>
            {activity.number} {activity.activity}
          </h2>
          <CloseButton aria-label="Закрыть подробности" onClick={onClose} />
        </header>
        <p className={classes.status}>
          {activity.overdueDays != null ? (
            <StatusMark tone="late" box>
              {capital(formatOverdue(activity.overdueDays))}
            </StatusMark>
          ) : (
            <ActivityStatusMark status={activity.status} />
          )}
        </p>
        {activity.attention.map(({ code, message }) => (
          <p key={code + message} className={classes.attention}>
            <Icon name="alert" /> {message}
          </p>
        ))}
        {editing ? (
          <Suspense fallback={<Loading />}>
            <ActivityForm
              activity={activity}
              save={(fields) => changeActivity(roadmap, activity, fields)}
              onDone={() => setEditing(false)}
              onCancel={() => setEditing(false)}
            />
          </Suspense>
        ) : (
          <Facts activity={activity} />
        )}
        {mayEdit && !editing && (
          <p className={classes.buttons}>
            <Button variant="default" size="xs" onClick={() => setEditing(true)}>
              Исправить
            </Button>
            {steps &&
              ([-1, 1] as const).map((step) => {
                const place = stepped(steps.rows, activity.id, step);
                return (
                  <Button
                    key={step}
                    variant="default"
                    size="xs"
                    disabled={!place}
                    onClick={() => place && void steps.onMove(activity, place)}
                  >
                    {step === -1 ? 'Выше' : 'Ниже'}
                  </Button>
                );
              })}
            <Button variant="subtle" size="xs" color="red" onClick={() => void remove()}>
              Удалить строку
            </Button>
          </p>
        )}
        <Remarks
          roadmap={roadmap}
          activity={activity.id}
          remarks={remarks}
          mayMake={mayRemark}
          mayAnswer={mayEdit}
        />
        <Occurrences roadmap={roadmap} activity={activity} mayComplete={mayComplete} />
        {mayComplete && !editing && <ScheduleForm roadmap={roadmap} activity={activity} />}
        {isLaidOn && (
          <Suspense>
            <ObligationAnswers roadmap={roadmap} activity={activity.id} />
          </Suspense>
        )}
        <EvidenceList roadmap={roadmap} activity={activity.id} />
        {mayComplete && !editing && <FactBinding roadmap={roadmap} activity={activity.id} />}
        {!editing && <Completion {...{ roadmap, activity, mayComplete, refresh }} />}
        <Suspense>
          <HistoryList roadmap={roadmap} activity={activity.id} />
        </Suspense>
      </aside>
    </Panel>
  );
}

function Facts({ activity }: { activity: Activity }) {
  return (
    <dl className={classes.facts}>
      {activity.content && <Fact name="Содержание">{activity.content}</Fact>}
      <Fact name="Срок в приказе">{activity.termText ? `«${activity.termText}»` : 'не указан'}</Fact>
      <Fact name="Прочитано">
        <TermChip term={activity.term} inferred={activity.inferred} />
        {activity.term.kind === 'UNPARSED' && activity.term.reason && (
          <div className="hint">{activity.term.reason}</div>
        )}
      </Fact>
      {activity.responsible && <Fact name="Отвечают">{activity.responsible}</Fact>}
      {activity.result && <Fact name="Результат">{activity.result}</Fact>}
      {(activity.other ?? []).map(({ column, text }) => (
        <Fact key={column} name={column}>
          {text}
        </Fact>
      ))}
    </dl>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** What was done and when; marking it and taking the mark back. */
function Completion({
  roadmap,
  activity,
  mayComplete,
  refresh,
}: {
  roadmap: string;
  activity: Activity;
  mayComplete: boolean;
  refresh: () => Promise<unknown>;
}) {
  const [on, setOn] = useState(today());
  const [comment, setComment] = useState('');
  const [problem, setProblem] = useState<Problem>();
  const [busy, setBusy] = useState(false);

  const reopen = async () => {
    await reopenActivity(roadmap, activity.id);
    await refresh();
  };
  const complete = async () => {
    if (!parseDate(on).ok) return;
    setBusy(true);
    setProblem(undefined);
    try {
      await completeActivity(roadmap, activity.id, { completedOn: on, comment: comment.trim() || undefined });
      await refresh();
      toast('Мероприятие отмечено выполненным', { undo: reopen });
    } catch (error) {
      setProblem(asProblem(error));
    } finally {
      setBusy(false);
    }
  };

  if (activity.done) {
    return (
      <section className={classes.done}>
        <h3>Выполнено {formatDate(activity.done.on)}</h3>
        <p className="hint">
          {activity.done.source === 'HAND' ? `Отметил: ${activity.done.by}` : activity.done.by}
        </p>
        {activity.done.comment && <p>{activity.done.comment}</p>}
        {mayComplete && (
          <Button
            variant="default"
            size="xs"
            leftSection={<Icon name="undo" />}
            onClick={() =>
              void reopen().catch((e: unknown) => toast(asProblem(e).message, { tone: 'failed' }))
            }
          >
            Снять отметку
          </Button>
        )}
      </section>
    );
  }
  if (!mayComplete) return null;
  return (
    <section className={classes.done}>
      <h3>Отметить выполненным</h3>
      <ProblemNote problem={problem} title="Отметка не принята" />
      <DateField label="Когда сделано" value={on} onChange={setOn} />
      <Textarea
        label={<Optional>Чем подтверждается</Optional>}
        autosize
        minRows={2}
        value={comment}
        onChange={(event) => setComment(event.currentTarget.value)}
        placeholder="Приказ № 41-ОД, ссылка на страницу"
      />
      <div>
        <Button loading={busy} onClick={() => void complete()}>
          Отметить выполненным
        </Button>
      </div>
    </section>
  );
}
