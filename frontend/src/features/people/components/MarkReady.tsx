import { Button } from '@mantine/core';
import { useState } from 'react';
import { asProblem, type Problem } from '@/shared/api/problem';
import { markReady, takeMarkBack } from '@/shared/potential/marks';
import { ProblemNote } from '@/shared/ui/ProblemNote';
import { toast } from '@/shared/ui/toast';
import classes from './MarkReady.module.css';

/** Marks all who are ticked as ready to become mentors, or says who lacks a consent and marks nobody. */
export function MarkReady({ people, onDone }: { people: readonly string[]; onDone: () => void }) {
  const [problem, setProblem] = useState<Problem>();
  const [busy, setBusy] = useState(false);
  const mark = async () => {
    setBusy(true);
    setProblem(undefined);
    try {
      const { people: marked } = await markReady(people);
      toast(`Готовы стать наставниками: ${people.length}`, {
        undo: () => Promise.all(marked.map(takeMarkBack)),
      });
      onDone();
    } catch (error) {
      setProblem(asProblem(error));
    } finally {
      setBusy(false);
    }
  };
  return (
    <>
      <ProblemNote problem={problem} title="Отметки не поставлены" />
      <div className={classes.bulk}>
        <Button loading={busy} onClick={() => void mark()}>
          Готовы стать наставниками: {people.length}
        </Button>
        <Button variant="default" onClick={onDone}>
          Снять выбор
        </Button>
      </div>
    </>
  );
}
