import { Button } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { asProblem, type Problem } from '@/shared/api/problem';
import type { PeopleImport } from '@/shared/api/types';
import { counted } from '@/shared/lib/plural';
import { Breadcrumbs } from '@/shared/ui/Breadcrumbs';
import { ButtonLink } from '@/shared/ui/ButtonLink';
import { PageHeader } from '@/shared/ui/PageHeader';
import { ProblemNote } from '@/shared/ui/ProblemNote';
import { QueryView } from '@/shared/ui/QueryView';
import { toast } from '@/shared/ui/toast';
import { cancelJob, confirmImport, deleteImport, importQuery, isRunning, undoImport } from '../api/imports';
import { Columns } from '../components/Columns';
import { ImportMark } from '../components/ImportMark';
import { ReadingProgress } from '../components/ReadingProgress';
import { Summary } from '../components/Summary';
import { WrongRows } from '../components/WrongRows';
import { layoutWords } from '../model/fields';

/** One table: what will come of it, what to put right, and then what has come of it. */
export function ImportPage({ id }: { id: string }) {
  const one = useQuery(importQuery(id));
  return (
    <QueryView query={one} what="Загрузка" as="h1">
      {(data) => <Import one={data} />}
    </QueryView>
  );
}

function Import({ one }: { one: PeopleImport }) {
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [problem, setProblem] = useState<Problem>();
  const [busy, setBusy] = useState(false);
  const running = isRunning(one);
  const written = one.state === 'DONE' && !one.dryRun;
  const wrong = one.result?.rejected ?? 0;

  const act = async (action: () => Promise<unknown>) => {
    setBusy(true);
    setProblem(undefined);
    try {
      await action();
      await queries.invalidateQueries({ queryKey: ['people-imports'] });
    } catch (error) {
      setProblem(asProblem(error));
    } finally {
      setBusy(false);
    }
  };
  const undo = () =>
    act(async () => {
      const { removed, restored, kept } = await undoImport(one.id);
      void queries.invalidateQueries({ queryKey: ['people'] });
      toast(
        `Убрано: ${removed}, возвращено прежнее: ${restored}` +
          (kept > 0
            ? `. С ${counted(kept, ['человеком', 'людьми', 'людьми'])} уже работали, они остались`
            : ''),
      );
    });
  const remove = () =>
    act(async () => {
      await deleteImport(one.id);
      await navigate({ to: '/people/import' });
    });

  return (
    <>
      <PageHeader
        title={one.fileName}
        crumbs={
          <Breadcrumbs
            steps={[
              { label: 'Участники', to: '/people' },
              { label: 'Загрузить список', to: '/people/import' },
              { label: one.fileName },
            ]}
          />
        }
        sub={
          <>
            {layoutWords[one.layout]} <ImportMark one={one} />
          </>
        }
        actions={
          !running && (
            <>
              {(one.dryRun || wrong > 0) && one.state === 'DONE' && (
                <Button loading={busy} onClick={() => void act(() => confirmImport(one.id))}>
                  {written ? 'Записать исправленное' : 'Записать'}
                </Button>
              )}
              {written && <ButtonLink to="/people?consent=MISSING">Кто без согласия</ButtonLink>}
              {written && (
                <Button variant="default" loading={busy} onClick={() => void undo()}>
                  Отменить загрузку
                </Button>
              )}
              {!written && (
                <Button variant="default" loading={busy} onClick={() => void remove()}>
                  Удалить
                </Button>
              )}
            </>
          )
        }
      />
      <div className="stack">
        <ProblemNote problem={problem} title="Не получилось" />
        {running && <ReadingProgress one={one} onCancel={() => void act(() => cancelJob(one.id))} />}
        {!running && <Summary one={one} />}
        {!running && one.state === 'FAILED' && <Columns key={one.version} one={one} opened />}
        {!running && one.state === 'DONE' && wrong > 0 && <WrongRows key={one.version} one={one} />}
        {!running && one.state === 'DONE' && one.dryRun && <Columns key={`c${one.version}`} one={one} />}
      </div>
    </>
  );
}
