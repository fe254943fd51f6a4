import { Button, Checkbox, NativeSelect, Textarea } from '@mantine/core';
import { useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { asProblem, type Problem } from '@/shared/api/problem';
import type { Obligation } from '@/shared/api/types';
import { formatDate } from '@/shared/lib/dates';
import { useMe } from '@/shared/session/session';
import { AppLink } from '@/shared/ui/AppLink';
import { PageHeader } from '@/shared/ui/PageHeader';
import { GroupTitle, Panel } from '@/shared/ui/Panel';
import { ProblemNote } from '@/shared/ui/ProblemNote';
import { QueryView } from '@/shared/ui/QueryView';
import { Empty } from '@/shared/ui/States';
import { toast } from '@/shared/ui/toast';
import { answerObligation, obligationsQuery, takeAnswerBack } from '../api/obligations';
import { roadmapQuery, roadmapsQuery } from '../api/roadmaps';
import { EvidenceList } from '../components/EvidenceList';
import { ObligationMark } from '../components/ObligationMark';
import classes from './ObligationsPage.module.css';

/** What the organisations above have laid on this one: what to do, until when, and the answer at the same place. */
export function ObligationsPage() {
  const me = useMe();
  const obligations = useQuery(obligationsQuery({ organisation: me.organisation }));
  return (
    <>
      <PageHeader
        title="Поручения"
        sub="Строки карт муниципалитета и региона, на которые отвечает ваша школа"
      />
      <QueryView query={obligations} what="Поручения">
        {({ items }) => {
          const open = items.filter(({ answered }) => !answered);
          const answered = items.filter((one) => one.answered);
          if (items.length === 0) {
            return (
              <Empty title="Поручений нет">
                <p>
                  Когда муниципалитет поручит школам строку своей карты, она появится здесь и в «Моём дне».
                </p>
              </Empty>
            );
          }
          return (
            <>
              {open.length > 0 ? (
                <section>
                  <GroupTitle icon="flag" title="Ждут ответа" count={open.length} />
                  <ul className={classes.list}>
                    {open.map((one) => (
                      <One key={one.id} obligation={one} />
                    ))}
                  </ul>
                </section>
              ) : (
                <Empty title="На все поручения ответили" compact>
                  <p>Новые появятся здесь сами.</p>
                </Empty>
              )}
              {answered.length > 0 && (
                <section>
                  <GroupTitle icon="check" title="Отвечено" count={answered.length} />
                  <ul className={classes.list}>
                    {answered.map((one) => (
                      <One key={one.id} obligation={one} />
                    ))}
                  </ul>
                </section>
              )}
            </>
          );
        }}
      </QueryView>
    </>
  );
}

function One({ obligation }: { obligation: Obligation }) {
  const [answering, setAnswering] = useState(false);
  return (
    <li>
      <Panel className={classes.card}>
        <header>
          <h3>
            {obligation.number} {obligation.words}
          </h3>
          <ObligationMark obligation={obligation} />
        </header>
        <p className="hint">
          {obligation.issuerName},{' '}
          <AppLink to={`/roadmaps/${obligation.roadmap}?activity=${obligation.activity}`}>
            {obligation.roadmapTitle}
          </AppLink>
          {obligation.dueOn && `, до ${formatDate(obligation.dueOn)}`}
          {obligation.result && `. Ждут: ${obligation.result}`}
        </p>
        {obligation.remark && <p className={classes.remark}>Ответ вернули: {obligation.remark}</p>}
        {obligation.answered?.answer && <p>{obligation.answered.answer}</p>}
        {obligation.answered ? (
          <TakeBack obligation={obligation} />
        ) : answering ? (
          <AnswerForm obligation={obligation} onDone={() => setAnswering(false)} />
        ) : (
          <div>
            <Button size="xs" onClick={() => setAnswering(true)} aria-label={`Ответить: ${obligation.words}`}>
              Ответить
            </Button>
          </div>
        )}
      </Panel>
    </li>
  );
}

function TakeBack({ obligation }: { obligation: Obligation }) {
  const queries = useQueryClient();
  const take = async () => {
    try {
      await takeAnswerBack(obligation.id);
      await queries.invalidateQueries({ queryKey: ['roadmaps'] });
      toast('Ответ отозван, поручение снова открыто');
    } catch (error) {
      toast(asProblem(error).message, { tone: 'failed' });
    }
  };
  return (
    <div>
      <Button variant="subtle" size="xs" onClick={() => void take()}>
        Отозвать ответ
      </Button>
    </div>
  );
}

/** Documents first, words beside; the same documents may close a row of the school's own roadmap. */
function AnswerForm({ obligation, onDone }: { obligation: Obligation; onDone: () => void }) {
  const queries = useQueryClient();
  const [words, setWords] = useState('');
  const [declines, setDeclines] = useState(false);
  const [own, setOwn] = useState('');
  const [problem, setProblem] = useState<Problem>();
  const [busy, setBusy] = useState(false);
  const send = async () => {
    setBusy(true);
    setProblem(undefined);
    try {
      await answerObligation(obligation.id, {
        declines,
        answer: words.trim() || undefined,
        alsoCompletes: declines ? undefined : own || undefined,
      });
      onDone();
      await queries.invalidateQueries({ queryKey: ['roadmaps'] });
      toast('Ответ отправлен', {
        undo: () =>
          takeAnswerBack(obligation.id).then(() => queries.invalidateQueries({ queryKey: ['roadmaps'] })),
      });
    } catch (error) {
      setProblem(asProblem(error));
    } finally {
      setBusy(false);
    }
  };
  return (
    <div className={classes.answer}>
      {!declines && <EvidenceList roadmap={obligation.roadmap} activity={obligation.activity} />}
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
      >
        <ProblemNote problem={problem} title="Ответ не отправлен" />
        <Checkbox
          label="Не относится к нашей школе"
          checked={declines}
          onChange={(event) => setDeclines(event.currentTarget.checked)}
        />
        <Textarea
          label={declines ? 'Почему не относится' : 'Что сделано'}
          description={declines ? undefined : 'Можно не писать, если приложен документ'}
          autosize
          minRows={2}
          value={words}
          onChange={(event) => setWords(event.currentTarget.value)}
        />
        {!declines && <OwnRow value={own} onChange={setOwn} />}
        <div>
          <Button type="submit" loading={busy}>
            Отправить ответ
          </Button>{' '}
          <Button variant="subtle" onClick={onDone}>
            Отмена
          </Button>
        </div>
      </form>
    </div>
  );
}

/** Open rows of the school's own roadmap in work. */
function OwnRow({ value, onChange }: { value: string; onChange: (id: string) => void }) {
  const me = useMe();
  const list = useInfiniteQuery(roadmapsQuery({}));
  const mine = list.data?.pages
    .flatMap(({ items }) => items)
    .find(({ organisation, state }) => organisation === me.organisation && state !== 'CLOSED');
  const roadmap = useQuery({ ...roadmapQuery(mine?.id ?? ''), enabled: mine !== undefined }).data;
  const open = roadmap?.activities.filter(({ done }) => !done) ?? [];
  if (open.length === 0) return null;
  return (
    <NativeSelect
      label="Закрыть этим же и строку вашей карты"
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      data={[
        { value: '', label: 'Не закрывать' },
        ...open.map(({ id, number, activity }) => ({
          value: id,
          label: `${number ?? ''} ${activity}`.trim(),
        })),
      ]}
    />
  );
}
