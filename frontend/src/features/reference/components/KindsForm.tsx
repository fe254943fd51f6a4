import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import { asProblem, type Problem } from '@/shared/api/problem';
import { ProblemNote } from '@/shared/ui/ProblemNote';
import { linesOf } from '../model/lines';

/** All kinds at once, each on a line of its own. */
export function KindsForm({
  names,
  onSave,
}: {
  names: string[];
  onSave: (names: string[]) => Promise<void>;
}) {
  const [text, setText] = useState(names.join('\n'));
  const [problem, setProblem] = useState<Problem>();
  const [busy, setBusy] = useState(false);
  const save = async () => {
    setProblem(undefined);
    setBusy(true);
    try {
      await onSave(linesOf(text));
    } catch (error) {
      setProblem(asProblem(error));
      setBusy(false);
    }
  };
  return (
    <form
      className="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <ProblemNote problem={problem} title="Виды не записаны" />
      <Textarea
        label="Виды наставничества"
        description="Каждый с новой строки. Убранный вид остаётся в программах, где его выбрали"
        autosize
        minRows={6}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <div>
        <Button type="submit" loading={busy}>
          Сохранить
        </Button>
      </div>
    </form>
  );
}
