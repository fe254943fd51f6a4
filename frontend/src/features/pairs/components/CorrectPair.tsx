import { Button } from '@mantine/core';
import { useState } from 'react';
import { asProblem, type Problem } from '@/shared/api/problem';
import type { PairDetails } from '@/shared/api/types';
import { parseDate } from '@/shared/lib/dates';
import { DateField } from '@/shared/ui/DateField';
import { ProblemNote } from '@/shared/ui/ProblemNote';
import { correctPair } from '../api/changePair';
import { emptyTeam, idsOf, lackOf, type Team } from '../model/team';
import { FormSelect } from './FormSelect';
import { RefusedPeople } from './RefusedPeople';
import { TeamPicker } from './TeamPicker';

interface Props {
  pair: PairDetails;
  etag: string;
  onDone: () => Promise<void>;
  onReload: () => void;
}

/** Another start, another form or other people; figures follow. */
export function CorrectPair({ pair, etag, onDone, onReload }: Props) {
  const [form, setForm] = useState(pair.form);
  const [startsOn, setStartsOn] = useState(pair.startsOn);
  const [team, setTeam] = useState<Team>({ mentors: pair.mentors, mentees: pair.mentees });
  const [problem, setProblem] = useState<Problem>();
  const [busy, setBusy] = useState(false);
  const lack = lackOf(team);
  const dayIsRead = parseDate(startsOn).ok;

  const save = async () => {
    setProblem(undefined);
    setBusy(true);
    try {
      await correctPair(pair.id, etag, { form, startsOn, ...idsOf(team) });
      await onDone();
    } catch (error) {
      setProblem(asProblem(error));
    } finally {
      setBusy(false);
    }
  };

  return (
    <form
      className="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <ProblemNote problem={problem} title="Исправление не принято" onReload={onReload} />
      <RefusedPeople problem={problem} people={[...team.mentors, ...team.mentees]} />
      <div className="row" style={{ alignItems: 'flex-start' }}>
        <DateField label="Пара работает с" value={startsOn} onChange={setStartsOn} />
        <FormSelect
          value={form}
          onChange={(next) => {
            setForm(next);
            // participants of one form do not fit another
            setTeam(next === pair.form ? { mentors: pair.mentors, mentees: pair.mentees } : emptyTeam);
          }}
        />
      </div>
      <TeamPicker key={form} form={form} organisation={pair.organisation} team={team} onTeam={setTeam} />
      <div className="row">
        <Button type="submit" loading={busy} disabled={lack !== undefined || !dayIsRead}>
          Сохранить пару
        </Button>
        {lack && <span className="hint">{lack}</span>}
      </div>
    </form>
  );
}
