import { Button, TextInput } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { asProblem, type Problem } from '@/shared/api/problem';
import type { SchoolHolidays } from '@/shared/api/types';
import { holidaysQuery } from '@/shared/calendar/holidays';
import { formatDate, parseDate } from '@/shared/lib/dates';
import { hasRole, useMe } from '@/shared/session/session';
import { DateField } from '@/shared/ui/DateField';
import { Icon } from '@/shared/ui/Icon';
import { ProblemNote } from '@/shared/ui/ProblemNote';
import { QueryView } from '@/shared/ui/QueryView';
import { toast } from '@/shared/ui/toast';
import { setHolidays } from '../api/holidays';
import classes from './Holidays.module.css';

type Stretch = SchoolHolidays['holidays'][number];

const usual: Stretch[] = ['осенние', 'зимние', 'весенние', 'летние'].map((name) => ({
  name,
  from: '',
  to: '',
}));

/** Holidays of a school year: shown on the strips of roadmaps, they move no term. */
export function Holidays({ schoolYear }: { schoolYear: string }) {
  const holidays = useQuery(holidaysQuery(schoolYear));
  return (
    <section className={classes.holidays} aria-label={`Каникулы ${schoolYear} учебного года`}>
      <h2>Каникулы {schoolYear} учебного года</h2>
      <QueryView query={holidays} what="Каникулы">
        {(data) => <Known key={data.changedAt} holidays={data} />}
      </QueryView>
    </section>
  );
}

function Known({ holidays }: { holidays: SchoolHolidays }) {
  const me = useMe();
  const queries = useQueryClient();
  const [editing, setEditing] = useState(false);
  const mayEdit = hasRole(me, 'curator', 'school-head', 'municipal-coordinator', 'region-operator');
  const refresh = () => queries.invalidateQueries({ queryKey: ['school-holidays'] });
  const { schoolYear, own, source, organisationName } = holidays;

  const remove = async () => {
    try {
      await setHolidays(schoolYear);
      await refresh();
      toast('Ваши каникулы убраны', {
        undo: () =>
          setHolidays(schoolYear, { source: source ?? '', holidays: holidays.holidays }).then(refresh),
      });
    } catch (error) {
      toast(asProblem(error).message, { tone: 'failed' });
    }
  };

  if (editing) {
    return (
      <HolidayForm
        holidays={holidays}
        onDone={async () => {
          await refresh();
          setEditing(false);
          toast('Каникулы записаны');
        }}
        onCancel={() => setEditing(false)}
      />
    );
  }
  return (
    <>
      {holidays.holidays.length > 0 ? (
        <>
          <ul>
            {holidays.holidays.map(({ name, from, to }) => (
              <li key={name + from}>
                {name}: {formatDate(from)} – {formatDate(to)}
              </li>
            ))}
          </ul>
          <p className="hint">
            {source}
            {!own && `. Их ввела организация: ${organisationName}`}
          </p>
        </>
      ) : (
        <p className="hint">
          Ещё не введены. Их вводит регион, муниципалитет или сама школа – по приказу или календарному
          учебному графику. На шкалах карт они видны полосой и сроков не двигают.
        </p>
      )}
      {mayEdit && (
        <p>
          <Button variant="default" onClick={() => setEditing(true)}>
            {own ? 'Изменить каникулы' : 'Ввести свои каникулы'}
          </Button>{' '}
          {own && (
            <Button variant="subtle" onClick={() => void remove()}>
              Убрать свои
            </Button>
          )}
        </p>
      )}
    </>
  );
}

interface FormProps {
  holidays: SchoolHolidays;
  onDone: () => Promise<void>;
  onCancel: () => void;
}

function HolidayForm({ holidays, onDone, onCancel }: FormProps) {
  const [source, setSource] = useState(holidays.own ? (holidays.source ?? '') : '');
  const [rows, setRows] = useState(holidays.holidays.length > 0 ? holidays.holidays : usual);
  const [problem, setProblem] = useState<Problem>();
  const change = (index: number, more: Partial<Stretch>) =>
    setRows(rows.map((row, at) => (at === index ? { ...row, ...more } : row)));

  const send = async () => {
    setProblem(undefined);
    const filled = rows.filter(({ from, to }) => from || to);
    if (filled.some(({ from, to }) => !parseDate(from).ok || !parseDate(to).ok)) return;
    try {
      await setHolidays(holidays.schoolYear, { source, holidays: filled });
      await onDone();
    } catch (error) {
      setProblem(asProblem(error));
    }
  };

  return (
    <form
      className="form"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <ProblemNote problem={problem} title="Каникулы не записаны" />
      <TextInput
        label="Основание"
        placeholder="Календарный учебный график, приказ от 30.08.2026 № 210"
        value={source}
        onChange={(event) => setSource(event.currentTarget.value)}
      />
      {rows.map((row, index) => (
        <fieldset key={index} className={classes.stretch}>
          <legend className="visually-hidden">Каникулы {index + 1}</legend>
          <TextInput
            label="Какие"
            value={row.name}
            onChange={(event) => change(index, { name: event.currentTarget.value })}
          />
          <DateField label="С" value={row.from} onChange={(from) => change(index, { from })} />
          <DateField label="По" value={row.to} onChange={(to) => change(index, { to })} />
          <Button
            variant="subtle"
            size="xs"
            aria-label={`Убрать: ${row.name}`}
            onClick={() => setRows(rows.filter((_, at) => at !== index))}
          >
            <Icon name="x" />
          </Button>
        </fieldset>
      ))}
      <div>
        <Button type="submit">Записать</Button>{' '}
        <Button variant="default" onClick={() => setRows([...rows, { name: '', from: '', to: '' }])}>
          Ещё каникулы
        </Button>{' '}
        <Button variant="subtle" onClick={onCancel}>
          Отмена
        </Button>
      </div>
    </form>
  );
}
