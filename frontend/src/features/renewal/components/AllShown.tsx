import { NativeSelect } from '@mantine/core';
import type { RenewalMember } from '@/shared/api/types';
import { stepsFor, usualStep, type Step } from '../model/plan';
import type { Decide } from './Members';

type Choice = 'USUAL' | 'STAYS';

/** One decision for everybody who is shown. */
export function AllShown({ members, decide }: { members: readonly RenewalMember[]; decide: Decide }) {
  const apply = (choice: Choice) => {
    const chosen = new Map<Step, RenewalMember[]>();
    for (const member of members) {
      const step = choice === 'USUAL' ? usualStep(member) : 'STAYS';
      if (step && stepsFor(member).length > 0) chosen.set(step, [...(chosen.get(step) ?? []), member]);
    }
    chosen.forEach((some, step) => decide.step(some, step));
  };
  return (
    <NativeSelect
      aria-label="Для всех показанных"
      size="md"
      radius="sm"
      value=""
      onChange={(event) => apply(event.currentTarget.value as Choice)}
      data={[
        { value: '', label: 'Для всех показанных…', disabled: true },
        { value: 'USUAL', label: 'на класс выше, 11-е выпускаются' },
        { value: 'STAYS', label: 'класс прежний' },
      ]}
    />
  );
}
