import { Button } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useFormContext, useWatch } from 'react-hook-form';
import type { NewPerson } from '@/shared/api/types';
import { formatDate, today } from '@/shared/lib/dates';
import { reasonsText } from '@/shared/lib/duplicates';
import { Icon } from '@/shared/ui/Icon';
import { lookalikesQuery } from '../api/people';
import { parseBirth } from '../model/birth';
import { newPersonOf, type PersonValues } from '../model/person';
import { snilsProblem } from '../model/snils';
import classes from './SimilarPeople.module.css';

/** Cards that may be of the person who is being typed: he gets one card, however many roles he has. */
export function SimilarPeople({ onChoose }: { onChoose: (person: string) => void }) {
  const { control } = useFormContext<{ person: PersonValues; organisation: string }>();
  const [person, organisation] = useWatch({ control, name: ['person', 'organisation'] });
  const [typed] = useDebouncedValue(written(person, organisation), 400, { leading: false });
  const { data } = useQuery(lookalikesQuery(typed));
  const found = typed === undefined ? [] : (data?.items ?? []);
  return (
    <div aria-live="polite" className={classes.live}>
      {found.length > 0 && (
        <div className={classes.note}>
          <p className={classes.title}>
            <Icon name="people" />
            Похоже, карточка уже есть. Если это тот же человек, новая не нужна
          </p>
          <ul>
            {found.map(({ id, name, birth, className, reasons }) => (
              <li key={id}>
                <span>
                  <b>{name}</b>
                  {className && `, ${className}`}, {birth.length === 4 ? `${birth} г.` : formatDate(birth)}
                  <span className="hint"> {reasonsText(reasons)}</span>
                </span>
                <Button
                  variant="default"
                  size="xs"
                  onClick={() => onChoose(id)}
                  aria-label={`Записать в роль: ${name}`}
                >
                  Это он: записать в роль
                </Button>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}

/** As soon as name and birth are there. Of the rest only what a comparison needs: a letter of the job asks nobody. */
function written(person: PersonValues, organisation: string): NewPerson | undefined {
  const birth = parseBirth(person.birth, today());
  if (person.familyName.trim() === '' || person.givenName.trim() === '' || !birth.ok || organisation === '') {
    return undefined;
  }
  const { familyName, givenName, patronymic, kind } = newPersonOf(person, organisation);
  const snils = snilsProblem(person.snils) ? undefined : person.snils.trim() || undefined;
  return { familyName, givenName, patronymic, ...birth.birth, kind, snils, organisation };
}
