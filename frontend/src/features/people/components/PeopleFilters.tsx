import { Button, NativeSelect } from '@mantine/core';
import { useCallback } from 'react';
import type { MentoringForm, ParticipantRole, PersonKind } from '@/shared/api/types';
import { capital, formWords } from '@/shared/lib/words';
import { OrganisationPicker } from '@/shared/organisations/OrganisationPicker';
import { Filters } from '@/shared/ui/Filters';
import { SearchField } from '@/shared/ui/SearchField';
import type { PeopleFilter } from '../api/people';
import { kindNames } from '../messages';
import { ALL_FORMS } from '../model/eligibility';
import classes from './PeopleFilters.module.css';

interface Props {
  filter: PeopleFilter;
  onFilter: (filter: PeopleFilter) => void;
  choosesSchool: boolean;
}

export function PeopleFilters({ filter, onFilter, choosesSchool }: Props) {
  const { role, form, kind, consent, paired, clearance } = filter;
  const onText = useCallback((q: string) => onFilter({ ...filter, q: q || undefined }), [onFilter, filter]);
  return (
    <Filters>
      <SearchField label="Найти по имени" value={filter.q ?? ''} onChange={onText} />
      {choosesSchool && (
        <OrganisationPicker
          aria-label="Школа"
          placeholder="Все школы"
          clearable
          types={['SCHOOL', 'COLLEGE', 'ADDITIONAL_EDUCATION', 'KINDERGARTEN']}
          value={filter.organisation ?? null}
          onChange={(id) => onFilter({ ...filter, organisation: id ?? undefined })}
        />
      )}
      <div className={classes.two}>
        <NativeSelect
          aria-label="Роль"
          size="md"
          radius="sm"
          value={role ?? ''}
          onChange={(event) =>
            onFilter({
              ...filter,
              role: (event.currentTarget.value || undefined) as ParticipantRole | undefined,
            })
          }
          data={[
            { value: '', label: 'Все роли' },
            { value: 'MENTOR', label: 'Наставники' },
            { value: 'MENTEE', label: 'Наставляемые' },
          ]}
        />
        <NativeSelect
          aria-label="Форма наставничества"
          size="md"
          radius="sm"
          value={form ?? ''}
          onChange={(event) =>
            onFilter({
              ...filter,
              form: (event.currentTarget.value || undefined) as MentoringForm | undefined,
            })
          }
          data={[
            { value: '', label: 'Все формы' },
            ...ALL_FORMS.map((value) => ({ value, label: capital(formWords[value]) })),
          ]}
        />
        <NativeSelect
          className={classes.kind}
          aria-label="Кто это"
          size="md"
          radius="sm"
          value={kind ?? ''}
          onChange={(event) =>
            onFilter({ ...filter, kind: (event.currentTarget.value || undefined) as PersonKind | undefined })
          }
          data={[
            { value: '', label: 'Ученики и взрослые' },
            ...Object.entries(kindNames).map(([value, label]) => ({ value, label })),
          ]}
        />
        <Button
          className={classes.toggle}
          variant={consent === 'MISSING' ? 'light' : 'default'}
          aria-pressed={consent === 'MISSING'}
          onClick={() => onFilter({ ...filter, consent: consent === 'MISSING' ? undefined : 'MISSING' })}
        >
          Нет согласия
        </Button>
        <Button
          className={classes.toggle}
          variant={paired === false ? 'light' : 'default'}
          aria-pressed={paired === false}
          onClick={() => onFilter({ ...filter, paired: paired === false ? undefined : false })}
        >
          Без пары
        </Button>
        <Button
          className={classes.toggle}
          variant={clearance ? 'light' : 'default'}
          aria-pressed={clearance === 'DUE'}
          onClick={() => onFilter({ ...filter, clearance: clearance ? undefined : 'DUE' })}
        >
          Нужна справка
        </Button>
      </div>
    </Filters>
  );
}
