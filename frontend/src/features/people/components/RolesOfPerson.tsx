import type { Participation, Person } from '@/shared/api/types';
import { Button } from '@mantine/core';
import { formatDate } from '@/shared/lib/dates';
import { ParticipationMark } from '@/shared/participations/ParticipationMark';
import { rolePhrase } from '@/shared/participations/rolePhrase';
import { ButtonLink } from '@/shared/ui/ButtonLink';
import { RowList, RowWords } from '@/shared/ui/RowList';
import { Empty } from '@/shared/ui/States';
import { StatusMark } from '@/shared/ui/StatusMark';

/** Named by a base; he enters by himself as soon as the consent is recorded. */
export function CandidaciesOfPerson({ person }: { person: Person }) {
  return (
    <RowList>
      {person.candidacies.map((one) => (
        <li key={`${one.organisation}${one.role}${one.form}`}>
          <RowWords title={rolePhrase(one)}>
            {one.finishedOn
              ? `прошёл программу, ${formatDate(one.finishedOn)}`
              : 'Войдёт в программу, когда будет записано согласие на обработку данных'}
          </RowWords>
          {one.finishedOn ? (
            <StatusMark tone="none">в прошлом</StatusMark>
          ) : (
            <StatusMark tone="wait">кандидат</StatusMark>
          )}
        </li>
      ))}
    </RowList>
  );
}

/** Since when, in which programme, and how many a mentor leads of those he has agreed to. */
function standing({ programme, enteredOn, role, leads, capacity }: Participation): string {
  return [
    programme && `программа «${programme.name}»`,
    `в базе с ${formatDate(enteredOn)}`,
    role === 'MENTOR' && capacity !== undefined && `ведёт ${leads} из ${capacity}`,
  ]
    .filter(Boolean)
    .join(', ');
}

interface RolesProps {
  person: Person;
  onLeave?: (participation: Participation) => void;
  onProfile?: (participation: Participation) => void;
}

export function RolesOfPerson({ person, onLeave, onProfile }: RolesProps) {
  if (person.participations.length === 0 && person.candidacies.length > 0) return null;
  if (person.participations.length === 0) {
    return (
      <Empty
        compact
        as="h3"
        title="Пока без роли"
        actions={onLeave && <ButtonLink to={`/people/new?person=${person.id}`}>Записать в роль</ButtonLink>}
      >
        <p>Наставником или наставляемым человек становится, когда его записывают в одну из форм.</p>
      </Empty>
    );
  }
  return (
    <RowList>
      {person.participations.map((one) => (
        <li key={one.id}>
          <RowWords title={rolePhrase(one)}>
            {one.organisation !== person.organisation && `${one.organisationName}. `}
            {one.leftOn
              ? `${formatDate(one.enteredOn)} – ${formatDate(one.leftOn)}. ${one.reason ?? ''}`
              : standing(one)}
          </RowWords>
          <ParticipationMark participation={one} />
          {onProfile && !one.leftOn && (
            <Button
              variant={one.profiledOn ? 'subtle' : 'default'}
              size="xs"
              aria-label={`Анкета: ${rolePhrase(one)}`}
              onClick={() => onProfile(one)}
            >
              {one.profiledOn ? 'Анкета' : 'Заполнить анкету'}
            </Button>
          )}
          {onLeave && !['IN_PAIR', 'LEFT'].includes(one.status) && (
            <span className="row">
              <ButtonLink to={`/pairs/new?form=${one.form}`} variant="default" size="xs">
                Составить пару
              </ButtonLink>
              <Button
                variant="subtle"
                size="xs"
                aria-label={`Записать выход: ${rolePhrase(one)}`}
                onClick={() => onLeave(one)}
              >
                Записать выход
              </Button>
            </span>
          )}
        </li>
      ))}
    </RowList>
  );
}
