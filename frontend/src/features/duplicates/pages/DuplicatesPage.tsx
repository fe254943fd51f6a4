import { Button } from '@mantine/core';
import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import type { Duplicate } from '@/shared/api/types';
import { OrganisationPicker } from '@/shared/organisations/OrganisationPicker';
import { hasRole, useMe } from '@/shared/session/session';
import { Breadcrumbs } from '@/shared/ui/Breadcrumbs';
import { Filters } from '@/shared/ui/Filters';
import { LoadMore } from '@/shared/ui/LoadMore';
import { PageHeader } from '@/shared/ui/PageHeader';
import { QueryView } from '@/shared/ui/QueryView';
import { SegmentLinks } from '@/shared/ui/Segments';
import { Empty } from '@/shared/ui/States';
import { toast } from '@/shared/ui/toast';
import { duplicatesQuery, settle, type DuplicatesFilter } from '../api/duplicates';
import { TwoCards, type Decision } from '../components/TwoCards';

const STATES = [
  { key: 'open', label: 'Проверить', state: undefined },
  { key: 'same', label: 'Один человек', state: 'SAME' },
  { key: 'different', label: 'Разные люди', state: 'DIFFERENT' },
] as const;

/** The desk of duplicates: decide, go on, take back. */
export function DuplicatesPage({
  filter,
  onFilter,
}: {
  filter: DuplicatesFilter;
  onFilter: (filter: DuplicatesFilter) => void;
}) {
  const me = useMe();
  const queries = useQueryClient();
  const list = useInfiniteQuery(duplicatesQuery(filter));
  const region = !hasRole(me, 'curator', 'school-head', 'municipal-coordinator');
  const refresh = async () => {
    for (const key of ['participations', 'pairs', 'tasks']) {
      void queries.invalidateQueries({ queryKey: [key] });
    }
    await queries.invalidateQueries({ queryKey: ['people'] });
  };
  const decide = async ({ id, verdict: before, kept }: Duplicate, { verdict, keep }: Decision) => {
    await settle(id, verdict, keep);
    await refresh();
    toast(done(verdict), {
      undo: async () => {
        await settle(id, before, kept);
        await refresh();
      },
    });
  };
  return (
    <>
      <PageHeader
        title="Возможные дубли"
        crumbs={
          region ? undefined : (
            <Breadcrumbs steps={[{ label: 'Участники', to: '/people' }, { label: 'Возможные дубли' }]} />
          )
        }
        sub={
          region
            ? 'Карточки из разных муниципалитетов, которые похожи на одного человека. Имена видят только школы и муниципалитеты'
            : 'Карточки, которые похожи на одного человека. Пока решения нет, он считается дважды'
        }
      />
      <Filters>
        <SegmentLinks
          label="Что показать"
          items={STATES.map(({ key, label, state }) => ({
            key,
            label,
            active: filter.state === state,
            link: { to: '/people/duplicates', search: { ...filter, state } },
          }))}
        />
        {hasRole(me, 'municipal-coordinator') && (
          <OrganisationPicker
            aria-label="Школа"
            placeholder="Все школы"
            clearable
            types={['SCHOOL', 'COLLEGE', 'ADDITIONAL_EDUCATION', 'KINDERGARTEN']}
            value={filter.organisation ?? null}
            onChange={(id) => onFilter({ ...filter, organisation: id ?? undefined })}
          />
        )}
        {filter.person && (
          <Button variant="subtle" onClick={() => onFilter({ ...filter, person: undefined })}>
            Показать дубли всех участников
          </Button>
        )}
      </Filters>
      <QueryView query={list} what="Возможные дубли" safe="Карточки не тронуты.">
        {({ pages }) => {
          const pairs = pages.flatMap(({ items }) => items);
          if (pairs.length === 0) {
            return (
              <Empty title={filter.state ? 'Таких решений пока нет' : 'Похожих карточек нет'}>
                <p>
                  {filter.state
                    ? 'Решения появятся здесь, и любое можно будет отменить.'
                    : 'Карточки сравниваются сами, когда участников вносят, исправляют или загружают списком.'}
                </p>
              </Empty>
            );
          }
          return (
            <div className="stack">
              {pairs.map((pair) => (
                <TwoCards
                  key={`${pair.id}${pair.verdict}`}
                  duplicate={pair}
                  onDecide={(it) => decide(pair, it)}
                />
              ))}
              <LoadMore query={list} />
            </div>
          );
        }}
      </QueryView>
    </>
  );
}

function done(verdict: Decision['verdict']): string {
  switch (verdict) {
    case 'SAME':
      return 'Записано: это один человек';
    case 'DIFFERENT':
      return 'Записано: это разные люди';
    case undefined:
      return 'Решение отменено';
  }
}
