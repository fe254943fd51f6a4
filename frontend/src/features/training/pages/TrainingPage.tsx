import { Button } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { asProblem, type Problem } from '@/shared/api/problem';
import type { Training } from '@/shared/api/types';
import { formatDate, today } from '@/shared/lib/dates';
import { lazyPage } from '@/shared/lib/lazyPage';
import { counted, type PluralForms } from '@/shared/lib/plural';
import { AppLink } from '@/shared/ui/AppLink';
import { Breadcrumbs } from '@/shared/ui/Breadcrumbs';
import { DataTable } from '@/shared/ui/DataTable';
import { Icon } from '@/shared/ui/Icon';
import { PageHeader } from '@/shared/ui/PageHeader';
import { GroupTitle, Panel } from '@/shared/ui/Panel';
import { ProblemNote } from '@/shared/ui/ProblemNote';
import { RowList, RowWords } from '@/shared/ui/RowList';
import { QueryView } from '@/shared/ui/QueryView';
import { SideDrawer } from '@/shared/ui/SideDrawer';
import { Empty } from '@/shared/ui/States';
import { StatusMark } from '@/shared/ui/StatusMark';
import { toast } from '@/shared/ui/toast';
import { deleteTraining, letTraineeGo, takeTrainees, trainingQuery } from '../api/trainings';
import classes from './TrainingPage.module.css';

const TrainingForm = lazyPage(() => import('../components/TrainingForm'), 'TrainingForm');
const TakeTrainees = lazyPage(() => import('../components/TakeTrainees'), 'TakeTrainees');
const Attendance = lazyPage(() => import('../components/Attendance'), 'Attendance');

const SESSIONS: PluralForms = ['занятие', 'занятия', 'занятий'];
const MENTORS: PluralForms = ['наставник записан', 'наставника записаны', 'наставников записаны'];
const HOURS: PluralForms = ['час', 'часа', 'часов'];

export function TrainingPage({ id }: { id: string }) {
  const training = useQuery(trainingQuery(id));
  return (
    <QueryView query={training} what="Обучение" as="h1">
      {(data) => <Whole training={data} />}
    </QueryView>
  );
}

type Session = Training['sessions'][number];

function Whole({ training }: { training: Training }) {
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [open, setOpen] = useState<'edit' | 'take' | Session>();
  const [problem, setProblem] = useState<Problem>();
  const close = () => setOpen(undefined);
  const refresh = async () => {
    for (const key of ['participations', 'people', 'tasks']) {
      void queries.invalidateQueries({ queryKey: [key] });
    }
    await queries.invalidateQueries({ queryKey: ['trainings'] });
  };
  const { id, title, led, sessions, trainees } = training;
  const remove = async () => {
    setProblem(undefined);
    try {
      await deleteTraining(id);
      toast(`${title}: запись удалена`);
      queries.removeQueries({ queryKey: ['trainings', 'one', id] });
      await navigate({ to: '/training' });
      void refresh();
    } catch (error) {
      setProblem(asProblem(error));
    }
  };
  const take = (
    <Button leftSection={<Icon name="plus" />} onClick={() => setOpen('take')}>
      Записать наставников
    </Button>
  );
  const untouched = sessions.every(({ attended }) => attended.length === 0);
  return (
    <>
      <PageHeader
        title={title}
        crumbs={<Breadcrumbs steps={[{ label: 'Обучение', to: '/training' }, { label: title }]} />}
        sub={[
          training.organisationName,
          training.orderNumber &&
            training.orderDate &&
            `приказ № ${training.orderNumber} от ${formatDate(training.orderDate)}`,
          `нужно посетить ${counted(training.sessionsNeeded, SESSIONS)} из ${sessions.length}`,
        ]
          .filter(Boolean)
          .join(', ')}
        actions={
          <>
            {led && (
              <Button variant="default" onClick={() => setOpen('edit')}>
                Изменить
              </Button>
            )}
            {led && untouched && (
              <Button variant="default" onClick={() => void remove()}>
                Удалить
              </Button>
            )}
            {trainees.length > 0 && take}
          </>
        }
      />
      <ProblemNote problem={problem} title="Не получилось" />
      <div className="stack">
        {training.programme && (
          <section>
            <GroupTitle icon="file" title="Программа" />
            <Panel padded>
              <p className={classes.programme}>{training.programme}</p>
            </Panel>
          </section>
        )}
        <section>
          <GroupTitle icon="cal" title="Занятия" count={sessions.length} />
          <RowList>
            {sessions.map((session) => (
              <SessionLine
                key={session.id}
                session={session}
                of={trainees.length}
                onMark={led && trainees.length > 0 ? () => setOpen(session) : undefined}
              />
            ))}
          </RowList>
        </section>
        <section>
          <GroupTitle icon="people" title="Наставники" count={trainees.length || null} />
          {trainees.length === 0 ? (
            <Empty compact as="h3" title="На обучение пока никто не записан" actions={take}>
              <p>Выберите наставников из базы. Всех, кто ещё не обучен, можно записать сразу.</p>
            </Empty>
          ) : (
            <Trainees
              training={training}
              onGone={async (person, name) => {
                await letTraineeGo(id, person);
                await refresh();
                toast(`${name}: не учится здесь`, {
                  undo: async () => {
                    await takeTrainees(id, [person]);
                    await refresh();
                  },
                });
              }}
            />
          )}
        </section>
      </div>
      <SideDrawer opened={open === 'edit'} onClose={close} title="Изменить обучение" size="lg">
        <TrainingForm
          training={training}
          onSaved={async () => {
            await refresh();
            close();
            toast('Обучение сохранено');
          }}
        />
      </SideDrawer>
      <SideDrawer opened={open === 'take'} onClose={close} title="Записать наставников">
        <TakeTrainees
          training={training}
          onTaken={async (number) => {
            await refresh();
            close();
            toast(counted(number, MENTORS));
          }}
        />
      </SideDrawer>
      <SideDrawer opened={typeof open === 'object'} onClose={close} title="Кто пришёл">
        {typeof open === 'object' && (
          <Attendance training={training} session={open} onChanged={refresh} onDone={close} />
        )}
      </SideDrawer>
    </>
  );
}

