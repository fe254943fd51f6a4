import { Button } from '@mantine/core';
import { useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { asProblem, type Problem } from '@/shared/api/problem';
import type { Programme } from '@/shared/api/types';
import { formatDate } from '@/shared/lib/dates';
import { lazyPage } from '@/shared/lib/lazyPage';
import { counted, PEOPLE } from '@/shared/lib/plural';
import { capital, formWords } from '@/shared/lib/words';
import { hasRole, useMe } from '@/shared/session/session';
import { Breadcrumbs } from '@/shared/ui/Breadcrumbs';
import { Facts } from '@/shared/ui/Facts';
import { Icon } from '@/shared/ui/Icon';
import { PageHeader } from '@/shared/ui/PageHeader';
import { GroupTitle } from '@/shared/ui/Panel';
import { ProblemNote } from '@/shared/ui/ProblemNote';
import { QueryView } from '@/shared/ui/QueryView';
import { SideDrawer } from '@/shared/ui/SideDrawer';
import { StatusMark } from '@/shared/ui/StatusMark';
import { toast } from '@/shared/ui/toast';
import {
  correctProgramme,
  endProgramme,
  joinProgramme,
  leaveProgramme,
  participantsQuery,
  programmeQuery,
  removeProgramme,
  resumeProgramme,
} from '../api/programmes';
import { Participants } from '../components/Participants';
import { stateMarks } from '../messages';

const ProgrammeForm = lazyPage(() => import('../components/ProgrammeForm'), 'ProgrammeForm');
const EndProgramme = lazyPage(() => import('../components/EndProgramme'), 'EndProgramme');
const AddParticipants = lazyPage(() => import('../components/AddParticipants'), 'AddParticipants');

export function ProgrammePage({ id }: { id: string }) {
  const programme = useQuery(programmeQuery(id));
  return (
    <QueryView query={programme} what="Программа" as="h1">
      {(data) => <Whole programme={data} />}
    </QueryView>
  );
}

function Whole({ programme }: { programme: Programme }) {
  const me = useMe();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const seesPeople = hasRole(me, 'curator', 'school-head', 'municipal-coordinator', 'psychologist');
  const writes = hasRole(me, 'curator', 'school-head', 'municipal-coordinator');
  const people = useInfiniteQuery({ ...participantsQuery(programme.id), enabled: seesPeople });
  const [open, setOpen] = useState<'edit' | 'end' | 'add'>();
  const [problem, setProblem] = useState<Problem>();
  const { id, name, version, state, mentors, mentees } = programme;
  const refresh = async () => {
    void queries.invalidateQueries({ queryKey: ['participations'] });
    void queries.invalidateQueries({ queryKey: ['people'] });
    await queries.invalidateQueries({ queryKey: ['programmes'] });
  };
  const done = async (message: string, undo?: () => Promise<unknown>) => {
    await refresh();
    setOpen(undefined);
    toast(message, { undo: undo && (() => undo().then(refresh)) });
  };
  const attempt = async (deed: () => Promise<void>) => {
    setProblem(undefined);
    try {
      await deed();
    } catch (error) {
      setProblem(asProblem(error));
    }
  };
  const remove = () =>
    attempt(async () => {
      await removeProgramme(id);
      toast(`${name}: программа удалена`);
      queries.removeQueries({ queryKey: ['programmes', 'one', id] });
      await navigate({ to: '/programmes' });
      void refresh();
    });
  const add = writes && (state === 'RUNNING' || state === 'PLANNED') && (
    <Button leftSection={<Icon name="plus" />} onClick={() => setOpen('add')}>
      Добавить участников
    </Button>
  );
  return (
    <>
      <PageHeader
        title={name}
        crumbs={<Breadcrumbs steps={[{ label: 'Программы', to: '/programmes' }, { label: name }]} />}
        sub={programme.organisationName}
        actions={
          writes && (
            <>
              <Button variant="default" onClick={() => setOpen('edit')}>
                Изменить
              </Button>
              {programme.endedOn ? (
                <Button
                  variant="default"
                  onClick={() =>
                    void attempt(async () => {
                      await resumeProgramme(id);
                      await done('Программа идёт снова');
                    })
                  }
                >
                  Вернуть
                </Button>
              ) : (
                state === 'RUNNING' && (
                  <Button variant="default" onClick={() => setOpen('end')}>
                    Завершить
                  </Button>
                )
              )}
              {mentors + mentees === 0 && (
                <Button variant="default" onClick={() => void remove()}>
                  Удалить
                </Button>
              )}
              {mentors + mentees > 0 && add}
            </>
          )
        }
      />
      <ProblemNote problem={problem} title="Не получилось" />
      <div className="stack">
        <Facts facts={factsOf(programme)} />
        <section>
          <GroupTitle icon="people" title="Участники" count={mentors + mentees || null} />
          {seesPeople ? (
            <Participants
              people={people}
              empty={add}
              onGone={
                writes
                  ? (one) =>
                      attempt(async () => {
                        await leaveProgramme(id, one.id);
                        await done(`${one.person.name}: больше не в программе`, () =>
                          joinProgramme(id, [one.id]),
                        );
                      })
                  : undefined
              }
            />
          ) : (
            <p>
              Наставников: {mentors}, наставляемых: {mentees}. Имена видят школа и муниципалитет.
            </p>
          )}
        </section>
      </div>
      <SideDrawer opened={open === 'edit'} onClose={() => setOpen(undefined)} title="Изменить программу">
        <ProgrammeForm
          programme={programme}
          organisation={programme.organisation}
          onSave={async (body) => {
            await correctProgramme(id, version, body);
            await done('Программа сохранена');
          }}
        />
      </SideDrawer>
      <SideDrawer opened={open === 'end'} onClose={() => setOpen(undefined)} title="Завершить программу">
        <EndProgramme
          programme={programme}
          onEnd={async ({ endedOn, reason }) => {
            await endProgramme(id, endedOn, reason);
            await done(`${name}: программа завершена`, () => resumeProgramme(id));
          }}
        />
      </SideDrawer>
      <SideDrawer opened={open === 'add'} onClose={() => setOpen(undefined)} title="Добавить участников">
        <AddParticipants
          programme={programme}
          onAdd={async (participations) => {
            await joinProgramme(id, participations);
            await done(`В программу добавлены: ${counted(participations.length, PEOPLE)}`);
          }}
        />
      </SideDrawer>
    </>
  );
}

function factsOf(programme: Programme): [string, ReactNode][] {
  const { state, endedOn, endReason, formName, federal, roleModel, kind, goal } = programme;
  const { startsOn, endsOn, orderNumber, orderDate } = programme;
  return [
    [
      'Состояние',
      <>
        <StatusMark tone={stateMarks[state].tone}>{stateMarks[state].word}</StatusMark>
        {endedOn && ` с ${formatDate(endedOn)}: ${endReason}`}
      </>,
    ],
    ['Форма', capital(formName)],
    ['В отчётах', formName !== formWords[federal] && capital(formWords[federal])],
    ['Ролевая модель', roleModel && capital(roleModel.name)],
    ['Вид', kind && capital(kind.name)],
    ['Цель', goal],
    ['Срок', `${formatDate(startsOn)} – ${formatDate(endsOn)}`],
    ['Приказ', orderNumber && orderDate ? `№ ${orderNumber} от ${formatDate(orderDate)}` : 'не записан'],
  ];
}
