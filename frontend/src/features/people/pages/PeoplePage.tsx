import { Button, Checkbox } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Person } from '@/shared/api/types';
import { fullName } from '@/shared/lib/names';
import { useMe } from '@/shared/session/session';
import { AppLink } from '@/shared/ui/AppLink';
import { ButtonLink } from '@/shared/ui/ButtonLink';
import { DataTable, type Column } from '@/shared/ui/DataTable';
import { Icon } from '@/shared/ui/Icon';
import { LoadMore } from '@/shared/ui/LoadMore';
import { PageHeader } from '@/shared/ui/PageHeader';
import { QueryView } from '@/shared/ui/QueryView';
import { Empty } from '@/shared/ui/States';
import { StatusMark } from '@/shared/ui/StatusMark';
import { PEOPLE_COLUMNS, peopleQuery, type PeopleColumn, type PeopleSearch } from '../api/people';
import { ParticipationMark } from '@/shared/participations/ParticipationMark';
import { rolePhrase } from '@/shared/participations/rolePhrase';
import { BasesMenu } from '../components/BasesMenu';
import { MarkReady } from '../components/MarkReady';
import { PeopleFilters } from '../components/PeopleFilters';
import { kindNames } from '../messages';
import { ageWords } from '../model/birth';
import { ClearanceMark } from '../components/ClearanceMark';
import { activeConsent } from '../model/consents';
import { choosesSchool, mayWrite } from '../model/rights';
import classes from './PeoplePage.module.css';

interface Props {
  search: PeopleSearch;
  onSearch: (search: PeopleSearch) => void;
}

/** Mentors and mentees of the school or of all schools of a municipality. */
export function PeoplePage({ search, onSearch }: Props) {
  const me = useMe();
  const { columns: shown, ...filter } = search;
  const list = useInfiniteQuery(peopleQuery(filter));
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const manySchools = choosesSchool(me);
  const filtered = Object.values(filter).some((value) => value !== undefined);
  const enrolButton = mayWrite(me) && (
    <>
      <ButtonLink to="/people/new" leftSection={<Icon name="plus" />}>
        Внести участника
      </ButtonLink>
      <ButtonLink to="/people/import" variant="default">
        Загрузить список
      </ButtonLink>
      <ButtonLink to="/people/consents" variant="default">
        Согласия
      </ButtonLink>
      <ButtonLink to="/people/duplicates" variant="default">
        Дубли
      </ButtonLink>
      <BasesMenu organisation={filter.organisation} />
    </>
  );
  return (
    <>
      <PageHeader
        title="Участники"
        sub="Наставники и наставляемые. Каждый вносится один раз, ролей может быть несколько"
        actions={enrolButton}
      />
      <PeopleFilters search={search} onSearch={onSearch} choosesSchool={manySchools} />
      <QueryView query={list} what="Список участников" safe="Записи сохранены.">
        {({ pages }) => {
          const rows = pages.flatMap(({ items }) => items);
          if (rows.length === 0) {
            return filtered ? (
              <Empty
                title={filter.consent === 'MISSING' ? 'Согласия есть у всех' : 'Таких участников нет'}
                actions={
                  <Button variant="default" onClick={() => onSearch({ columns: shown })}>
                    Показать всех
                  </Button>
                }
              >
                <p>Отбор: только те, кто подходит под все условия сверху.</p>
              </Empty>
            ) : (
              <Empty title="Начните с первого участника" actions={enrolButton}>
                <p>
                  Понадобятся имя, дата рождения и подписанное согласие. Когда будут наставник и наставляемый
                  одной формы, из них составляют пару.
                </p>
              </Empty>
            );
          }
          return (
            <>
              {picked.size > 0 && <MarkReady people={[...picked]} onDone={() => setPicked(new Set())} />}
              <DataTable
                caption="Участники"
                rows={rows}
                rowKey={({ id }) => id}
                picked={({ id }) => picked.has(id)}
                columns={columns(manySchools, mayWrite(me), picked, setPicked).filter(
                  ({ key }) => key === 'name' || (shown?.includes(key) ?? true),
                )}
              />
              <LoadMore query={list} />
            </>
          );
        }}
      </QueryView>
    </>
  );
}

function columns(
  manySchools: boolean,
  settles: boolean,
  picked: ReadonlySet<string>,
  onPicked: (picked: ReadonlySet<string>) => void,
): (Column<Person> & { key: PeopleColumn | 'name' })[] {
  return [
    {
      key: 'name',
      header: 'Участник',
      cell: (person) => (
        <span className={classes.who}>
          {settles && (
            <Checkbox
              aria-label={`Выбрать: ${fullName(person)}`}
              checked={picked.has(person.id)}
              onChange={() => {
                const next = new Set(picked);
                if (!next.delete(person.id)) next.add(person.id);
                onPicked(next);
              }}
            />
          )}
          <span>
            <AppLink to={`/people/${person.id}`}>{fullName(person)}</AppLink>
            {settles && person.duplicates > 0 && (
              <AppLink to={`/people/duplicates?person=${person.id}`} className={classes.flag}>
                <StatusMark tone="ask">возможен дубль</StatusMark>
              </AppLink>
            )}
          </span>
        </span>
      ),
    },
    { key: 'who', header: PEOPLE_COLUMNS.who, label: false, cell: Who },
    ...(manySchools
      ? [
          {
            key: 'school' as const,
            header: PEOPLE_COLUMNS.school,
            label: false,
            cell: ({ organisationName }: Person) => organisationName,
          },
        ]
      : []),
    {
      key: 'role',
      header: PEOPLE_COLUMNS.role,
      label: false,
      cell: (person) => (
        <Lines
          person={person}
          none={<span className="dim">пока без роли</span>}
          line={(participation) => rolePhrase(participation)}
        />
      ),
    },
    {
      key: 'pair',
      header: PEOPLE_COLUMNS.pair,
      label: false,
      cell: (person) => (
        <Lines
          person={person}
          line={(participation) => <ParticipationMark participation={participation} />}
        />
      ),
    },
    {
      key: 'consent',
      header: PEOPLE_COLUMNS.consent,
      label: false,
      cell: (person) => (
        <>
          {activeConsent(person, 'PROCESSING') ? (
            <StatusMark tone="ok">согласие есть</StatusMark>
          ) : (
            <StatusMark tone="warn" box>
              нет согласия
            </StatusMark>
          )}
          {person.clearance && person.clearance.state !== 'VALID' && (
            <div>
              <ClearanceMark stand={person.clearance} />
            </div>
          )}
        </>
      ),
    },
  ];
}

function Who({ kind, className, age, employer }: Person) {
  return (
    <>
      {kind === 'PUPIL' && className ? className : kindNames[kind]}
      <span className="hint">
        {' '}
        {employer?.name ?? (kind === 'PUPIL' || kind === 'STUDENT' ? ageWords(age) : '')}
      </span>
    </>
  );
}

/** One line per role that has not ended; someone may be mentee in one form and mentor in another. */
function Lines({
  person,
  line,
  none,
}: {
  person: Person;
  line: (participation: Person['participations'][number]) => React.ReactNode;
  none?: React.ReactNode;
}) {
  const current = person.participations.filter(({ status }) => status !== 'LEFT');
  const shown = current.length > 0 ? current : person.participations.slice(0, 1);
  if (shown.length === 0) return none;
  return (
    <ul className={classes.lines}>
      {shown.map((participation) => (
        <li key={participation.id}>{line(participation)}</li>
      ))}
    </ul>
  );
}
