import { Button, NativeSelect } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { asProblem, type Problem } from '@/shared/api/problem';
import type { PeopleImport, PeopleImportField, PeopleImportLayout } from '@/shared/api/types';
import { Panel } from '@/shared/ui/Panel';
import { ProblemNote } from '@/shared/ui/ProblemNote';
import { sayColumns } from '../api/imports';
import { fieldWords, layoutWords } from '../model/fields';
import classes from './Columns.module.css';

const layouts = Object.keys(layoutWords) as PeopleImportLayout[];
const fields = Object.keys(fieldWords) as PeopleImportField[];

/** Which column is which; what is said here is remembered for tables with the same headings. */
export function Columns({ one, opened = false }: { one: PeopleImport; opened?: boolean }) {
  const queries = useQueryClient();
  const [layout, setLayout] = useState(one.layout);
  const [said, setSaid] = useState(() => new Map(one.columns.map(({ index, field }) => [index, field])));
  const [problem, setProblem] = useState<Problem>();
  const [busy, setBusy] = useState(false);
  const save = async () => {
    setBusy(true);
    setProblem(undefined);
    try {
      const columns = [...said].flatMap(([index, field]) => (field ? [{ index, field }] : []));
      await sayColumns(one.id, layout, columns);
      await queries.invalidateQueries({ queryKey: ['people-imports'] });
    } catch (error) {
      setProblem(asProblem(error));
    } finally {
      setBusy(false);
    }
  };
  const unread = one.columns.filter(({ heading, field }) => heading.trim() && !field).length;
  return (
    <details className={classes.columns} open={opened || undefined}>
      <summary>
        Что в каких столбцах
        {unread > 0 && <span className="hint">{` – не читаются: ${unread}`}</span>}
      </summary>
      <Panel padded>
        <div className="stack">
          <ProblemNote problem={problem} title="Столбцы не приняты" />
          <NativeSelect
            label="Что это за таблица"
            className={classes.layout}
            value={layout}
            onChange={(event) => setLayout(event.currentTarget.value as PeopleImportLayout)}
            data={layouts.map((value) => ({ value, label: layoutWords[value] }))}
          />
          <ul className={classes.list}>
            {one.columns
              .filter(({ heading }) => heading.trim())
              .map(({ index, heading }) => (
                <li key={index}>
                  <NativeSelect
                    label={heading}
                    value={said.get(index) ?? ''}
                    onChange={(event) => {
                      const field = event.currentTarget.value as PeopleImportField | '';
                      setSaid((before) => new Map(before).set(index, field || undefined));
                    }}
                    data={[
                      { value: '', label: 'Не читать' },
                      ...fields.map((value) => ({ value, label: fieldWords[value] })),
                    ]}
                  />
                </li>
              ))}
          </ul>
          <div>
            <Button variant="default" loading={busy} onClick={() => void save()}>
              Запомнить и проверить заново
            </Button>
          </div>
        </div>
      </Panel>
    </details>
  );
}
