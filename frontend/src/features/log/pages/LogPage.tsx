import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import type { LogEntry, LogVerification } from '@/shared/api/log';
import { asProblem, type Problem } from '@/shared/api/problem';
import { formatInstant } from '@/shared/lib/dates';
import { formatCount } from '@/shared/lib/plural';
import { ALL_ROLES, roleWords } from '@/shared/session/roles';
import { RoleSight, type Seen } from '@/shared/session/RoleSight';
import { DataTable, type Column } from '@/shared/ui/DataTable';
import { DateField } from '@/shared/ui/DateField';
import { Filters } from '@/shared/ui/Filters';
import { LoadMore } from '@/shared/ui/LoadMore';
import { PageHeader } from '@/shared/ui/PageHeader';
import { ProblemNote } from '@/shared/ui/ProblemNote';
import { QueryView } from '@/shared/ui/QueryView';
import { SearchField } from '@/shared/ui/SearchField';
import { SegmentLinks } from '@/shared/ui/Segments';
import { Empty } from '@/shared/ui/States';
import { StatusMark } from '@/shared/ui/StatusMark';
import { exportPath, logQuery, verify, type LogFilter } from '../api/log';
import { deedText, detailText, subjectText } from '../messages';
import classes from './LogPage.module.css';

interface Props {
  filter: LogFilter;
  onFilter: (filter: LogFilter) => void;
}

const SOURCES = [
  { key: 'participants', label: 'Участники', source: undefined },
  { key: 'roadmaps', label: 'Карты', source: 'roadmaps' },
  { key: 'figures', label: 'Показатели', source: 'figures' },
] as const;

/** What an auditor reads: who looked at whom, who changed what. No names of people, only their numbers. */
export function LogPage({ filter, onFilter }: Props) {
  const list = useInfiniteQuery(logQuery(filter));
  const [seen, setSeen] = useState<Seen>();
  const onActor = useCallback(
    (actor: string) => onFilter({ ...filter, actor: actor || undefined }),
    [filter, onFilter],
  );
  const day = (key: 'from' | 'to') => (value: string) => {
    if (value === '' || /^\d{4}-\d{2}-\d{2}$/.test(value)) onFilter({ ...filter, [key]: value || undefined });
  };
  return (
    <>
      <PageHeader
        title="Журнал"
        sub="Кто открывал персональные данные и кто что менял. Вместо имён людей – номера их карточек"
        actions={
          <Button component="a" href={exportPath(filter)} download variant="default">
            Выгрузить в Excel
          </Button>
        }
      />
      <RoleSight seen={seen} onClose={() => setSeen(undefined)} />
      <Chain key={filter.source ?? ''} filter={filter} />
      <Filters>
        <SegmentLinks
          label="Какой журнал"
          items={SOURCES.map(({ key, label, source }) => ({
            key,
            label,
            active: filter.source === source,
            link: { to: '/log', search: { ...filter, source } },
          }))}
        />
        <SearchField label="Имя учётной записи" value={filter.actor ?? ''} onChange={onActor} />
        <NativeSelect
          aria-label="Что делали"
          size="md"
          radius="sm"
          value={filter.deed ?? ''}
          onChange={(event) =>
            onFilter({ ...filter, deed: (event.currentTarget.value || undefined) as LogFilter['deed'] })
          }
          data={[
            { value: '', label: 'Просмотры и изменения' },
            { value: 'READ', label: 'Только просмотры' },
            { value: 'CHANGE', label: 'Только изменения' },
          ]}
        />
        <DateField
          aria-label="С какого дня"
          placeholder="с дд.мм.гггг"
          value={filter.from}
          onChange={day('from')}
        />
        <DateField
          aria-label="По какой день"
          placeholder="по дд.мм.гггг"
          value={filter.to}
          onChange={day('to')}
        />
        <TextInput
          aria-label="Номер объекта"
          placeholder="Номер объекта"
          className={classes.subject}
          value={filter.subject ?? ''}
          onChange={(event) =>
            onFilter({ ...filter, subject: event.currentTarget.value.trim() || undefined })
          }
        />
      </Filters>
      <QueryView query={list} what="Журнал" safe="Записи сохранены.">
        {({ pages }) => {
          const rows = pages.flatMap(({ items }) => items);
          if (rows.length === 0) {
            return (
              <Empty
                title="Таких записей нет"
                actions={
                  <Button variant="default" onClick={() => onFilter({ source: filter.source })}>
                    Показать все
                  </Button>
                }
              >
                <p>Отбор: только те записи, которые подходят под все условия сверху.</p>
              </Empty>
            );
          }
          return (
            <>
              <DataTable
                caption="Записи журнала"
                rows={rows}
                rowKey={({ id }) => String(id)}
                columns={columns((subject) => onFilter({ source: filter.source, subject }), setSeen)}
              />
              <LoadMore query={list} />
            </>
          );
        }}
      </QueryView>
    </>
  );
}

