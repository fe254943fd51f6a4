import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { asProblem, type Problem } from '@/shared/api/problem';
import type { MentoringForm } from '@/shared/api/types';
import { parseDate, today } from '@/shared/lib/dates';
import { OrganisationPicker } from '@/shared/organisations/OrganisationPicker';
import { hasRole, useMe } from '@/shared/session/session';
import { Breadcrumbs } from '@/shared/ui/Breadcrumbs';
import { DateField } from '@/shared/ui/DateField';
import { PageHeader } from '@/shared/ui/PageHeader';
import { PairMark } from '@/shared/ui/PairMark';
import { ProblemNote } from '@/shared/ui/ProblemNote';
import { toast } from '@/shared/ui/toast';
import { formPair } from '../api/changePair';
import { FormSelect } from '../components/FormSelect';
import { RefusedPeople } from '../components/RefusedPeople';
import { TeamPicker } from '../components/TeamPicker';
import { pairTitle, sideOf } from '../messages';
import { emptyTeam, idsOf, lackOf } from '../model/team';
import classes from './NewPairPage.module.css';

export interface NewPairSearch {
  form?: MentoringForm;
  organisation?: string;
}

interface Props {
  search: NewPairSearch;
  onSearch: (search: NewPairSearch) => void;
  onDone: (pair: string) => void;
}

/** A form, a mentor, one or several mentees, a day: a pair or a group. */
export function NewPairPage({ search, onSearch, onDone }: Props) {
  const me = useMe();
  const queries = useQueryClient();
  const form = search.form ?? 'PUPIL_PUPIL';
  const [team, setTeam] = useState(emptyTeam);
  const [startsOn, setStartsOn] = useState(today);
  const [problem, setProblem] = useState<Problem>();
  const [busy, setBusy] = useState(false);
  const parsed = parseDate(startsOn);
  const lack = lackOf(team) ?? (parsed.ok ? undefined : parsed.message);

  const save = async (next: boolean) => {
    setProblem(undefined);
    setBusy(true);
    try {
      const pair = await formPair({ ...idsOf(team), form, startsOn });
      for (const key of ['pairs', 'participations', 'people', 'tasks']) {
        void queries.invalidateQueries({ queryKey: [key] });
      }
      toast(`Пара составлена: ${pairTitle(pair)}`);
      if (next) setTeam(emptyTeam);
      else onDone(pair.id);
    } catch (error) {
      setProblem(asProblem(error));
    } finally {
      setBusy(false);
    }
  };

  return (
    <>
      <PageHeader
        title="Составить пару"
        sub="Показаны те, кто внесён в эту форму. Несколько наставляемых – это группа"
        crumbs={<Breadcrumbs steps={[{ label: 'Пары', to: '/pairs' }, { label: 'Составить пару' }]} />}
      />
      <form
        className="stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!lack) void save(false);
        }}
      >
        <div className={classes.first}>
          <FormSelect
            value={form}
            onChange={(next) => {
              setTeam(emptyTeam);
              setProblem(undefined);
              onSearch({ ...search, form: next });
            }}
          />
          {hasRole(me, 'municipal-coordinator') && (
            <OrganisationPicker
              label="Школа"
              placeholder="Все школы"
              clearable
              types={['SCHOOL', 'COLLEGE', 'ADDITIONAL_EDUCATION', 'KINDERGARTEN']}
              value={search.organisation ?? null}
              onChange={(id) => onSearch({ ...search, organisation: id ?? undefined })}
            />
          )}
        </div>
        <TeamPicker
          key={`${form} ${search.organisation}`}
          form={form}
          organisation={search.organisation}
          team={team}
          onTeam={setTeam}
        />
        <ProblemNote problem={problem} title="Пару нельзя составить" />
        <RefusedPeople problem={problem} people={[...team.mentors, ...team.mentees]} />
        <div className={classes.bar}>
          <div className={classes.team} aria-live="polite">
            {lack ? (
              <span className="dim">{lack}</span>
            ) : (
              <PairMark mentors={team.mentors.map(sideOf)} mentees={team.mentees.map(sideOf)} />
            )}
          </div>
          <DateField label="Пара работает с" value={startsOn} onChange={setStartsOn} w={150} />
          <Button type="submit" loading={busy} disabled={lack !== undefined}>
            Составить пару
          </Button>
          <Button variant="default" disabled={busy || lack !== undefined} onClick={() => void save(true)}>
            Составить и выбрать следующую
          </Button>
        </div>
      </form>
    </>
  );
}
