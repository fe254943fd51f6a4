import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { today } from '@/shared/lib/dates';
import { ageOn, ageWords, parseBirth } from '../model/birth';

interface Props {
  value: string;
  onChange: (text: string) => void;
  onBlur?: () => void;
  error?: string;
}

/** A date, or the year alone. Says the age at once: a slip in the year shows itself. */
export function BirthField({ value, onChange, onBlur, error }: Props) {
  const [left, setLeft] = useState(false);
  const parsed = value.trim() ? parseBirth(value, today()) : undefined;
  return (
    <TextInput
      label="Дата рождения"
      description={
        parsed?.ok
          ? 'birthYear' in parsed.birth
            ? `Исполнится в этом году: ${ageWords(ageOn(parsed.birth, today()))}`
            : `Сейчас ${ageWords(ageOn(parsed.birth, today()))}`
          : 'Или только год, если день неизвестен: 2014'
      }
      placeholder="дд.мм.гггг"
      inputMode="numeric"
      autoComplete="off"
      maw={200}
      value={value}
      error={(left && parsed && !parsed.ok ? parsed.message : undefined) ?? error}
      onChange={(event) => onChange(event.currentTarget.value)}
      onBlur={() => {
        setLeft(true);
        if (parsed?.ok) onChange(parsed.text);
        onBlur?.();
      }}
    />
  );
}