/** The seals are counted again only when asked: a log of a year is long. */
function Chain({ filter }: { filter: LogFilter }) {
  const [result, setResult] = useState<LogVerification>();
  const [problem, setProblem] = useState<Problem>();
  const [busy, setBusy] = useState(false);
  const check = async () => {
    setProblem(undefined);
    setBusy(true);
    try {
      setResult(await verify(filter));
    } catch (error) {
      setProblem(asProblem(error));
    } finally {
      setBusy(false);
    }
  };
  return (
    <div className={classes.chain}>
      <Button variant="default" loading={busy} onClick={() => void check()}>
        Проверить целостность
      </Button>
      <div aria-live="polite">
        {result?.intact && (
          <p>
            <StatusMark tone="ok">Журнал цел: записей {formatCount(result.last.number)}</StatusMark>{' '}
            <span className="hint">
              Последняя печать, сохраните её у себя: <code className={classes.seal}>{result.last.seal}</code>
            </span>
          </p>
        )}
        {result && !result.intact && (
          <p>
            <StatusMark tone="late" box>
              Запись № {formatCount(result.brokenAt ?? 0)} изменена или перед ней изъята другая
            </StatusMark>{' '}
            <span className="hint">Сообщите ответственному за защиту информации, журнал выгрузите.</span>
          </p>
        )}
      </div>
      <ProblemNote problem={problem} title="Не проверено" />
    </div>
  );
}

function columns(onSubject: (subject: string) => void, onSeen: (seen: Seen) => void): Column<LogEntry>[] {
  return [
    { key: 'at', header: 'Когда', cell: ({ at }) => formatInstant(at) },
    {
      key: 'actor',
      header: 'Кто',
      label: false,
      cell: ({ actor, roles }) => {
        const known = ALL_ROLES.filter((role) => roles.includes(role));
        return (
          <>
            {actor}{' '}
            {known.length > 0 && (
              <button
                type="button"
                className={classes.number}
                title="Что видит эта роль"
                onClick={() => onSeen({ roles: known })}
              >
                {known.map((role) => roleWords[role]).join(', ')}
              </button>
            )}
          </>
        );
      },
    },
    {
      key: 'deed',
      header: 'Что сделал',
      label: false,
      cell: ({ action, subjectType, subject, details }) => (
        <>
          {deedText(action)}: {subjectText(subjectType, subject)}
          {details && <span className="hint"> {detailText(details)}</span>}
        </>
      ),
    },
    {
      key: 'subject',
      header: 'Номер',
      label: false,
      cell: ({ subject }) =>
        subject.length === 36 ? (
          <button
            type="button"
            className={classes.number}
            onClick={() => onSubject(subject)}
            title="Все записи о нём"
          >
            {subject.slice(0, 8)}…{subject.slice(-4)}
          </button>
        ) : null,
    },
    {
      key: 'organisation',
      header: 'Организация',
      label: false,
      cell: ({ organisationName }) => organisationName,
    },
  ];
}
