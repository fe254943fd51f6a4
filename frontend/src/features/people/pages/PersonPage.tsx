import { Button } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Suspense, useState } from 'react';
import type { Participation, Person } from '@/shared/api/types';
import { formatDate } from '@/shared/lib/dates';
import { lazyPage } from '@/shared/lib/lazyPage';
import { fullName, plainName } from '@/shared/lib/names';
import { capital } from '@/shared/lib/words';
import { useMe } from '@/shared/session/session';
import { AppLink } from '@/shared/ui/AppLink';
import { Breadcrumbs } from '@/shared/ui/Breadcrumbs';
import { ButtonLink } from '@/shared/ui/ButtonLink';
import { PageHeader } from '@/shared/ui/PageHeader';
import { GroupTitle } from '@/shared/ui/Panel';
import { SideDrawer } from '@/shared/ui/SideDrawer';
import { QueryView } from '@/shared/ui/QueryView';
import { Empty } from '@/shared/ui/States';
import { toast } from '@/shared/ui/toast';
import { personQuery } from '../api/person';
import { ConsentsPanel } from '../components/ConsentsPanel';
import { MergedCard } from '../components/MergedCard';
import { PairsOfPerson } from '../components/PairsOfPerson';
import { PersonFacts } from '../components/PersonFacts';
import { LeaveProgramme } from '../components/LeaveProgramme';
import { CandidaciesOfPerson, RolesOfPerson } from '../components/RolesOfPerson';
import { rolePhrase } from '@/shared/participations/rolePhrase';
import { kindNames } from '../messages';
import { activeConsent } from '../model/consents';
import { choosesSchool, mayWrite } from '../model/rights';
import classes from './PersonPage.module.css';

const EditPerson = lazyPage(() => import('../components/EditPerson'), 'EditPerson');
const ErasePerson = lazyPage(() => import('../components/ErasePerson'), 'ErasePerson');
const PersonClearance = lazyPage(() => import('../components/PersonClearance'), 'PersonClearance');
const ProfileOfRole = lazyPage(() => import('../components/ProfileOfRole'), 'ProfileOfRole');
const PersonReadiness = lazyPage(() => import('../components/PersonReadiness'), 'PersonReadiness');
const PersonTraining = lazyPage(() => import('../components/PersonTraining'), 'PersonTraining');
const TransferPerson = lazyPage(() => import('../components/TransferPerson'), 'TransferPerson');

export function PersonPage({ id }: { id: string }) {
  const person = useQuery(personQuery(id));
  return (
    <QueryView query={person} what="Карточка участника" as="h1">
      {(data) => <Card key={data.id} person={data} />}
    </QueryView>
  );
}

