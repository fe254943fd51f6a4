import { Button } from '@mantine/core';
import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { TrainingCard } from '@/shared/api/types';
import { formatDate } from '@/shared/lib/dates';
import { lazyPage } from '@/shared/lib/lazyPage';
import { AppLink } from '@/shared/ui/AppLink';
import { DataTable, type Column } from '@/shared/ui/DataTable';
import { Icon } from '@/shared/ui/Icon';
import { LoadMore } from '@/shared/ui/LoadMore';
import { PageHeader } from '@/shared/ui/PageHeader';
import { QueryView } from '@/shared/ui/QueryView';
import { SideDrawer } from '@/shared/ui/SideDrawer';
import { Empty } from '@/shared/ui/States';
import { StatusMark } from '@/shared/ui/StatusMark';
import { trainingsQuery } from '../api/trainings';

const TrainingForm = lazyPage(() => import('../components/TrainingForm'), 'TrainingForm');

/** Schools of mentors: one's own, and those that the municipality offers. */
export function TrainingsPage() {
  const queries = useQueryClient();
  const navigate = useNavigate();
  const list = useInfiniteQuery(trainingsQuery);
  const [making, setMaking] = useState(false);
  const button = (
    <Button leftSection={<Icon name="plus" />} onClick={() => setMaking(true)}>
      Записать обучение
    </Button>
  );
  return (
    <>
      <PageHeader
        title="Обучение наставников"
        sub="Школа наставников: приказ, расписание, кто пришёл. Курсы в других местах записывают на карточке наставника"
        actions={button}
      />
      <QueryView query={list} what="Список обучений" safe="Записи сохранены.">
        {({ pages }) => {
          const rows = pages.flatMap(({ items }) => items);
          return rows.length === 0 ? (
            <Empty title="Обучения пока нет" actions={button}>
              <p>
                Запишите расписание по приказу о школе наставников и отмечайте, кто пришёл. Кто посетил нужное
                число занятий, тот готов к паре, а строка дорожной карты об обучении закроется сама.
              </p>
            </Empty>
          ) : (
            <>
              <DataTable
                caption="Обучение наставников"
                rows={rows}
                rowKey={({ id }) => id}
                columns={columns}
              />
              <LoadMore query={list} />
            </>
          );
        }}
      </QueryView>
      <SideDrawer opened={making} onClose={() => setMaking(false)} title="Новое обучение" size="lg">
        <TrainingForm
          onSaved={async ({ id }) => {
            void queries.invalidateQueries({ queryKey: ['trainings'] });
            await navigate({ to: '/training/$id', params: { id } });
          }}
        />
      </SideDrawer>
    </>
  );
}

const columns: Column<TrainingCard>[] = [
  {
    key: 'title',
    header: 'Обучение',
    cell: ({ id, title, orderNumber, orderDate }) => (
      <>
        <AppLink to={`/training/${id}`}>{title}</AppLink>
        {orderNumber && orderDate && (
          <div className="hint">
            приказ № {orderNumber} от {formatDate(orderDate)}
          </div>
        )}
      </>
    ),
  },
  { key: 'organisation', header: 'Проводит', label: false, cell: ({ organisationName }) => organisationName },
  {
    key: 'days',
    header: 'Дни',
    cell: ({ firstOn, lastOn }) =>
      firstOn === lastOn ? formatDate(firstOn) : `${formatDate(firstOn)} – ${formatDate(lastOn)}`,
  },
  {
    key: 'held',
    header: 'Занятий прошло',
    number: true,
    cell: ({ held, sessions }) => `${held} из ${sessions}`,
  },
  {
    key: 'completed',
    header: 'Обучены',
    cell: ({ trainees, completed }) =>
      trainees === 0 ? (
        <StatusMark tone="wait">никто не записан</StatusMark>
      ) : (
        <StatusMark tone={completed === trainees ? 'ok' : 'work'}>
          {completed} из {trainees}
        </StatusMark>
      ),
  },
];
