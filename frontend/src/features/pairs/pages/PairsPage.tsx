import { Button, Checkbox } from '@mantine/core';
import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import type { Pair, PairStatus } from '@/shared/api/types';
import { formatDate } from '@/shared/lib/dates';
import { counted, PAIRS } from '@/shared/lib/plural';
import { capital, formWords } from '@/shared/lib/words';
import { OrganisationPicker } from '@/shared/organisations/OrganisationPicker';
import { hasRole, useMe } from '@/shared/session/session';
import { AppLink } from '@/shared/ui/AppLink';
import { ButtonLink } from '@/shared/ui/ButtonLink';
import { DataTable, type Column } from '@/shared/ui/DataTable';
import { Filters } from '@/shared/ui/Filters';
import { Icon } from '@/shared/ui/Icon';
import { LoadMore } from '@/shared/ui/LoadMore';
import { PageHeader } from '@/shared/ui/PageHeader';
import { PairMark } from '@/shared/ui/PairMark';
import { QueryView } from '@/shared/ui/QueryView';
import { Relay } from '@/shared/ui/Relay';
import { SearchField } from '@/shared/ui/SearchField';
import { SegmentLinks } from '@/shared/ui/Segments';
import { Empty } from '@/shared/ui/States';
import { StatusMark } from '@/shared/ui/StatusMark';
import { pairsQuery, type PairFilter } from '../api/pairs';
import { ApproveMany } from '../components/ApproveMany';
import { kindNames, MEETINGS, pairTitle, sideOf } from '../messages';
import { chainOf, nextKind } from '../model/chain';
import { needOf } from '../model/needs';
import { mayLead, mayWrite } from '../model/rights';
import classes from './PairsPage.module.css';

interface Props {
  filter: PairFilter;
  onFilter: (filter: PairFilter) => void;
}

const segments: readonly { status: PairStatus | undefined; label: string }[] = [
  { status: undefined, label: 'Все' },
  { status: 'DRAFT', label: 'Ждут приказа' },
  { status: 'APPROVED', label: 'Работают' },
  { status: 'ENDED', label: 'Завершены' },
  { status: 'CANCELLED', label: 'Отменены' },
];

export function PairsPage({ filter, onFilter }: Props) {
  const me = useMe();
  const queries = useQueryClient();
  const list = useInfiniteQuery(pairsQuery(filter));
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const [approving, setApproving] = useState(false);
  const onText = useCallback((q: string) => onFilter({ ...filter, q: q || undefined }), [onFilter, filter]);
  const newButton = mayWrite(me) && (
    <ButtonLink to="/pairs/new" leftSection={<Icon name="plus" />}>
      Составить пару
    </ButtonLink>
  );
  const rows = (list.data?.pages ?? []).flatMap(({ items }) => items);
  const drafts = filter.status === 'DRAFT' && mayWrite(me) ? rows.filter((pair) => mayLead(me, pair)) : [];
  const chosen = drafts.filter(({ id }) => picked.has(id));
  const schools = new Set(chosen.map(({ organisation }) => organisation)).size;

  const toggle = (ids: readonly string[], on: boolean) =>
    setPicked((before) => {
      const next = new Set(before);
      for (const id of ids) {
        if (on) next.add(id);
        else next.delete(id);
      }
      return next;
    });

  return (
    <>
      <PageHeader
        title="Пары"
        sub="Кто с кем работает, сколько встреч прошло и чего не хватает"
        actions={newButton}
      />
      <Filters>
        <SegmentLinks
          label="Какие пары"
          items={segments.map(({ status, label }) => ({
            key: label,
            label,
            active: filter.status === status,
            link: { to: '/pairs', search: { ...filter, status } },
          }))}
        />
        <SearchField label="Найти по имени участника" value={filter.q ?? ''} onChange={onText} />
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
      </Filters>
      <QueryView query={list} what="Список пар" safe="Записи сохранены.">
        {() => {
          if (rows.length === 0) return <Nothing filter={filter} onFilter={onFilter} newButton={newButton} />;
          return (
            <>
              {drafts.length > 0 && (
                <div className={classes.order}>
                  <Checkbox
                    label={
                      chosen.length > 0
                        ? `Выбрано: ${counted(chosen.length, PAIRS)}`
                        : 'Выбрать все на странице'
                    }
                    checked={chosen.length === drafts.length}
                    indeterminate={chosen.length > 0 && chosen.length < drafts.length}
                    onChange={(event) =>
                      toggle(
                        drafts.map(({ id }) => id),
                        event.currentTarget.checked,
                      )
                    }
                  />
                  <Button disabled={chosen.length === 0 || schools > 1} onClick={() => setApproving(true)}>
                    Утвердить одним приказом
                  </Button>
                  {schools > 1 && (
                    <span className="hint">Приказ издаёт школа. Выберите пары одной школы.</span>
                  )}
                </div>
              )}
              <DataTable
                caption="Пары"
                rows={rows}
                rowKey={({ id }) => id}
                picked={({ id }) => picked.has(id) && drafts.length > 0}
                columns={columns({
                  manySchools: hasRole(me, 'municipal-coordinator'),
                  leads: (pair) => mayLead(me, pair),
                  pick:
                    drafts.length > 0
                      ? { has: (id) => picked.has(id), toggle: (id, on) => toggle([id], on) }
                      : undefined,
                })}
              />
              <LoadMore query={list} />
            </>
          );
        }}
      </QueryView>
      <ApproveMany
        pairs={chosen}
        opened={approving}
        onClose={() => setApproving(false)}
        onChanged={async () => {
          void queries.invalidateQueries({ queryKey: ['tasks'] });
          void queries.invalidateQueries({ queryKey: ['participations'] });
          await queries.invalidateQueries({ queryKey: ['pairs'] });
        }}
      />
    </>
  );
}

