import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import { asProblem, type Problem } from '@/shared/api/problem';
import type { Roadmap } from '@/shared/api/types';
import { ACTIVITIES, counted } from '@/shared/lib/plural';
import { ProblemNote } from '@/shared/ui/ProblemNote';
import { close } from '../api/approval';

/** The year's summary; rows that stay open need a reason. */
export function CloseForm({ roadmap, onDone }: { roadmap: Roadmap; onDone: () => Promise<void> }) {
  const [summary, setSummary] = useState('');
  const [openReason, setOpenReason] = useState('');
  const [problem, setProblem] = useState<Problem>();
  const [busy, setBusy] = useState(false);
  const open = roadmap.activities.filter(({ done }) => !done);
  const send = async () => {
    setBusy(true);
    try {
      await close(roadmap.id, { summary, openReason: openReason.trim() || undefined });
      await onDone();
    } catch (error) {
      setProblem(asProblem(error));
    } finally {
      setBusy(false);
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
      <ProblemNote problem={problem} title="Карта не закрыта" />
      <Textarea
        label="Итог года"
        description="Что сделано и что передаётся на следующий год"
        data-autofocus
        autosize
        minRows={4}
        value={summary}
        onChange={(event) => setSummary(event.currentTarget.value)}
      />
      {open.length > 0 && (
        <Textarea
          label={`Почему не выполнено: ${counted(open.length, ACTIVITIES)}`}
          autosize
          minRows={2}
          value={openReason}
          onChange={(event) => setOpenReason(event.currentTarget.value)}
        />
      )}
      <div>
        <Button type="submit" loading={busy}>
          Закрыть карту
        </Button>
      </div>
    </form>
  );
}
