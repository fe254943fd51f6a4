import { Button, Modal } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { asProblem, type Problem } from '@/shared/api/problem';
import type { BaseRenewal, RenewalUndone } from '@/shared/api/types';
import { formatDate, today } from '@/shared/lib/dates';
import { OrganisationPicker } from '@/shared/organisations/OrganisationPicker';
import { hasRole, useMe } from '@/shared/session/session';
import { Breadcrumbs } from '@/shared/ui/Breadcrumbs';
import { ButtonLink } from '@/shared/ui/ButtonLink';
import { DataTable, type Column } from '@/shared/ui/DataTable';
import { Filters } from '@/shared/ui/Filters';
import { PageHeader } from '@/shared/ui/PageHeader';
import { Panel } from '@/shared/ui/Panel';
import { ProblemNote } from '@/shared/ui/ProblemNote';
import { QueryView } from '@/shared/ui/QueryView';
import { Empty } from '@/shared/ui/States';
import { StatusMark } from '@/shared/ui/StatusMark';
import { toast } from '@/shared/ui/toast';
import { renewalsQuery, undoRenewal } from '../api/renewals';
import { keptKinds, pastText } from '../messages';
import { schoolYearOn } from '../model/plan';

interface Props {
  organisation?: string;
  onOrganisation: (organisation: string | undefined) => void;
}

/** The bases of a school year by year: whether this one has been renewed, and what each renewal did. */
export function BasesPage({ organisation, onOrganisation }: Props) {
  const me = useMe();
  const choosesSchool = hasRole(me, 'municipal-coordinator');
  const school = organisation ?? (choosesSchool ? undefined : me.organisation);
  return (
    <>
      <PageHeader
        title="Базы"
        crumbs={<Breadcrumbs steps={[{ label: 'Участники', to: '/people' }, { label: 'Базы' }]} />}
        sub="Базы наставников и наставляемых обновляют каждый учебный год: классы, выпускники, роли, пары"
      />
      {choosesSchool && (
        <Filters>
          <OrganisationPicker
            aria-label="Школа"
            placeholder="Выберите школу"
            clearable
            types={['SCHOOL', 'COLLEGE', 'ADDITIONAL_EDUCATION', 'KINDERGARTEN']}
            value={organisation ?? null}
            onChange={(id) => onOrganisation(id ?? undefined)}
          />
        </Filters>
      )}
      {school ? (
        <History key={school} school={school} />
      ) : (
        <Empty title="Выберите школу">
          <p>
            Базы ведёт каждая школа. Вы видите базы школ своего муниципалитета и можете обновить их за школу.
          </p>
        </Empty>
      )}
    </>
  );
}

function History({ school }: { school: string }) {
  const queries = useQueryClient();
  const renewals = useQuery(renewalsQuery(school));
  const [asked, setAsked] = useState<BaseRenewal>();
  const [undone, setUndone] = useState<RenewalUndone>();
  const [problem, setProblem] = useState<Problem>();
  const [busy, setBusy] = useState(false);

  const undo = async ({ id }: BaseRenewal) => {
    setBusy(true);
    setProblem(undefined);
    try {
      const result = await undoRenewal(school, id);
      setUndone(result);
      toast(`Обновление отменено, возвращено записей: ${result.restored}`);
      await queries.invalidateQueries();
    } catch (error) {
      setProblem(asProblem(error));
    } finally {
      setAsked(undefined);
      setBusy(false);
    }
  };

  return (
    <>
      <ProblemNote problem={problem} title="Обновление не отменено" />
      {undone && undone.kept.length > 0 && <Kept undone={undone} />}
      <QueryView query={renewals} what="История обновлений" safe="Записи сохранены.">
        {(items) => (
          <div className="stack">
            <ThisYear school={school} items={items} />
            {items.length > 0 && (
              <DataTable
                caption="Обновления базы"
                rows={items}
                rowKey={({ id }) => id}
                columns={columns(setAsked)}
              />
            )}
          </div>
        )}
      </QueryView>
      <Modal
        opened={asked !== undefined}
        onClose={() => setAsked(undefined)}
        title="Отменить обновление базы?"
      >
        {asked && (
          <div className="stack">
            <p>
              Классы, роли и пары станут такими, какими были до обновления на {asked.schoolYear} учебный год.
              Что после него уже меняли, останется как есть: система назовёт каждую такую запись.
            </p>
            <div className="row">
              <Button loading={busy} onClick={() => void undo(asked)}>
                Отменить обновление
              </Button>
              <Button variant="default" onClick={() => setAsked(undefined)}>
                Оставить
              </Button>
            </div>
          </div>
        )}
      </Modal>
    </>
  );
}

function ThisYear({ school, items }: { school: string; items: readonly BaseRenewal[] }) {
  const year = schoolYearOn(today());
  const done = items.find(({ schoolYear, undoneAt }) => schoolYear === year && !undoneAt);
  const to = `/people/bases/renewal?organisation=${school}`;
  return (
    <Panel padded>
      <div className="stack">
        {done ? (
          <StatusMark tone="ok">
            База на {year} учебный год обновлена {formatDate(done.renewedOn)}
          </StatusMark>
        ) : (
          <StatusMark tone="wait">База на {year} учебный год ещё не обновлена</StatusMark>
        )}
        <div className="row">
          <ButtonLink to={to} variant={done ? 'default' : 'filled'}>
            {done ? 'Дополнить обновление' : `Обновить базу на ${year}`}
          </ButtonLink>
        </div>
      </div>
    </Panel>
  );
}

function Kept({ undone: { kept } }: { undone: RenewalUndone }) {
  return (
    <Panel padded>
      <div role="status" className="stack">
        <StatusMark tone="warn">Осталось как есть: {kept.length}</StatusMark>
        <ul>
          {kept.map(({ kind, id, name, why }) => (
            <li key={`${kind}${id}`}>
              {name}, {keptKinds[kind]}: {why}
            </li>
          ))}
        </ul>
      </div>
    </Panel>
  );
}

function columns(onUndo: (renewal: BaseRenewal) => void): Column<BaseRenewal>[] {
  return [
    { key: 'year', header: 'Учебный год', cell: ({ schoolYear }) => schoolYear },
    {
      key: 'day',
      header: 'Обновлена',
      cell: ({ renewedOn, orderNumber, orderDate }) => (
        <>
          {formatDate(renewedOn)}
          {orderNumber && (
            <div className="hint">
              приказ № {orderNumber} от {formatDate(orderDate)}
            </div>
          )}
        </>
      ),
    },
    { key: 'what', header: 'Что изменилось', label: false, cell: ({ counts }) => pastText(counts) },
    {
      key: 'who',
      header: 'Кто',
      cell: ({ renewedBy, undoneBy, undoneAt }) => (
        <>
          {renewedBy}
          {undoneAt && (
            <div>
              <StatusMark tone="none">
                отменил {undoneBy}, {formatDate(undoneAt.slice(0, 10))}
              </StatusMark>
            </div>
          )}
        </>
      ),
    },
    {
      key: 'deed',
      header: 'Действие',
      actions: true,
      cell: (renewal) =>
        renewal.last && (
          <Button
            variant="default"
            aria-label={`Отменить обновление ${renewal.schoolYear}`}
            onClick={() => onUndo(renewal)}
          >
            Отменить
          </Button>
        ),
    },
  ];
}
