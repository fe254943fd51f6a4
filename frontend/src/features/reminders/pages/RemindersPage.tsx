import { Button, TextInput } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { asProblem, type Problem } from '@/shared/api/problem';
import type { Reminder } from '@/shared/api/types';
import { formatDate, formatInstant } from '@/shared/lib/dates';
import { useMe } from '@/shared/session/session';
import { AppLink } from '@/shared/ui/AppLink';
import { DataTable } from '@/shared/ui/DataTable';
import { Optional } from '@/shared/ui/Optional';
import { PageHeader } from '@/shared/ui/PageHeader';
import { ProblemNote } from '@/shared/ui/ProblemNote';
import { QueryView } from '@/shared/ui/QueryView';
import { Empty } from '@/shared/ui/States';
import { StatusMark } from '@/shared/ui/StatusMark';
import { toast } from '@/shared/ui/toast';
import classes from './RemindersPage.module.css';
import { addressQuery, markRead, remindersQuery, setAddress } from '../api/reminders';

/** Terms that are near or over, and who below is long late; each is told once. */
export function RemindersPage() {
  const me = useMe();
  const reminders = useQuery(remindersQuery);
  const queries = useQueryClient();
  const read = async () => {
    try {
      await markRead();
      await queries.invalidateQueries({ queryKey: ['reminders'] });
    } catch (error) {
      toast(asProblem(error).message, { tone: 'failed' });
    }
  };
  const unread = reminders.data?.items.filter((one) => !one.read).length ?? 0;
  return (
    <>
      <PageHeader
        title="Напоминания"
        sub="Приходят утром рабочего дня: за 14 и 3 рабочих дня до срока, назавтра и через 7 дней после"
        actions={
          unread > 0 && (
            <Button variant="default" onClick={() => void read()}>
              Прочитано всё
            </Button>
          )
        }
      />
      <QueryView query={reminders} what="Напоминания">
        {({ items }) =>
          items.length === 0 ? (
            <Empty title="Напоминаний нет">
              <p>Сроков, о которых пора напомнить, нет.</p>
            </Empty>
          ) : (
            <DataTable
              caption="Напоминания"
              rows={items}
              rowKey={({ id }) => id}
              columns={[
                { key: 'step', header: 'О чём', label: false, cell: (row) => <Step reminder={row} /> },
                {
                  key: 'words',
                  header: 'Мероприятие',
                  cell: (row) => (
                    <>
                      <AppLink to={`/roadmaps/${row.roadmap}?activity=${row.activity}`}>
                        {row.number} {row.words}
                      </AppLink>
                      <div className="hint">
                        {row.about === me.organisation
                          ? row.roadmapTitle
                          : `${row.aboutName}, ${row.roadmapTitle}`}
                      </div>
                    </>
                  ),
                },
                { key: 'due', header: 'Срок', cell: ({ dueOn }) => formatDate(dueOn) },
                { key: 'at', header: 'Когда напомнили', cell: ({ at }) => formatInstant(at) },
              ]}
            />
          )
        }
      </QueryView>
      <QueryView query={useQuery(addressQuery)} what="Адрес для писем">
        {({ email }) => <AddressForm saved={email} />}
      </QueryView>
    </>
  );
}

function Step({ reminder: { step, read } }: { reminder: Reminder }) {
  const late = step === 'LATE1' || step === 'LATE7' || step === 'ESCALATED';
  const word = step === 'ESCALATED' ? 'Опаздывают ниже' : late ? 'Срок прошёл' : 'Срок близко';
  return (
    <>
      <StatusMark tone={late ? 'late' : 'wait'} box={!read}>
        {word}
      </StatusMark>
      {!read && <span className="visually-hidden">, не прочитано</span>}
    </>
  );
}

function AddressForm({ saved }: { saved?: string }) {
  const queries = useQueryClient();
  const [email, setEmail] = useState(saved ?? '');
  const [problem, setProblem] = useState<Problem>();
  const save = async () => {
    setProblem(undefined);
    try {
      await setAddress(email.trim() || undefined);
      await queries.invalidateQueries({ queryKey: ['reminders', 'address'] });
      toast(email.trim() ? 'Письма будут приходить по этому адресу' : 'Письма отключены');
    } catch (error) {
      setProblem(asProblem(error));
    }
  };
  return (
    <form
      className="form"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <h2 className={classes.letters}>Письма</h2>
      <ProblemNote problem={problem} title="Адрес не записан" />
      <TextInput
        label={<Optional>Почта организации</Optional>}
        description="Одно письмо в день, только когда есть новое. Укажите служебный ящик, не личный."
        type="email"
        maw={360}
        value={email}
        onChange={(event) => setEmail(event.currentTarget.value)}
      />
      <div>
        <Button type="submit" variant="default">
          Записать адрес
        </Button>
      </div>
    </form>
  );
}
