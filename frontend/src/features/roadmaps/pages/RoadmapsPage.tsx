import { NativeSelect } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import type { RoadmapCard } from '@/shared/api/types';
import { formatDate } from '@/shared/lib/dates';
import { counted } from '@/shared/lib/plural';
import { capital } from '@/shared/lib/words';
import { hasRole, useMe } from '@/shared/session/session';
import { AppLink } from '@/shared/ui/AppLink';
import { ButtonLink } from '@/shared/ui/ButtonLink';
import { DataTable } from '@/shared/ui/DataTable';
import { Filters } from '@/shared/ui/Filters';
import { Icon } from '@/shared/ui/Icon';
import { LoadMore } from '@/shared/ui/LoadMore';
import { PageHeader } from '@/shared/ui/PageHeader';
import { PlanMeter } from '@/shared/ui/PlanMeter';
import { QueryView } from '@/shared/ui/QueryView';
import { Empty } from '@/shared/ui/States';
import { StatusMark } from '@/shared/ui/StatusMark';
import { roadmapsQuery, type RoadmapFilter } from '../api/roadmaps';
import { RoadmapStateMark } from '../components/RoadmapStateMark';
import { orderLine, stateMarks, yearLine } from '../messages';
import { isFromAbove } from '../model/rights';
import classes from './RoadmapsPage.module.css';

interface Props {
  filter: RoadmapFilter;
  onFilter: (filter: RoadmapFilter) => void;
}

/** All roadmaps that concern the reader: his own, those below him, and those from above that are addressed to him. */
export function RoadmapsPage({ filter, onFilter }: Props) {
  const me = useMe();
  const list = useInfiniteQuery(roadmapsQuery(filter));
  const mayImport = hasRole(me, 'curator', 'school-head', 'municipal-coordinator', 'region-operator');
  const importButton = mayImport && (
    <>
      <ButtonLink to="/roadmaps/import" leftSection={<Icon name="up" />}>
        Загрузить приказ
      </ButtonLink>
      <ButtonLink to="/roadmaps/new" variant="default" leftSection={<Icon name="plus" />}>
        Создать из шаблона
      </ButtonLink>
    </>
  );
  return (
    <>
      <PageHeader
        title="Дорожные карты"
        sub="Ваши карты и карты, которые обращены к вам сверху"
        actions={
          <>
            {importButton}
            {hasRole(me, 'municipal-coordinator', 'region-operator') && (
              <ButtonLink to="/agreements" variant="default" leftSection={<Icon name="hand" />}>
                Согласование
              </ButtonLink>
            )}
          </>
        }
      />
      <Filters>
        <NativeSelect
          aria-label="Какие карты показать"
          size="md"
          radius="sm"
          value={filter.state ?? ''}
          onChange={(event) => {
            const chosen = event.currentTarget.value as RoadmapCard['state'] | '';
            onFilter({ ...filter, state: chosen || undefined });
          }}
          data={[
            { value: '', label: 'Все карты' },
            ...Object.entries(stateMarks).map(([value, { word }]) => ({ value, label: capital(word) })),
          ]}
        />
      </Filters>
      <QueryView query={list} what="Список дорожных карт">
        {({ pages }) => {
          const rows = pages.flatMap(({ items }) => items);
          if (rows.length === 0) {
            return filter.state ? (
              <Empty title="Таких карт нет">
                <p>Снимите отбор, чтобы увидеть остальные.</p>
              </Empty>
            ) : (
              <Empty title="Начните с дорожной карты" actions={importButton}>
                <p>
                  Загрузите приказ в Word: система прочитает мероприятия, сроки и ответственных, а вы
                  проверите. Приказа ещё нет – начните с шаблона семи этапов.
                </p>
              </Empty>
            );
          }
          return (
            <>
              <DataTable
                caption="Дорожные карты"
                rows={rows}
                rowKey={({ id }) => id}
                columns={[
                  {
                    key: 'title',
                    header: 'Карта',
                    cell: (row) => (
                      <>
                        <AppLink to={`/roadmaps/${row.id}`}>{row.title}</AppLink>
                        <div className="hint">
                          {orderLine(row.order, formatDate(row.order?.date))} · {yearLine(row)}
                        </div>
                      </>
                    ),
                  },
                  {
                    key: 'organisation',
                    header: 'Чья',
                    label: false,
                    cell: (row) => (
                      <>
                        {row.organisationName}
                        {isFromAbove(me, row) && <div className="hint">обращена к вам</div>}
                      </>
                    ),
                  },
                  { key: 'progress', header: 'Ход работы', label: false, width: '220px', cell: Progress },
                  {
                    key: 'state',
                    header: 'Состояние',
                    label: false,
                    cell: (row) => <RoadmapStateMark roadmap={row} />,
                  },
                ]}
              />
              <LoadMore query={list} />
            </>
          );
        }}
      </QueryView>
    </>
  );
}

function Progress({ progress: { total, done, overdue, attention } }: RoadmapCard) {
  return (
    <div className={classes.progress}>
      <span className="num">
        {done} из {counted(total, ['мероприятия', 'мероприятий', 'мероприятий'])}
      </span>
      <PlanMeter value={done} max={total} />
      {overdue > 0 && <StatusMark tone="late">просрочено {overdue}</StatusMark>}
      {attention > 0 && <StatusMark tone="warn">требуют внимания {attention}</StatusMark>}
    </div>
  );
}
