import { Button, NumberInput, TextInput } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { asProblem } from '@/shared/api/problem';
import type { Denominator } from '@/shared/api/types';
import { formatInstant } from '@/shared/lib/dates';
import { formatCount } from '@/shared/lib/plural';
import { organisationQuery } from '@/shared/session/organisation';
import { useMe } from '@/shared/session/session';
import { Breadcrumbs, organisationCrumbs } from '@/shared/ui/Breadcrumbs';
import { DataTable, type RowGroup } from '@/shared/ui/DataTable';
import { PageHeader } from '@/shared/ui/PageHeader';
import { QueryView } from '@/shared/ui/QueryView';
import { SegmentButtons } from '@/shared/ui/Segments';
import { StatusMark } from '@/shared/ui/StatusMark';
import { toast } from '@/shared/ui/toast';
import { denominatorsQuery, setDenominator } from '../api/denominators';
import { denominatorWords } from '../messages';
import classes from './DenominatorsPage.module.css';

interface Props {
  organisation: string;
  year: number;
  thisYear: number;
  onYear: (year: number) => void;
}

/** What the figures are divided by: a school knows its children, a district its enterprises. */
export function DenominatorsPage({ organisation, year, thisYear, onYear }: Props) {
  const me = useMe();
  const list = useQuery(denominatorsQuery(organisation, year));
  const place = useQuery(organisationQuery(organisation)).data;
  const [editing, setEditing] = useState<string>();
  const path = place?.path ?? (place ? [place] : []);
  const mayWrite = me.roles.some((role) =>
    ['curator', 'school-head', 'municipal-coordinator', 'region-operator'].includes(role),
  );
  return (
    <>
      <PageHeader
        title="Знаменатели"
        crumbs={
          <Breadcrumbs
            steps={[
              ...organisationCrumbs(path, me.organisation, (id) => `/indicators?organisation=${id}`),
              { label: 'Знаменатели' },
            ]}
          />
        }
        sub="На что делятся показатели. Пока числа нет, доля не считается: лучше «н/д», чем неверный процент"
        actions={
          <SegmentButtons
            label="Год"
            value={String(year)}
            onChange={(chosen) => onYear(Number(chosen))}
            items={[thisYear - 1, thisYear, thisYear + 1].map((one) => ({
              key: String(one),
              label: String(one),
            }))}
          />
        }
      />
      <QueryView query={list} what="Знаменатели">
        {({ items }) => (
          <DataTable
            caption={`Знаменатели на ${year} год`}
            groups={groupsOf(items.filter(({ required }) => required !== false))}
            rowKey={keyOf}
            columns={[
              { key: 'code', header: 'Что', cell: ({ code }) => denominatorWords[code] },
              {
                key: 'value',
                header: 'Сколько',
                width: '420px',
                cell: (row) =>
                  editing === keyOf(row) ? (
                    <Editor row={row} onClose={() => setEditing(undefined)} />
                  ) : row.value == null ? (
                    <StatusMark tone="warn">не внесено</StatusMark>
                  ) : (
                    <>
                      <b className="num">{formatCount(row.value)}</b>{' '}
                      <span className="hint">{row.source}</span>
                    </>
                  ),
              },
              {
                key: 'when',
                header: 'Когда',
                label: false,
                cell: ({ updatedAt }) =>
                  updatedAt && <span className="hint">{formatInstant(updatedAt)}</span>,
              },
              {
                key: 'actions',
                header: 'Действия',
                actions: true,
                cell: (row) =>
                  mayWrite &&
                  editing !== keyOf(row) && (
                    <Button
                      variant="default"
                      size="xs"
                      aria-label={`${row.value == null ? 'Внести' : 'Исправить'}: ${denominatorWords[row.code]}, ${row.organisationName}`}
                      onClick={() => setEditing(keyOf(row))}
                    >
                      {row.value == null ? 'Внести' : 'Исправить'}
                    </Button>
                  ),
              },
            ]}
          />
        )}
      </QueryView>
    </>
  );
}

function Editor({ row, onClose }: { row: Denominator; onClose: () => void }) {
  const queries = useQueryClient();
  const [value, setValue] = useState<number | string>(row.value ?? '');
  const [source, setSource] = useState(row.source ?? '');
  const [error, setError] = useState<string>();
  const [busy, setBusy] = useState(false);

  const save = async () => {
    if (typeof value !== 'number') {
      setError('Укажите число');
      return;
    }
    setBusy(true);
    try {
      await setDenominator(row, { value, source });
      await queries.invalidateQueries({ queryKey: ['monitoring'] });
      toast('Знаменатель внесён, показатели пересчитаны');
      onClose();
    } catch (failure) {
      setError(asProblem(failure).message);
    } finally {
      setBusy(false);
    }
  };

  return (
    <form
      className={classes.editor}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      onKeyDown={(event) => event.key === 'Escape' && onClose()}
    >
      <NumberInput
        aria-label="Сколько"
        min={0}
        allowDecimal={false}
        hideControls
        maw={120}
        autoFocus
        value={value}
        error={error}
        onChange={setValue}
      />
      <TextInput
        aria-label="Откуда число"
        placeholder="Откуда: ОО-1, контингент"
        value={source}
        onChange={(event) => setSource(event.currentTarget.value)}
      />
      <Button type="submit" size="sm" loading={busy}>
        Сохранить
      </Button>
    </form>
  );
}

function keyOf({ organisation, code }: Denominator): string {
  return `${organisation}/${code}`;
}

function groupsOf(items: readonly Denominator[]): RowGroup<Denominator>[] {
  const groups = new Map<string, Denominator[]>();
  for (const item of items) {
    const rows = groups.get(item.organisationName) ?? [];
    rows.push(item);
    groups.set(item.organisationName, rows);
  }
  return [...groups].map(([title, rows]) => {
    const missing = rows.filter(({ value }) => value == null).length;
    return { key: title, title, rows, count: missing > 0 ? `не внесено ${missing}` : undefined };
  });
}
