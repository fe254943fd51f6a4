import { Button } from '@mantine/core';
import { useState } from 'react';
import { asProblem, type Problem } from '@/shared/api/problem';
import type { Training } from '@/shared/api/types';
import { formatDate } from '@/shared/lib/dates';
import { counted, PEOPLE } from '@/shared/lib/plural';
import { ProblemNote } from '@/shared/ui/ProblemNote';
import { toast } from '@/shared/ui/toast';
import { markAttendance } from '../api/trainings';
import { Checklist } from '@/shared/ui/Checklist';

/** Who came to a session; taken back by one press. */
export function Attendance({
  training,
  session,
  onChanged,
  onDone,
}: {
  training: Training;
  session: Training['sessions'][number];
  onChanged: () => Promise<unknown>;
  onDone: () => void;
}) {
  const [came, setCame] = useState<ReadonlySet<string>>(new Set(session.attended));
  const [problem, setProblem] = useState<Problem>();
  const [busy, setBusy] = useState(false);
  const save = async () => {
    setProblem(undefined);
    setBusy(true);
    try {
      await markAttendance(training.id, session.id, [...came]);
      await onChanged();
      toast(`Занятие ${formatDate(session.heldOn)}: ${counted(came.size, PEOPLE)}`, {
        undo: async () => {
          await markAttendance(training.id, session.id, session.attended);
          await onChanged();
        },
      });
      onDone();
    } catch (error) {
      setProblem(asProblem(error));
      setBusy(false);
    }
  };
  return (
    <section className="form" aria-label="Кто пришёл">
      <ProblemNote problem={problem} title="Отметки не записаны" />
      <p>
        {session.topic}, {formatDate(session.heldOn)}
      </p>
      <Checklist
        label="Кто пришёл"
        choices={training.trainees.map(({ person, name, className }) => ({
          id: person,
          name,
          hint: className,
        }))}
        chosen={came}
        onChosen={setCame}
      />
      <div>
        <Button loading={busy} onClick={() => void save()}>
          Записать: {counted(came.size, PEOPLE)}
        </Button>
      </div>
    </section>
  );
}
