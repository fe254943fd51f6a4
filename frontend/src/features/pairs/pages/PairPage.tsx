import { Button, Menu } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Suspense } from 'react';
import { asProblem } from '@/shared/api/problem';
import type { PairDetails } from '@/shared/api/types';
import { formatDate, today } from '@/shared/lib/dates';
import { lazyPage } from '@/shared/lib/lazyPage';
import { capital, formWords } from '@/shared/lib/words';
import { useMe } from '@/shared/session/session';
import { Breadcrumbs } from '@/shared/ui/Breadcrumbs';
import { Icon } from '@/shared/ui/Icon';
import { PageHeader } from '@/shared/ui/PageHeader';
import { PairMark } from '@/shared/ui/PairMark';
import { Panel } from '@/shared/ui/Panel';
import { QueryView } from '@/shared/ui/QueryView';
import { StatusMark } from '@/shared/ui/StatusMark';
import { toast } from '@/shared/ui/toast';
import { restorePair, resumePair } from '../api/changePair';
import { pairQuery } from '../api/pair';
import { Chain } from '../components/Chain';
import { Meetings } from '../components/Meetings';
import { PairActions, type PairStep } from '../components/PairActions';
import { SurveyLinks } from '../components/SurveyLinks';
import { pairTitle, sideOf, statusWords } from '../messages';
import { kindsOf } from '../model/chain';
import { isBetweenEmployees, mayLead } from '../model/rights';
import { needOf } from '../model/needs';
import classes from './PairPage.module.css';

const EmploymentTermsPanel = lazyPage(
  () => import('../components/EmploymentTermsPanel'),
  'EmploymentTermsPanel',
);

export type PairDo = PairStep | 'meeting';

interface Props {
  id: string;
  /** The window or form that the address opens: from «Записать встречу» in the list it is one press to the end. */
  step: PairDo | undefined;
  onStep: (step: PairDo | undefined) => void;
}

export function PairPage({ id, step, onStep }: Props) {
  const pair = useQuery(pairQuery(id));
  return (
    <QueryView query={pair} what="Пара" as="h1">
      {({ data, etag }) => <One key={data.id} pair={data} etag={etag} step={step} onStep={onStep} />}
    </QueryView>
  );
}

function One({ pair, etag, step, onStep }: { pair: PairDetails; etag: string } & Omit<Props, 'id'>) {
  const me = useMe();
  const queries = useQueryClient();
  const leads = mayLead(me, pair);
  const title = pairTitle(pair);
  const refresh = async () => {
    for (const key of ['tasks', 'people', 'participations'])
      void queries.invalidateQueries({ queryKey: [key] });
    await queries.invalidateQueries({ queryKey: ['pairs'] });
  };
  const takeBack = async (call: () => Promise<unknown>, message: string) => {
    try {
      await call();
      await refresh();
      toast(message);
    } catch (error) {
      toast(asProblem(error).message, { tone: 'failed' });
    }
  };
  return (
    <>
      <PageHeader
        title={title}
        crumbs={<Breadcrumbs steps={[{ label: 'Пары', to: '/pairs' }, { label: title }]} />}
        sub={`${capital(formWords[pair.form])}, ${pair.organisationName}`}
        actions={
          leads && (
            <>
              <More pair={pair} onStep={onStep} />
              {pair.status === 'DRAFT' && (
                <>
                  <Button variant="default" onClick={() => onStep('meeting')}>
                    Записать встречу
                  </Button>
                  <Button leftSection={<Icon name="file" />} onClick={() => onStep('order')}>
                    Записать приказ
                  </Button>
                </>
              )}
              {pair.status === 'APPROVED' && (
                <>
                  <Button variant="default" onClick={() => onStep('end')}>
                    Завершить пару
                  </Button>
                  <Button leftSection={<Icon name="plus" />} onClick={() => onStep('meeting')}>
                    Записать встречу
                  </Button>
                </>
              )}
              {pair.status === 'ENDED' && (
                <Button
                  variant="default"
                  onClick={() => void takeBack(() => resumePair(pair.id), 'Пара снова работает')}
                >
                  Продолжить пару
                </Button>
              )}
              {pair.status === 'CANCELLED' && (
                <Button onClick={() => void takeBack(() => restorePair(pair.id), 'Пара возвращена')}>
                  Вернуть
                </Button>
              )}
            </>
          )
        }
      />
      <div className={classes.grid}>
        <aside className="stack">
          <Panel padded>
            <PairMark mentors={pair.mentors.map(sideOf)} mentees={pair.mentees.map(sideOf)} />
            <hr className={classes.rule} />
            <h2 className={classes.five}>Пять встреч</h2>
            <Chain meetings={pair.meetings} />
          </Panel>
          <Panel padded>
            <Facts pair={pair} />
          </Panel>
        </aside>
        <div className="stack">
          <Meetings
            pair={pair}
            mayLead={leads}
            recording={step === 'meeting'}
            onRecording={(open) => onStep(open ? 'meeting' : undefined)}
            onChanged={refresh}
          />
          {leads && isBetweenEmployees(pair.form) && (
            <Suspense>
              <EmploymentTermsPanel pair={pair} />
            </Suspense>
          )}
          <SurveyLinks pair={pair} mayLead={leads} onChanged={refresh} />
        </div>
      </div>
      {leads && (
        <PairActions
          pair={pair}
          etag={etag}
          step={step === 'meeting' ? undefined : step}
          onClose={() => onStep(undefined)}
          onChanged={refresh}
        />
      )}
    </>
  );
}

function More({ pair, onStep }: { pair: PairDetails; onStep: (step: PairDo) => void }) {
  if (pair.status === 'CANCELLED') return null;
  return (
    <Menu>
      <Menu.Target>
        <Button variant="subtle" rightSection={<Icon name="d" />}>
          Исправить
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => onStep('correct')}>Состав, форма и начало</Menu.Item>
        {pair.order && <Menu.Item onClick={() => onStep('order')}>Номер и дата приказа</Menu.Item>}
        {pair.endedOn && <Menu.Item onClick={() => onStep('end')}>Завершение</Menu.Item>}
        {pair.status === 'ENDED' && <Menu.Item onClick={() => onStep('meeting')}>Записать встречу</Menu.Item>}
        <Menu.Item onClick={() => onStep('cancel')}>Пара составлена по ошибке</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

function Facts({ pair }: { pair: PairDetails }) {
  const { tone, text } = needOf({
    ...pair,
    meetings: {
      count: pair.meetings.length,
      kindsDone: kindsOf(pair.meetings),
      lastHeldOn: pair.meetings.at(-1)?.heldOn,
    },
  });
  const facts: [string, React.ReactNode][] = [
    [
      'Сейчас',
      pair.status === 'APPROVED' ? (
        <StatusMark tone={tone}>{text}</StatusMark>
      ) : (
        <StatusMark tone={pair.status === 'DRAFT' ? 'warn' : 'none'}>{statusWords[pair.status]}</StatusMark>
      ),
    ],
    [pair.startsOn > today() ? 'Начнёт' : 'Работает с', formatDate(pair.startsOn)],
    ['Приказ', pair.order ? `№ ${pair.order.number} от ${formatDate(pair.order.date)}` : 'пока нет'],
    ['Завершена', pair.endedOn && `${formatDate(pair.endedOn)}. ${pair.endReason ?? ''}`],
    ['Отменена', pair.cancellationReason],
  ];
  return (
    <dl className={classes.facts}>
      {facts
        .filter(([, value]) => value != null)
        .map(([term, value]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}
