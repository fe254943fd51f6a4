import { NativeSelect } from '@mantine/core';
import type { MentoringForm } from '@/shared/api/types';
import { capital, formWords } from '@/shared/lib/words';
import { pupilForms, teacherForms } from '../model/team';

interface Props {
  value: MentoringForm;
  onChange: (form: MentoringForm) => void;
  error?: string;
}

export function FormSelect({ value, onChange, error }: Props) {
  const items = (forms: readonly MentoringForm[]) =>
    forms.map((form) => ({ value: form, label: capital(formWords[form]) }));
  return (
    <NativeSelect
      label="Форма наставничества"
      size="md"
      radius="sm"
      w={280}
      maw="100%"
      value={value}
      error={error}
      onChange={(event) => onChange(event.currentTarget.value as MentoringForm)}
      data={[
        { group: 'Для учеников и студентов', items: items(pupilForms) },
        { group: 'Для педагогов', items: items(teacherForms) },
      ]}
    />
  );
}
