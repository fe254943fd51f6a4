import { Checkbox, NativeSelect } from '@mantine/core';
import type { RenewalMember } from '@/shared/api/types';
import { formatDate } from '@/shared/lib/dates';
import { formWords, participantRoleWords } from '@/shared/lib/words';
import { AppLink } from '@/shared/ui/AppLink';
import { DataTable } from '@/shared/ui/DataTable';
import { StatusMark } from '@/shared/ui/StatusMark';
import { markWords, stepNames } from '../messages';
import { leavingReason, nextClass, stepOf, stepsFor, type Plan, type Step } from '../model/plan';
import classes from './Members.module.css';

export interface Decide {
  step: (members: readonly RenewalMember[], step: Step) => void;
  role: (participation: string, goesOn: boolean) => void;
}

interface Props {
  caption: string;
  members: readonly RenewalMember[];
  plan: Plan;
  decide: Decide;
}

/** People of one class, each with his class and his roles of the next year. */
export function Members({ caption, members, plan, decide }: Props) {
  return (
    <DataTable
      caption={caption}
      rows={members}
      rowKey={({ person }) => person}
      columns={[
        {
          key: 'name',
          header: 'Участник',
          cell: (member) => (
            <>
              <AppLink to={`/people/${member.person}`}>{member.name}</AppLink>
              <ConsentMark member={member} />
            </>
          ),
        },
        {
          key: 'step',
          header: 'Класс',
          width: '34%',
          label: false,
          cell: (member) => <StepChoice member={member} plan={plan} decide={decide} />,
        },
        {
          key: 'roles',
          header: 'Участвует дальше',
          width: '34%',
          label: false,
          cell: (member) => <Roles member={member} plan={plan} decide={decide} />,
        },
      ]}
    />
  );
}

function ConsentMark({ member: { consent, consentUntil } }: { member: RenewalMember }) {
  if (consent === 'GIVEN') return null;
  return (
    <div>
      <StatusMark tone={consent === 'MISSING' ? 'warn' : 'wait'}>
        {consent === 'MISSING' ? 'нет согласия' : `согласие до ${formatDate(consentUntil)}`}
      </StatusMark>
    </div>
  );
}

function StepChoice({
  member,
  plan,
  decide,
}: Omit<Props, 'caption' | 'members'> & { member: RenewalMember }) {
  const steps = stepsFor(member);
  if (steps.length === 0) return member.className ?? '';
  const step = stepOf(plan, member);
  return (
    <NativeSelect
      aria-label={`Класс: ${member.name}`}
      value={step ?? ''}
      error={step === undefined}
      description={member.mark && markWords[member.mark]}
      inputWrapperOrder={['input', 'description']}
      onChange={(event) => decide.step([member], event.currentTarget.value as Step)}
      data={[
        ...(step === undefined ? [{ value: '', label: 'решите', disabled: true }] : []),
        ...steps.map((one) => ({ value: one, label: stepNames[one](nextClass(member)) })),
      ]}
    />
  );
}

function Roles({ member, plan, decide }: Omit<Props, 'caption' | 'members'> & { member: RenewalMember }) {
  if (member.roles.length === 0) return <span className="dim">без роли</span>;
  return (
    <div className={classes.roles}>
      {member.roles.map((role) => (
        <Checkbox
          key={role.participation}
          label={`${participantRoleWords[role.role]}, ${formWords[role.form]}`}
          description={
            role.pairElsewhere ? 'пару ведёт другая организация: сначала завершает она' : undefined
          }
          aria-label={`Участвует дальше: ${member.name}, ${participantRoleWords[role.role]}, ${formWords[role.form]}`}
          checked={leavingReason(plan, member, role) === undefined}
          disabled={role.pairElsewhere}
          onChange={(event) => decide.role(role.participation, event.currentTarget.checked)}
        />
      ))}
    </div>
  );
}
