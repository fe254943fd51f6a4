import { Button, NativeSelect } from '@mantine/core';
import { useCallback } from 'react';
import type { MentoringForm, ParticipantRole, PersonKind } from '@/shared/api/types';
import { capital, formWords } from '@/shared/lib/words';
import { OrganisationPicker } from '@/shared/organisations/OrganisationPicker';
import { SavedFilters } from '@/shared/savedFilters/SavedFilters';
import { ColumnsMenu } from '@/shared/ui/ColumnsMenu';
import { Filters } from '@/shared/ui/Filters';
import { SearchField } from '@/shared/ui/SearchField';
import { PEOPLE_COLUMNS, type PeopleColumn, type PeopleSearch } from '../api/people';
import { kindNames } from '../messages';
import { ALL_FORMS } from '../model/eligibility';
import classes from './PeopleFilters.module.css';

interface Props {
  search: PeopleSearch;
  onSearch: (search: PeopleSearch) => void;
  choosesSchool: boolean;
}

const COLUMNS = Object.entries(PEOPLE_COLUMNS).map(([key, header]) => ({
  key: key as PeopleColumn,
  header,
}));
const GRADES = Array.from({ length: 11 }, (_, index) => index + 1);

export function PeopleFilters({ search: filter, onSearch: onFilter, choosesSchool }: Props) {
  const { role, form, kind, grade, consent, paired, clearance } = filter;
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
        <NativeSelect
          aria-label="Классы"
          size="md"
          radius="sm"
          value={grade ?? ''}
          onChange={(event) => onFilter({ ...filter, grade: Number(event.currentTarget.value) || undefined })}
          data={[
            { value: '', label: 'Все классы' },
            ...GRADES.map((value) => ({ value: String(value), label: `${value}-е классы` })),
          ]}
        />
      </div>
      <div className={classes.second}>
        <Button
          variant={consent === 'MISSING' ? 'light' : 'default'}
          aria-pressed={consent === 'MISSING'}
          onClick={() => onFilter({ ...filter, consent: consent === 'MISSING' ? undefined : 'MISSING' })}
        >
          Нет согласия
        </Button>
        <Button
          variant={paired === false ? 'light' : 'default'}
          aria-pressed={paired === false}
          onClick={() => onFilter({ ...filter, paired: paired === false ? undefined : false })}
        >
          Без пары
        </Button>
        <Button
          variant={clearance ? 'light' : 'default'}
          aria-pressed={clearance === 'DUE'}
          onClick={() => onFilter({ ...filter, clearance: clearance ? undefined : 'DUE' })}
        >
          Нужна справка
        </Button>
        <span className={classes.views}>
          <SavedFilters list="PEOPLE" search={filter} onSearch={onFilter} />
          <ColumnsMenu
            columns={COLUMNS.filter(({ key }) => choosesSchool || key !== 'school')}
            shown={filter.columns}
            onShown={(columns) => onFilter({ ...filter, columns })}
          />
        </span>
      </div>
    </Filters>
  );
}