function SessionLine({ session, of, onMark }: { session: Session; of: number; onMark?: () => void }) {
  const { heldOn, startsAt, topic, hours, place, attended } = session;
  const ahead = heldOn > today();
  return (
    <li>
      <RowWords title={topic}>
        {[
          startsAt ? `${formatDate(heldOn)} в ${startsAt.slice(0, 5)}` : formatDate(heldOn),
          Number.isInteger(hours) ? counted(hours, HOURS) : `${String(hours).replace('.', ',')} часа`,
          place,
        ]
          .filter(Boolean)
          .join(', ')}
      </RowWords>
      {ahead ? (
        <StatusMark tone="none">впереди</StatusMark>
      ) : attended.length === 0 ? (
        <StatusMark tone="wait">не отмечено</StatusMark>
      ) : (
        <StatusMark tone="ok">
          пришли {attended.length} из {of}
        </StatusMark>
      )}
      {onMark && !ahead && (
        <Button
          variant="default"
          size="xs"
          aria-label={`Отметить, кто пришёл: ${topic}, ${formatDate(heldOn)}`}
          onClick={onMark}
        >
          Отметить, кто пришёл
        </Button>
      )}
    </li>
  );
}

function Trainees({
  training,
  onGone,
}: {
  training: Training;
  onGone: (person: string, name: string) => Promise<void>;
}) {
  const came = (person: string) =>
    training.sessions.filter(({ attended }) => attended.includes(person)).length;
  const several = training.trainees.some(
    ({ organisationName }) => organisationName !== training.organisationName,
  );
  return (
    <DataTable
      caption="Наставники на обучении"
      rows={training.trainees}
      rowKey={({ person }) => person}
      columns={[
        {
          key: 'name',
          header: 'Наставник',
          cell: ({ person, name, className }) => (
            <>
              <AppLink to={`/people/${person}`}>{name}</AppLink>
              {className && <span className="hint"> {className}</span>}
            </>
          ),
        },
        ...(several
          ? [
              {
                key: 'school',
                header: 'Организация',
                label: false,
                cell: ({ organisationName }: Training['trainees'][number]) => organisationName,
              },
            ]
          : []),
        {
          key: 'came',
          header: 'Посетил занятий',
          number: true,
          cell: ({ person }) => `${came(person)} из ${training.sessionsNeeded}`,
        },
        {
          key: 'state',
          header: 'Состояние',
          label: false,
          cell: ({ completedOn }) =>
            completedOn ? (
              <StatusMark tone="ok">обучен {formatDate(completedOn)}</StatusMark>
            ) : (
              <StatusMark tone="work">обучается</StatusMark>
            ),
        },
        {
          key: 'actions',
          header: 'Действия',
          actions: true,
          cell: ({ person, name }) =>
            came(person) === 0 && (
              <Button
                variant="subtle"
                size="xs"
                aria-label={`Убрать из обучения: ${name}`}
                onClick={() => void onGone(person, name)}
              >
                Убрать
              </Button>
            ),
        },
      ]}
    />
  );
}
