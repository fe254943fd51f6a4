import { Button } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useFormContext, useWatch } from 'react-hook-form';
import type { Person } from '@/shared/api/types';
import { fullName } from '@/shared/lib/names';
import { Icon } from '@/shared/ui/Icon';
import { similarPeopleQuery } from '../api/people';
import { birthOf, birthText } from '../model/birth';
import type { PersonValues } from '../model/person';
import classes from './SimilarPeople.module.css';

/** Cards with the name that is being typed: one person gets one card, however many roles he has. */
export function SimilarPeople({ onChoose }: { onChoose: (person: Person) => void }) {
  const { control } = useFormContext<{ person: PersonValues }>();
  const [family, given] = useWatch({ control, name: ['person.familyName', 'person.givenName'] });
  const typed = family.trim().length > 1 && given.trim().length > 1 ? `${family.trim()} ${given.trim()}` : '';
  const [name] = useDebouncedValue(typed, 400);
  const { data } = useQuery({ ...similarPeopleQuery(name), enabled: name !== '' });
  const found = name === '' ? [] : (data?.items ?? []);
  return (
    <div aria-live="polite" className={classes.live}>
      {found.length > 0 && (
        <div className={classes.note}>
          <p className={classes.title}>
            <Icon name="people" />
            Такое имя уже есть. Если это тот же человек, новая карточка не нужна
          </p>
          <ul>
            {found.map((person) => (
              <li key={person.id}>
                <span>
                  <b>{fullName(person)}</b>
                  {person.className && `, ${person.className}`}, {birthText(birthOf(person))}
                </span>
                <Button
                  variant="default"
                  size="xs"
                  onClick={() => onChoose(person)}
                  aria-label={`Записать в роль: ${fullName(person)}`}
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
