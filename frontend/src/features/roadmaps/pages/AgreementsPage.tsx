import { Button, Drawer } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Agreement } from '@/shared/api/types';
import { formatDate, formatInstant } from '@/shared/lib/dates';
import { ACTIVITIES, counted } from '@/shared/lib/plural';
import { schoolYearOf } from '@/shared/lib/periods';
import { AppLink } from '@/shared/ui/AppLink';
import { DataTable } from '@/shared/ui/DataTable';
import { Icon } from '@/shared/ui/Icon';
import { PageHeader } from '@/shared/ui/PageHeader';
import { GroupTitle } from '@/shared/ui/Panel';
import { QueryView } from '@/shared/ui/QueryView';
import { Empty } from '@/shared/ui/States';
import { StatusMark } from '@/shared/ui/StatusMark';
import { agreementsQuery } from '../api/approval';
import { DeadlinesForm } from '../components/DeadlinesForm';
import { Until } from '../components/Until';
import { orderLine, REMARKS, stateMarks } from '../messages';

/** The desk of the one who agrees: what waits for his word, and who has not come yet. */
export function AgreementsPage() {
  const agreements = useQuery(agreementsQuery);
  const [deadlines, setDeadlines] = useState(false);
  return (
    <>
      <PageHeader
        title="Согласование"
        sub="Карты организаций, которые подчинены вам, на пути к утверждению"
        actions={
          <Button variant="default" leftSection={<Icon name="day" />} onClick={() => setDeadlines(true)}>
            Сроки согласования
          </Button>
        }
      />
      <QueryView query={agreements} what="Карты на согласовании">
        {({ items }) => {
          const mine = items.filter(({ state }) => state === 'SUBMITTED');
          const others = items.filter(({ state }) => state !== 'SUBMITTED');
          if (items.length === 0) {
            return (
              <Empty title="Согласовывать нечего">
                <p>Когда школа подаст карту, она появится здесь и в «Моём дне».</p>
              </Empty>
            );
          }
          return (
            <>
              {mine.length > 0 ? (
                <section>
                  <GroupTitle icon="map" title="Ждут вашего согласования" count={mine.length} />
                  <Agreements items={mine} caption="Ждут вашего согласования" />
                </section>
              ) : (
                <Empty title="Вашего слова никто не ждёт" compact>
                  <p>Ниже – карты, которые ещё не поданы или ждут приказа.</p>
                </Empty>
              )}
              {others.length > 0 && (
                <section>
                  <GroupTitle icon="wait" tone="wait" title="Ждём других" count={others.length} />
                  <Agreements items={others} caption="Ждём других" />
                </section>
              )}
            </>
          );
        }}
      </QueryView>
      <Drawer
        opened={deadlines}
        onClose={() => setDeadlines(false)}
        position="right"
        title="Сроки согласования"
      >
        <DeadlinesForm schoolYear={schoolYearOf()} onDone={() => setDeadlines(false)} />
      </Drawer>
    </>
  );
}

function Agreements({ items, caption }: { items: readonly Agreement[]; caption: string }) {
  return (
    <DataTable
      caption={caption}
      rows={items}
      rowKey={({ roadmap }) => roadmap}
      columns={[
        {
          key: 'organisation',
          header: 'Чья карта',
          cell: (row) => (
            <>
              <AppLink to={`/roadmaps/${row.roadmap}`}>{row.organisationName}</AppLink>
              <div className="hint">
                {row.title}. {orderLine(row.order, formatDate(row.order.date))},{' '}
                {counted(row.activities, ACTIVITIES)}
              </div>
            </>
          ),
        },
        { key: 'state', header: 'Состояние', label: false, cell: State },
        { key: 'since', header: 'С какого времени', cell: ({ since }) => formatInstant(since) },
        { key: 'until', header: 'Срок', cell: ({ until }) => (until ? <Until until={until} /> : 'не задан') },
      ]}
    />
  );
}

function State({ state, submissions, remarks, roadmap }: Agreement) {
  const { tone, word } = stateMarks[state];
  return (
    <>
      <StatusMark tone={tone}>{word}</StatusMark>
      {remarks > 0 && <div className="hint">открыто: {counted(remarks, REMARKS)}</div>}
      {state === 'SUBMITTED' && submissions > 1 && (
        <div>
          <AppLink to={`/roadmaps/${roadmap}/changes?from=${submissions - 1}&to=${submissions}`}>
            подана повторно, что изменилось
          </AppLink>
        </div>
      )}
    </>
  );
}
