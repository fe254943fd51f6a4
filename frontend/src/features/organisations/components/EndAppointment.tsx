import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { asProblem, type Problem } from '@/shared/api/problem';
import type { Appointment } from '@/shared/api/types';
import { formatDate, parseDate, today } from '@/shared/lib/dates';
import { fullName } from '@/shared/lib/names';
import { DateField } from '@/shared/ui/DateField';
import { Optional } from '@/shared/ui/Optional';
import { ProblemNote } from '@/shared/ui/ProblemNote';
import { toast } from '@/shared/ui/toast';
import { endAppointment, resumeAppointment } from '../api/appointments';
import { postWords } from '../model/posts';

/** From which day somebody is not appointed any more; taken back by one press. */
export function EndAppointment({
  appointment,
  onChanged,
  onDone,
}: {
  appointment: Appointment;
  onChanged: () => Promise<unknown>;
  onDone: () => void;
}) {
  const [on, setOn] = useState(today());
  const [number, setNumber] = useState('');
  const [dated, setDated] = useState('');
  const [problem, setProblem] = useState<Problem>();
  const end = async () => {
    setProblem(undefined);
    try {
      await endAppointment(appointment.id, {
        endedOn: on,
        orderNumber: number.trim() || undefined,
        orderDate: dated || undefined,
      });
      await onChanged();
      toast(`${fullName(appointment)}: назначение прекращено с ${formatDate(on)}`, {
        undo: async () => {
          await resumeAppointment(appointment.id);
          await onChanged();
        },
      });
      onDone();
    } catch (error) {
      setProblem(asProblem(error));
    }
  };
  return (
    <section className="form" aria-label="Прекращение назначения">
      <ProblemNote problem={problem} title="Назначение не прекращено" />
      <p>
        {fullName(appointment)}, {postWords[appointment.post]}.
        {appointment.signsIn && ' Учётная запись закроется сразу.'}
      </p>
      <DateField label="С какого дня не действует" value={on} onChange={setOn} />
      <TextInput
        label={<Optional>Номер приказа</Optional>}
        maw={240}
        value={number}
        onChange={(event) => setNumber(event.currentTarget.value)}
      />
      <DateField label={<Optional>Дата приказа</Optional>} value={dated} onChange={setDated} />
      <div>
        <Button
          onClick={() => {
            if (parseDate(on).ok) void end();
          }}
        >
          Прекратить назначение
        </Button>
      </div>
    </section>
  );
}
