import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Enrolment, MentoringForm, ParticipantRole, Person, PersonKind } from '@/shared/api/types';
import { today } from '@/shared/lib/dates';
import { fullName } from '@/shared/lib/names';
import { formWords, participantRoleWords } from '@/shared/lib/words';
import { useMe } from '@/shared/session/session';
import { AppLink } from '@/shared/ui/AppLink';
import { Breadcrumbs } from '@/shared/ui/Breadcrumbs';
import { PageHeader } from '@/shared/ui/PageHeader';
import { QueryView } from '@/shared/ui/QueryView';
import { toast } from '@/shared/ui/toast';
import { personQuery } from '../api/person';
import { EnrolmentForm } from '../components/EnrolmentForm';
import { fittingForm, rolesFor } from '../model/eligibility';
import type { EnrolmentValues } from '../model/enrolment';
import { emptyPerson } from '../model/person';
import { choosesSchool } from '../model/rights';
import classes from './EnrolPage.module.css';

/** What the address remembers for the next one and over a reload. Nothing about a person. */
export interface EnrolSearch {
  /** A person who has a card already. */
  person?: string;
  kind?: PersonKind;
  role?: ParticipantRole;
  form?: MentoringForm;
  programme?: string;
  enteredOn?: string;
  organisation?: string;
}

interface Props {
  search: EnrolSearch;
  onSearch: (search: EnrolSearch) => void;
  onDone: (person: string) => void;
}

export function EnrolPage({ search, onSearch, onDone }: Props) {
  const person = useQuery({ ...personQuery(search.person ?? ''), enabled: search.person !== undefined });
  if (search.person === undefined) return <Enrol search={search} onSearch={onSearch} onDone={onDone} />;
  return (
    <QueryView query={person} what="Карточка участника" as="h1">
      {(known) => <Enrol key={known.id} known={known} search={search} onSearch={onSearch} onDone={onDone} />}
    </QueryView>
  );
}

function Enrol({ known, search, onSearch, onDone }: Props & { known?: Person }) {
  const me = useMe();
  const queries = useQueryClient();
  const [initial] = useState(() => initialOf(search, known, choosesSchool(me) ? '' : me.organisation));
  const [done, setDone] = useState<Enrolment[]>([]);

  const onEnrolled = (enrolment: Enrolment, typed: EnrolmentValues, next: boolean) => {
    for (const key of ['people', 'participations', 'pairs', 'tasks']) {
      void queries.invalidateQueries({ queryKey: [key] });
    }
    toast(`${fullName(enrolment.person)}: ${rolePhrase(enrolment)}`);
    if (!next) return onDone(enrolment.person.id);
    setDone((before) => [enrolment, ...before]);
    onSearch(searchOf(typed));
  };

  return (
    <>
      <PageHeader
        title={known ? `Записать в роль: ${fullName(known)}` : 'Внести участника'}
        sub={
          known
            ? 'Карточка уже есть, второй раз заполнять её не нужно'
            : 'Человек, согласие и роль сохраняются вместе'
        }
        crumbs={
          <Breadcrumbs
            steps={[
              { label: 'Участники', to: '/people' },
              { label: known ? 'Новая роль' : 'Внести участника' },
            ]}
          />
        }
      />
      <div className={classes.grid}>
        <EnrolmentForm
          initial={initial}
          known={known}
          choosesSchool={choosesSchool(me)}
          onKnown={(person, typed) => onSearch({ ...searchOf(typed), person })}
          onEnrolled={onEnrolled}
        />
        {done.length > 0 && (
          <aside className={classes.done}>
            <h2>Внесены сейчас</h2>
            <ol>
              {done.map((one) => (
                <li key={one.participation.id}>
                  <AppLink to={`/people/${one.person.id}`}>{fullName(one.person)}</AppLink>
                  <span className="hint">{rolePhrase(one)}</span>
                </li>
              ))}
            </ol>
          </aside>
        )}
      </div>
    </>
  );
}

function rolePhrase({ participation: { role, form } }: Enrolment): string {
  return `${participantRoleWords[role]}, ${formWords[form]}`;
}

function initialOf(search: EnrolSearch, known: Person | undefined, organisation: string): EnrolmentValues {
  const kind = known?.kind ?? search.kind ?? 'PUPIL';
  const roles = rolesFor(kind);
  const role = search.role && roles.includes(search.role) ? search.role : (roles[0] ?? 'MENTEE');
  return {
    person: { ...emptyPerson, kind },
    role,
    form: fittingForm(kind, role, search.form) ?? '',
    programme: search.programme ?? '',
    enteredOn: search.enteredOn ?? today(),
    organisation: search.organisation ?? known?.organisation ?? organisation,
    consent: { signedOn: today(), guardian: '' },
  };
}

function searchOf({ person, role, form, programme, enteredOn, organisation }: EnrolmentValues): EnrolSearch {
  return {
    kind: person.kind,
    role,
    form: form || undefined,
    programme: programme || undefined,
    enteredOn,
    organisation,
  };
}
