import { Button, Checkbox, TextInput } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { asProblem, type Problem } from '@/shared/api/problem';
import type { CalendarImpact, WorkCalendar } from '@/shared/api/types';
import { formatDate, formatInstant, partsOf, today } from '@/shared/lib/dates';
import { schoolYearOf } from '@/shared/lib/periods';
import { counted } from '@/shared/lib/plural';
import { hasRole, useMe } from '@/shared/session/session';
import { Icon } from '@/shared/ui/Icon';
import { PageHeader } from '@/shared/ui/PageHeader';
import { ProblemNote } from '@/shared/ui/ProblemNote';
import { QueryView } from '@/shared/ui/QueryView';
import { SegmentLinks } from '@/shared/ui/Segments';
import { StatusMark } from '@/shared/ui/StatusMark';
import { toast } from '@/shared/ui/toast';
import { Holidays } from '../components/Holidays';
import { calendarQuery, changeCalendar, type Layer } from '../api/calendar';
import { monthsOf, turned } from '../model/months';
import classes from './CalendarPage.module.css';

export interface CalendarSearch {
  year?: number;
  layer?: Layer;
}

const WEEK = ['пн', 'вт', 'ср', 'чт', 'пт', 'сб', 'вс'];
const ROWS = ['срок', 'срока', 'сроков'] as const;

/** The production calendar of a year: days off, with the act; the region and municipalities change what is theirs. */
export function CalendarPage({ search }: { search: CalendarSearch }) {
  const me = useMe();
  const now = partsOf(today()).year;
  const year = search.year ?? now;
  const layer = search.layer ?? (hasRole(me, 'municipal-coordinator') ? 'OWN' : 'COUNTRY');
  const calendar = useQuery(calendarQuery(year, layer));
  return (
    <>
      <PageHeader
        title={`Календарь ${year} года`}
        sub={
          calendar.data && (
            <>
              {counted(calendar.data.workingDays, ['рабочий день', 'рабочих дня', 'рабочих дней'])}.{' '}
              {calendar.data.source}{' '}
              {calendar.data.preliminary && <StatusMark tone="warn">предварительный</StatusMark>}
            </>
          )
        }
      />
      <div className={classes.choice}>
        <SegmentLinks
          label="Год"
          items={[now - 1, now, now + 1].map((one) => ({
            key: String(one),
            label: String(one),
            active: one === year,
            link: { to: '/calendar', search: { ...search, year: one } },
          }))}
        />
        {hasRole(me, 'municipal-coordinator', 'region-operator') && (
          <SegmentLinks
            label="Чей календарь"
            items={[
              {
                key: 'COUNTRY',
                label: 'Страна',
                active: layer === 'COUNTRY',
                link: { to: '/calendar', search: { ...search, layer: 'COUNTRY' } },
              },
              {
                key: 'OWN',
                label: hasRole(me, 'region-operator') ? 'Регион' : 'Муниципалитет',
                active: layer === 'OWN',
                link: { to: '/calendar', search: { ...search, layer: 'OWN' } },
              },
            ]}
          />
        )}
      </div>
      <QueryView query={calendar} what="Календарь">
        {(data) => <Year key={`${year}${layer}${data.layer.version}`} calendar={data} layer={layer} />}
      </QueryView>
      <Holidays schoolYear={year === now ? schoolYearOf() : `${year}/${year + 1}`} />
    </>
  );
}

function Year({ calendar, layer }: { calendar: WorkCalendar; layer: Layer }) {
  const [draft, setDraft] = useState(calendar.layer);
  const [editing, setEditing] = useState(false);
  const changed = (day: string) =>
    draft.daysOff.includes(day) !== calendar.layer.daysOff.includes(day) ||
    draft.workingDays.includes(day) !== calendar.layer.workingDays.includes(day);
  const isOff = (day: string) => calendar.daysOff.includes(day) !== changed(day);
  return (
    <>
      <div className={classes.year}>
        {monthsOf(calendar.year).map(({ name, offset, days }) => (
          <section key={name} aria-label={name}>
            <h2>{name}</h2>
            <ol className={classes.month}>
              {WEEK.map((day) => (
                <li key={day} aria-hidden="true" className={classes.weekday}>
                  {day}
                </li>
              ))}
              {days.map((day, index) => {
                const mark = {
                  'data-off': isOff(day) || undefined,
                  'data-changed': changed(day) || undefined,
                  style: index === 0 ? { gridColumnStart: offset + 1 } : undefined,
                };
                const words = `${formatDate(day)}, ${isOff(day) ? 'выходной' : 'рабочий'}`;
                return editing ? (
                  <li key={day} {...mark}>
                    <button
                      type="button"
                      aria-label={words}
                      aria-pressed={isOff(day)}
                      onClick={() => setDraft(turned(draft, day, isOff(day)))}
                    >
                      {index + 1}
                    </button>
                  </li>
                ) : (
                  <li key={day} {...mark} title={words}>
                    {index + 1}
                  </li>
                );
              })}
            </ol>
          </section>
        ))}
      </div>
      {calendar.mayEdit &&
        (editing ? (
          <ChangeForm
            calendar={calendar}
            layer={layer}
            draft={draft}
            onDone={() => {
              setEditing(false);
              setDraft(calendar.layer);
            }}
          />
        ) : (
          <Button variant="default" onClick={() => setEditing(true)}>
            Изменить дни
          </Button>
        ))}
      {calendar.versions.length > 0 && <Versions calendar={calendar} layer={layer} />}
    </>
  );
}

