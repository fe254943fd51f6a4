import type { Problem } from '@/shared/api/problem';
import { shortName } from '@/shared/lib/names';
import { AppLink } from '@/shared/ui/AppLink';

/** After «нет согласия: Ольхин С.» the way to his card, where the consent is written down. */
export function RefusedPeople({
  problem,
  people,
}: {
  problem: Problem | undefined;
  people: readonly { person: string; name: string }[];
}) {
  if (problem?.code !== 'CONSENT_MISSING') return null;
  const said = problem.message.replace(/\u00a0/g, ' ');
  const named = people.filter(({ name }) => said.includes(shortName(name).replace(/\u00a0/g, ' ')));
  if (named.length === 0) return null;
  return (
    <p className="row">
      {named.map(({ person, name }) => (
        <AppLink key={person} to={`/people/${person}`}>
          Записать согласие: {shortName(name)}
        </AppLink>
      ))}
    </p>
  );
}
