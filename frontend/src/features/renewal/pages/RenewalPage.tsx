import { NativeSelect } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo, useRef, useState } from 'react';
import type { RenewalMember, RenewalProposal } from '@/shared/api/types';
import { counted, PAIRS, PEOPLE } from '@/shared/lib/plural';
import { capital } from '@/shared/lib/words';
import { Breadcrumbs } from '@/shared/ui/Breadcrumbs';
import { ButtonLink } from '@/shared/ui/ButtonLink';
import { Filters } from '@/shared/ui/Filters';
import { LeaveGuard } from '@/shared/ui/LeaveGuard';
import { PageHeader } from '@/shared/ui/PageHeader';
import { GroupTitle, Panel } from '@/shared/ui/Panel';
import { QueryView } from '@/shared/ui/QueryView';
import { SearchField } from '@/shared/ui/SearchField';
import { Empty } from '@/shared/ui/States';
import { StatusMark } from '@/shared/ui/StatusMark';
import { toast } from '@/shared/ui/toast';
import { proposalQuery, renewBase } from '../api/renewals';
import { AllShown } from '../components/AllShown';
import { ApplyForm, type Renewed } from '../components/ApplyForm';
import { ClassPanel } from '../components/ClassPanel';
import type { Decide } from '../components/Members';
import { Pairs } from '../components/Pairs';
import { showNames, summaryText } from '../messages';
import { asProposed, byClass, isShown, outcome, type Plan, type Show, type Step } from '../model/plan';

interface Props {
  organisation: string;
  onDone: () => Promise<void>;
}

/** Who moves up, who graduates, whose programme is over, which pairs go on: seen, changed, applied at once. */
export function RenewalPage({ organisation, onDone }: Props) {
  const proposal = useQuery(proposalQuery(organisation));
  return (
    <QueryView query={proposal} what="Обновление базы" as="h1" safe="Ничего не изменилось.">
      {(data) => <Wizard organisation={organisation} proposal={data} onDone={onDone} />}
    </QueryView>
  );
}

function Wizard({ organisation, proposal, onDone }: Props & { proposal: RenewalProposal }) {
  const queries = useQueryClient();
  const [plan, setPlan] = useState<Plan>(asProposed);
  const [show, setShow] = useState<Show>('ALL');
  const [words, setWords] = useState('');
  const guarded = useRef(true);
  const result = useMemo(() => outcome(proposal, plan), [proposal, plan]);
  const groups = useMemo(
    () => byClass(proposal.people.filter((member) => isShown(show, words, plan, member))),
    [proposal, show, words, plan],
  );
  const decide = useMemo<Decide>(() => decisions(setPlan), []);
  const changed = plan !== asProposed;

  const apply = async ({ renewedOn, orderNumber, orderDate }: Renewed) => {
    const { counts } = await renewBase(organisation, {
      renewedOn,
      orderNumber: orderNumber || undefined,
      orderDate: orderDate || undefined,
      ...result.request,
    });
    guarded.current = false;
    toast(`База обновлена: ${summaryText(counts)}`);
    for (const key of ['base-renewals', 'people', 'participations', 'pairs', 'tasks']) {
      void queries.invalidateQueries({ queryKey: [key] });
    }
    await onDone();
  };

  return (
    <>
      <LeaveGuard when={changed} unless={guarded} />
      <PageHeader
        title={`Обновление базы на ${proposal.schoolYear} учебный год`}
        crumbs={
          <Breadcrumbs
            steps={[
              { label: 'Участники', to: '/people' },
              { label: 'Базы', to: '/people/bases' },
              { label: 'Обновление' },
            ]}
          />
        }
        sub={
          proposal.renewal
            ? 'База за этот год уже обновлена: предложено только то, что появилось после этого'
            : 'Система предлагает, вы решаете: по классам и по каждому. Записывается всё сразу, потом можно отменить'
        }
      />
      {proposal.people.length === 0 ? (
        <Empty
          title="Обновлять пока некого"
          actions={<ButtonLink to="/people/new">Внести участника</ButtonLink>}
        >
          <p>Здесь появятся ученики школы и все, у кого есть роль в программе.</p>
        </Empty>
      ) : (
        <div className="stack">
          <GroupTitle icon="people" title="Люди" count={counted(proposal.people.length, PEOPLE)} />
          <Filters>
            <SearchField label="Найти по имени" value={words} onChange={setWords} />
            <NativeSelect
              aria-label="Кого показать"
              size="md"
              radius="sm"
              value={show}
              onChange={(event) => setShow(event.currentTarget.value as Show)}
              data={Object.entries(showNames).map(([value, label]) => ({ value, label }))}
            />
            <AllShown members={groups.flatMap(({ members }) => members)} decide={decide} />
          </Filters>
          {groups.length === 0 && <p className="dim">Таких участников нет.</p>}
          {groups.map((group) => (
            <ClassPanel
              key={`${group.key}-${show}-${words}`}
              group={group}
              plan={plan}
              decide={decide}
              opened={show !== 'ALL' || words !== ''}
            />
          ))}
          {proposal.pairs.length > 0 && (
            <>
              <GroupTitle icon="pair" title="Пары" count={counted(proposal.pairs.length, PAIRS)} />
              <Pairs
                pairs={proposal.pairs}
                fates={result.fates}
                onDecide={(pair, goesOn) =>
                  setPlan((before) => ({ ...before, pairs: new Map(before.pairs).set(pair, goesOn) }))
                }
              />
            </>
          )}
        </div>
      )}
      <GroupTitle icon="check" title="Итог" />
      <Panel padded>
        <div className="stack">
          <p role="status">{capital(summaryText({ ...result }))}.</p>
          {result.undecided > 0 && (
            <StatusMark tone="warn">
              {counted(result.undecided, PEOPLE)} без решения: их класс останется прежним
            </StatusMark>
          )}
          {result.withoutConsent > 0 && (
            <StatusMark tone="wait">
              {counted(result.withoutConsent, PEOPLE)} без согласия на весь учебный год: соберите согласия
            </StatusMark>
          )}
          <ApplyForm
            onSubmit={apply}
            onReload={() => queries.invalidateQueries(proposalQuery(organisation))}
          />
        </div>
      </Panel>
    </>
  );
}

/** Whoever gets another step has the roles that go with it again. */
function decisions(setPlan: (change: (before: Plan) => Plan) => void): Decide {
  return {
    step: (members: readonly RenewalMember[], step: Step) =>
      setPlan((before) => {
        const steps = new Map(before.steps);
        const roles = new Map(before.roles);
        for (const member of members) {
          steps.set(member.person, step);
          member.roles.forEach(({ participation }) => roles.delete(participation));
        }
        return { ...before, steps, roles };
      }),
    role: (participation, goesOn) =>
      setPlan((before) => ({ ...before, roles: new Map(before.roles).set(participation, goesOn) })),
  };
}