function Card({ person }: { person: Person }) {
  const me = useMe();
  const queries = useQueryClient();
  const [editing, setEditing] = useState(false);
  const [erasing, setErasing] = useState(false);
  const [transferring, setTransferring] = useState(false);
  const navigate = useNavigate();
  const [leaving, setLeaving] = useState<Participation>();
  const [profiled, setProfiled] = useState<Participation>();
  const writer = mayWrite(me);
  const name = fullName(person);
  if (person.mergedInto) return <MergedCard name={name} into={person.mergedInto} />;
  const refresh = async () => {
    void queries.invalidateQueries({ queryKey: ['tasks'] });
    void queries.invalidateQueries({ queryKey: ['participations'] });
    await queries.invalidateQueries({ queryKey: ['people'] });
  };
  return (
    <>
      <PageHeader
        title={name}
        crumbs={<Breadcrumbs steps={[{ label: 'Участники', to: '/people' }, { label: name }]} />}
        sub={[capital(kindNames[person.kind]), person.className, person.organisationName]
          .filter(Boolean)
          .join(', ')}
        actions={
          writer &&
          !person.restrictedOn && (
            <>
              <Button variant="default" onClick={() => setEditing(true)}>
                Изменить карточку
              </Button>
              {choosesSchool(me) && !person.transfer && (
                <Button variant="default" onClick={() => setTransferring(true)}>
                  Перевести
                </Button>
              )}
              <ButtonLink to={`/people/new?person=${person.id}`}>Записать в роль</ButtonLink>
            </>
          )
        }
      />
      {person.transfer && (
        <p className={classes.banner}>
          Переведён {formatDate(person.transfer.on)}: {person.transfer.organisationName}. Здесь осталась его
          история.
        </p>
      )}
      {writer && person.duplicates > 0 && (
        <p className={classes.banner}>
          Есть похожая карточка: возможно, это один человек.{' '}
          <AppLink to={`/people/duplicates?person=${person.id}`}>Сравнить и решить</AppLink>
        </p>
      )}
      <div className={classes.grid}>
        {person.restrictedOn ? (
          <Empty title="Данные закрыты">
            <p>
              Согласие на обработку данных не действует с {formatDate(person.restrictedOn)}. Участник вышел из
              программы, в списках и парах его имени нет. Чтобы вернуть его, запишите новое согласие.
            </p>
          </Empty>
        ) : (
          <div className="stack">
            <section>
              <GroupTitle
                icon="people"
                title="Роли в программе"
                count={person.participations.length || null}
              />
              {person.candidacies.length > 0 && <CandidaciesOfPerson person={person} />}
              <RolesOfPerson
                person={person}
                onLeave={writer ? setLeaving : undefined}
                onProfile={writer ? setProfiled : undefined}
              />
            </section>
            {writer && (
              <Suspense>
                <PersonTraining person={person} onChanged={refresh} />
              </Suspense>
            )}
            <section>
              <GroupTitle icon="pair" title="Пары" />
              <PairsOfPerson person={person} writer={writer} />
            </section>
          </div>
        )}
        <div className="stack">
          <section>
            <GroupTitle icon="shield" title="Согласия" />
            <ConsentsPanel person={person} mayWrite={writer} onChanged={refresh} />
          </section>
          {writer && person.clearance && (
            <Suspense>
              <PersonClearance person={person} stand={person.clearance} onChanged={refresh} />
            </Suspense>
          )}
          {writer && !person.restrictedOn && !person.transfer && (
            <Suspense>
              <PersonReadiness person={person} onChanged={refresh} />
            </Suspense>
          )}
          <section>
            <GroupTitle icon="user" title="Карточка" />
            <PersonFacts person={person} />
          </section>
          {writer && !activeConsent(person, 'PROCESSING') && (
            <div>
              <Button variant="default" onClick={() => setErasing(true)}>
                Уничтожить данные
              </Button>
            </div>
          )}
        </div>
      </div>
      <SideDrawer opened={editing} onClose={() => setEditing(false)} size="lg" title="Изменить карточку">
        <EditPerson
          id={person.id}
          onSaved={async () => {
            await refresh();
            void queries.invalidateQueries({ queryKey: ['pairs'] });
            setEditing(false);
            toast(`${plainName(name)}: карточка сохранена`);
          }}
        />
      </SideDrawer>
      <SideDrawer opened={erasing} onClose={() => setErasing(false)} title="Уничтожение данных">
        <ErasePerson
          person={person}
          onErased={({ number }) => {
            toast(`Данные уничтожены, акт № ${number}`);
            queries.removeQueries({ queryKey: ['people', 'one', person.id] });
            void queries.invalidateQueries({ queryKey: ['people'] });
            void navigate({ to: '/people/erasures' });
          }}
        />
      </SideDrawer>
      <SideDrawer opened={transferring} onClose={() => setTransferring(false)} title="Перевод">
        <TransferPerson
          person={person}
          onTransferred={(card) => {
            toast(`${plainName(name)}: переведён, ${card.organisationName}`);
            void queries.invalidateQueries({ queryKey: ['pairs'] });
            void refresh();
            void navigate({ to: '/people/$id', params: { id: card.id } });
          }}
        />
      </SideDrawer>
      <SideDrawer
        opened={profiled !== undefined}
        onClose={() => setProfiled(undefined)}
        size="lg"
        title={profiled ? `Анкета: ${rolePhrase(profiled)}` : 'Анкета'}
      >
        {profiled && (
          <ProfileOfRole
            participation={profiled.id}
            onSaved={async () => {
              await refresh();
              setProfiled(undefined);
              toast('Анкета сохранена');
            }}
          />
        )}
      </SideDrawer>
      <LeaveProgramme
        participation={leaving}
        onClose={() => setLeaving(undefined)}
        onChanged={async () => {
          void queries.invalidateQueries({ queryKey: ['pairs'] });
          await refresh();
        }}
      />
    </>
  );
}