function ChangeForm({
  calendar,
  layer,
  draft,
  onDone,
}: {
  calendar: WorkCalendar;
  layer: Layer;
  draft: WorkCalendar['layer'];
  onDone: () => void;
}) {
  const queries = useQueryClient();
  const [source, setSource] = useState('');
  const [preliminary, setPreliminary] = useState(false);
  const [impact, setImpact] = useState<CalendarImpact>();
  const [problem, setProblem] = useState<Problem>();
  const send = async (dryRun: boolean) => {
    setProblem(undefined);
    try {
      const { daysOff, workingDays } = draft;
      const answer = await changeCalendar(calendar.year, layer, {
        source,
        preliminary,
        daysOff,
        workingDays,
        dryRun,
      });
      if (dryRun) {
        setImpact(answer.impact);
        return;
      }
      await queries.invalidateQueries({ queryKey: ['calendar'] });
      await queries.invalidateQueries({ queryKey: ['roadmaps'] });
      toast(`Календарь записан, сдвигается ${counted(answer.impact.rows, ROWS)}`);
      onDone();
    } catch (error) {
      setProblem(asProblem(error));
    }
  };
  return (
    <form
      className={`form ${classes.change}`}
      onSubmit={(event) => {
        event.preventDefault();
        void send(impact === undefined);
      }}
    >
      <p className="hint">Нажимайте на дни: рабочий станет выходным и наоборот. Изменённые дни обведены.</p>
      <ProblemNote problem={problem} title="Календарь не записан" />
      <TextInput
        label="Основание"
        placeholder="Постановление Правительства РФ от 24.09.2025 № 1466"
        value={source}
        onChange={(event) => {
          setSource(event.currentTarget.value);
          setImpact(undefined);
        }}
      />
      <Checkbox
        label="Предварительный: акта ещё нет"
        checked={preliminary}
        onChange={(event) => setPreliminary(event.currentTarget.checked)}
      />
      {impact && (
        <div role="status">
          <p>
            {impact.rows === 0
              ? 'Ни один открытый срок не сдвинется.'
              : `Сдвинется ${counted(impact.rows, ROWS)} в картах, где срок переносится с выходного:`}
          </p>
          <ul>
            {impact.moves.slice(0, 10).map(({ from, to, rows }) => (
              <li key={from + to}>
                {formatDate(from)} <Icon name="arrow" /> {formatDate(to)}: {counted(rows, ROWS)}
              </li>
            ))}
          </ul>
        </div>
      )}
      <div>
        <Button type="submit">{impact ? 'Записать календарь' : 'Посмотреть, что сдвинется'}</Button>{' '}
        <Button variant="subtle" onClick={onDone}>
          Отмена
        </Button>
      </div>
    </form>
  );
}

/** Earlier versions; any of them can be taken back, as a new one. */
function Versions({ calendar, layer }: { calendar: WorkCalendar; layer: Layer }) {
  const queries = useQueryClient();
  const restore = async (version: WorkCalendar['layer']) => {
    try {
      const { source, preliminary, daysOff, workingDays } = version;
      await changeCalendar(calendar.year, layer, {
        source,
        preliminary,
        daysOff,
        workingDays,
        dryRun: false,
      });
      await queries.invalidateQueries({ queryKey: ['calendar'] });
      toast(`Действует версия ${version.version}`);
    } catch (error) {
      toast(asProblem(error).message, { tone: 'failed' });
    }
  };
  return (
    <section className={classes.versions}>
      <h2>Версии</h2>
      <ol>
        {calendar.versions.map((one, index) => (
          <li key={one.version}>
            {one.version}. {one.source}
            <span className="hint">
              {' '}
              {one.by}, {one.at && formatInstant(one.at)}
            </span>
            {calendar.mayEdit && index > 0 && (
              <Button variant="subtle" size="xs" onClick={() => void restore(one)}>
                Вернуть эту версию
              </Button>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