function Nothing({
  filter,
  onFilter,
  newButton,
}: Props & {
  newButton: React.ReactNode;
}) {
  if (filter.q !== undefined || filter.status !== undefined || filter.organisation !== undefined) {
    return (
      <Empty
        title={filter.status === 'DRAFT' && !filter.q ? 'Все пары утверждены' : 'Таких пар нет'}
        actions={
          <Button variant="default" onClick={() => onFilter({})}>
            Показать все
          </Button>
        }
      />
    );
  }
  return (
    <Empty title="Пар пока нет" actions={newButton}>
      <p>Когда внесены наставник и наставляемый одной формы, из них составляют пару и утверждают приказом.</p>
    </Empty>
  );
}

interface ColumnRules {
  manySchools: boolean;
  leads: (pair: Pair) => boolean;
  pick?: { has: (id: string) => boolean; toggle: (id: string, on: boolean) => void };
}

function columns({ manySchools, leads, pick }: ColumnRules): Column<Pair>[] {
  return [
    {
      key: 'pair',
      header: 'Наставник и наставляемый',
      cell: (pair) => (
        <div className={classes.name}>
          {pick && leads(pair) && (
            <Checkbox
              aria-label={`В приказ: ${pairTitle(pair)}`}
              checked={pick.has(pair.id)}
              onChange={(event) => pick.toggle(pair.id, event.currentTarget.checked)}
            />
          )}
          <AppLink to={`/pairs/${pair.id}`} className={classes.link}>
            <PairMark mentors={pair.mentors.map(sideOf)} mentees={pair.mentees.map(sideOf)} />
          </AppLink>
        </div>
      ),
    },
    {
      key: 'form',
      header: 'Форма',
      label: false,
      cell: (pair) => (
        <>
          {capital(formWords[pair.form])}
          <div className="hint">
            {manySchools && `${pair.organisationName}, `}с {formatDate(pair.startsOn)}
          </div>
        </>
      ),
    },
    {
      key: 'order',
      header: 'Приказ',
      label: false,
      cell: ({ order }) => (
        <div className="num">
          {order && `№ ${order.number}`}
          {order && <div className="hint">от {formatDate(order.date)}</div>}
        </div>
      ),
    },
    { key: 'meetings', header: 'Встречи', label: false, cell: Progress },
    {
      key: 'need',
      header: 'Что сейчас',
      label: false,
      cell: (pair) => {
        const { tone, text, box } = needOf(pair);
        return (
          <StatusMark tone={tone} box={box}>
            {text}
          </StatusMark>
        );
      },
    },
    {
      key: 'actions',
      header: 'Действия',
      actions: true,
      cell: (pair) => leads(pair) && <NextStep pair={pair} />,
    },
  ];
}

function Progress({ status, meetings: { count, kindsDone } }: Pair) {
  if (status === 'CANCELLED') return null;
  const next = kindNames[nextKind(kindsDone)].toLowerCase();
  const words = `${counted(count, MEETINGS)}${status === 'ENDED' ? '' : `, дальше ${next}`}`;
  return (
    <div className={classes.progress}>
      <Relay steps={chainOf(kindsDone)} label={words} />
      <span className="hint" aria-hidden="true">
        {words}
      </span>
    </div>
  );
}

function NextStep({ pair }: { pair: Pair }) {
  const to = (step: string) => `/pairs/${pair.id}?do=${step}`;
  const title = pairTitle(pair);
  if (pair.status === 'DRAFT') {
    return (
      <ButtonLink to={to('order')} variant="default" size="xs" aria-label={`Записать приказ: ${title}`}>
        Записать приказ
      </ButtonLink>
    );
  }
  if (pair.status === 'APPROVED') {
    return (
      <ButtonLink to={to('meeting')} variant="default" size="xs" aria-label={`Записать встречу: ${title}`}>
        Записать встречу
      </ButtonLink>
    );
  }
  return null;
}
