import { Checkbox } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import type { MentoringForm, ParticipantRole, Participation } from '@/shared/api/types';
import { ButtonLink } from '@/shared/ui/ButtonLink';
import { LoadMore } from '@/shared/ui/LoadMore';
import { Panel } from '@/shared/ui/Panel';
import { QueryView } from '@/shared/ui/QueryView';
import { SearchField } from '@/shared/ui/SearchField';
import { candidatesQuery } from '../api/candidates';
import { chosenOf, toggled, withoutRepeats, type Chosen, type Team } from '../model/team';
import classes from './TeamPicker.module.css';

interface Props {
  form: MentoringForm;
  organisation?: string;
  team: Team;
  onTeam: (team: Team) => void;
}

/** Two lists side by side: who passes on, who receives. Several on a side make a group. */
export function TeamPicker({ form, organisation, team, onTeam }: Props) {
  return (
    <div className={classes.sides}>
      <Side
        title="Наставник"
        role="MENTOR"
        form={form}
        organisation={organisation}
        chosen={team.mentors}
        onChosen={(mentors) => onTeam({ ...team, mentors })}
      />
      <Side
        title="Наставляемый"
        role="MENTEE"
        form={form}
        organisation={organisation}
        chosen={team.mentees}
        onChosen={(mentees) => onTeam({ ...team, mentees })}
      />
    </div>
  );
}

interface SideProps {
  title: string;
  role: ParticipantRole;
  form: MentoringForm;
  organisation?: string;
  chosen: readonly Chosen[];
  onChosen: (chosen: readonly Chosen[]) => void;
}

function Side({ title, role, form, organisation, chosen, onChosen }: SideProps) {
  const [q, setQ] = useState('');
  const [readyOnly, setReadyOnly] = useState(true);
  const list = useInfiniteQuery(candidatesQuery({ role, form, organisation, q: q || undefined, readyOnly }));
  const [initial] = useState(chosen);
  const isChosen = (id: string) => chosen.some(({ participation }) => participation === id);
  return (
    <Panel className={classes.side}>
      <section aria-label={title}>
        <div className={classes.head}>
          <h2>{title}</h2>
          <SearchField
            label={role === 'MENTOR' ? 'Найти наставника' : 'Найти наставляемого'}
            value={q}
            onChange={setQ}
          />
          <Checkbox
            size="sm"
            label="Показать и тех, кто уже в паре"
            checked={!readyOnly}
            onChange={(event) => setReadyOnly(!event.currentTarget.checked)}
          />
        </div>
        <QueryView query={list} what={role === 'MENTOR' ? 'Список наставников' : 'Список наставляемых'}>
          {({ pages }) => {
            const found = pages.flatMap(({ items }) => items).filter(({ status }) => status !== 'LEFT');
            // who was chosen from another search, or stood here from the start, stays in sight
            const others = withoutRepeats([...initial, ...chosen]).filter(
              (one) => !found.some(({ id }) => id === one.participation),
            );
            if (others.length + found.length === 0) {
              return <Nobody role={role} form={form} searched={q !== ''} />;
            }
            const box = (one: Chosen, words: ReactNode) => (
              <li key={one.participation} data-chosen={isChosen(one.participation) || undefined}>
                <Checkbox
                  checked={isChosen(one.participation)}
                  onChange={() => onChosen(toggled(chosen, one))}
                  label={words}
                />
              </li>
            );
            return (
              <>
                <ul className={classes.rows}>
                  {others.map((one) => box(one, <Words name={one.name} facts={[one.className]} />))}
                  {found.map((one) => box(chosenOf(one), <Candidate participation={one} />))}
                </ul>
                {found.length === 0 && q !== '' && (
                  <p className={classes.nobody}>С таким именем никого нет.</p>
                )}
                <div className={classes.more}>
                  <LoadMore query={list} />
                </div>
              </>
            );
          }}
        </QueryView>
      </section>
    </Panel>
  );
}

function Candidate({
  participation: { person, organisationName, status },
}: {
  participation: Participation;
}) {
  return (
    <Words
      name={person.name}
      facts={[
        person.className,
        `${person.birthYear} г. р.`,
        organisationName,
        status === 'IN_PAIR' ? 'уже в паре' : status === 'FINISHED' ? 'пара завершена' : undefined,
      ]}
    />
  );
}

function Words({ name, facts }: { name: string; facts: readonly (string | undefined)[] }) {
  return (
    <>
      <span className={classes.name}>{name}</span>{' '}
      <span className="hint">{facts.filter(Boolean).join(', ')}</span>
    </>
  );
}

function Nobody({ role, form, searched }: { role: ParticipantRole; form: MentoringForm; searched: boolean }) {
  if (searched) return <p className={classes.nobody}>С таким именем никого нет.</p>;
  return (
    <div className={classes.nobody}>
      <p>
        {role === 'MENTOR' ? 'Свободных наставников' : 'Наставляемых без пары'} в этой форме нет. Выберите
        другую форму или внесите участника.
      </p>
      <ButtonLink to={`/people/new?role=${role}&form=${form}`} variant="default" size="xs">
        Внести участника
      </ButtonLink>
    </div>
  );
}
