import { Checkbox } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './Checklist.module.css';

export interface Choice {
  id: string;
  name: string;
  hint?: ReactNode;
}

/** People to tick one by one, or all at once. */
export function Checklist({
  label,
  choices,
  chosen,
  onChosen,
}: {
  label: string;
  choices: readonly Choice[];
  chosen: ReadonlySet<string>;
  onChosen: (chosen: ReadonlySet<string>) => void;
}) {
  const here = choices.filter(({ id }) => chosen.has(id)).length;
  const all = here === choices.length;
  const toggle = (id: string) => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    onChosen(next);
  };
  return (
    <fieldset className={classes.list}>
      <legend className="visually-hidden">{label}</legend>
      <Checkbox
        label={`Все: ${choices.length}`}
        checked={all}
        indeterminate={!all && here > 0}
        onChange={() => {
          const next = new Set(chosen);
          for (const { id } of choices) {
            if (all) next.delete(id);
            else next.add(id);
          }
          onChosen(next);
        }}
      />
      {choices.map(({ id, name, hint }) => (
        <Checkbox
          key={id}
          label={name}
          description={hint}
          checked={chosen.has(id)}
          onChange={() => toggle(id)}
        />
      ))}
    </fieldset>
  );
}
