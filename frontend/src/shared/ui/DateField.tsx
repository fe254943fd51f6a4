import { TextInput, type TextInputProps } from '@mantine/core';
import { useState } from 'react';
import { formatDate, parseDate, type IsoDate } from '@/shared/lib/dates';

interface Props extends Omit<TextInputProps, 'value' | 'onChange' | 'defaultValue'> {
  /** ISO date, or what was typed while it is not a date: the form's schema checks it with `dateText`. */
  value: string | undefined;
  onChange: (value: IsoDate) => void;
}

/** A date typed as people write it: 24.11.2026. Says at leaving what is wrong with it: «В ноябре 30 дней». */
export function DateField({ value = '', onChange, onBlur, error, ...rest }: Props) {
  const [text, setText] = useState(shown(value));
  const [left, setLeft] = useState(false);
  const [known, setKnown] = useState(value);
  if (known !== value) {
    setKnown(value);
    if (toValue(text) !== value) setText(shown(value));
  }
  const parsed = text.trim() ? parseDate(text) : undefined;
  const own = left && parsed && !parsed.ok ? parsed.message : undefined;
  return (
    <TextInput
      {...rest}
      inputMode="numeric"
      placeholder={rest.placeholder ?? 'дд.мм.гггг'}
      autoComplete={rest.autoComplete ?? 'off'}
      maw={200}
      value={text}
      error={own ?? error}
      onChange={(event) => {
        const typed = event.currentTarget.value;
        setText(typed);
        const next = toValue(typed);
        setKnown(next);
        onChange(next);
      }}
      onBlur={(event) => {
        setLeft(true);
        if (parsed?.ok) setText(formatDate(parsed.date));
        onBlur?.(event);
      }}
    />
  );
}

function shown(value: string): string {
  return /^\d{4}-\d{2}-\d{2}$/.test(value) ? formatDate(value) : value;
}

function toValue(text: string): string {
  const parsed = parseDate(text);
  return parsed.ok ? parsed.date : text;
}
