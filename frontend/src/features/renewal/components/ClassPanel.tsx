import { Button, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import type { RenewalMember } from '@/shared/api/types';
import { counted, PEOPLE } from '@/shared/lib/plural';
import { Panel } from '@/shared/ui/Panel';
import { StatusMark } from '@/shared/ui/StatusMark';
import { stepNames } from '../messages';
import {
  leavingReason,
  nextClass,
  stepOf,
  stepsFor,
  type ClassGroup,
  type Plan,
  type Step,
} from '../model/plan';
import { Members, type Decide } from './Members';
import classes from './ClassPanel.module.css';

interface Props {
  group: ClassGroup;
  plan: Plan;
  decide: Decide;
  /** People are shown at once where only some of them are asked for. */
  opened: boolean;
}

/** One class: what becomes of all of it, and on demand of each in it. */
export function ClassPanel({ group: { title, members }, plan, decide, opened }: Props) {
  const [chosen, setOpen] = useState<boolean>();
  const open = chosen ?? opened;
  const undecided = members.filter((member) => stepOf(plan, member) === undefined).length;
  const leaving = members.filter((member) =>
    member.roles.some((role) => leavingReason(plan, member, role)),
  ).length;
  const without = members.filter(({ consent }) => consent !== 'GIVEN').length;
  return (
    <Panel>
      <div className={classes.head}>
        <h3 className={classes.title}>{title}</h3>
        <div className={classes.facts}>
          <span>{counted(members.length, PEOPLE)}</span>
          {undecided > 0 && <StatusMark tone="warn">решить: {undecided}</StatusMark>}
          {leaving > 0 && <StatusMark tone="none">выходят из программы: {leaving}</StatusMark>}
          {without > 0 && <StatusMark tone="wait">без согласия: {without}</StatusMark>}
        </div>
        <WholeClass title={title} members={members} plan={plan} decide={decide} />
        <Button
          variant="subtle"
          aria-expanded={open}
          aria-label={`${open ? 'Свернуть' : 'Показать'}: ${title}`}
          onClick={() => setOpen(!open)}
        >
          {open ? 'Свернуть' : 'Показать людей'}
        </Button>
      </div>
      {open && (
        <div className={classes.people}>
          <Members caption={title} members={members} plan={plan} decide={decide} />
        </div>
      )}
    </Panel>
  );
}

/** One decision for all of a class; «по-разному» where they differ. */
function WholeClass({
  title,
  members,
  plan,
  decide,
}: { title: string; members: readonly RenewalMember[] } & Pick<Props, 'plan' | 'decide'>) {
  const movable = members.filter((member) => stepsFor(member).length > 0);
  const [first] = movable;
  if (!first) return null;
  const steps = new Set(movable.map((member) => stepOf(plan, member)));
  const [same] = steps.size === 1 ? steps : [];
  const offered = stepsFor(first).filter((step) =>
    movable.every((member) => stepsFor(member).includes(step)),
  );
  return (
    <NativeSelect
      className={classes.bulk}
      aria-label={`Весь класс: ${title}`}
      value={same ?? ''}
      onChange={(event) => decide.step(movable, event.currentTarget.value as Step)}
      data={[
        ...(same === undefined
          ? [{ value: '', label: steps.has(undefined) ? 'решите' : 'по-разному', disabled: true }]
          : []),
        ...offered.map((step) => ({ value: step, label: stepNames[step](nextClass(first)) })),
      ]}
    />
  );
}
