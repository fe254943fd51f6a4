import { CloseButton, TextInput } from '@mantine/core';
import { useEffect, useState } from 'react';
import { Icon } from './Icon';

interface Props {
  label: string;
  /** The value in the URL. */
  value: string;
  /** Called when the typing has paused. */
  onChange: (text: string) => void;
}

const PAUSE_MS = 300;

/** Search whose text lives in the URL: typing stays quick, the list follows after a pause. */
export function SearchField({ label, value, onChange }: Props) {
  const [text, setText] = useState(value);
  const [known, setKnown] = useState(value);
  if (known !== value) {
    setKnown(value);
    if (text.trim() !== value) setText(value);
  }
  useEffect(() => {
    if (text.trim() === value) return;
    const timer = setTimeout(() => onChange(text.trim()), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text, value, onChange]);
  return (
    <TextInput
      type="search"
      aria-label={label}
      placeholder={label}
      leftSection={<Icon name="search" />}
      rightSection={text && <CloseButton aria-label="Очистить поиск" onClick={() => setText('')} />}
      value={text}
      onChange={(event) => setText(event.currentTarget.value)}
      className="noprint"
      flex="1 1 260px"
      maw={420}
    />
  );
}
