import { Button } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Appointment, Organisation } from '@/shared/api/types';
import { formatDate } from '@/shared/lib/dates';
import { lazyPage } from '@/shared/lib/lazyPage';
import { fullName } from '@/shared/lib/names';
import { capital } from '@/shared/lib/words';
import { useMe } from '@/shared/session/session';
import { GroupTitle } from '@/shared/ui/Panel';
import { PasswordOnce, type IssuedPassword } from '@/shared/ui/PasswordOnce';
import { QueryView } from '@/shared/ui/QueryView';
import { RowList, RowWords } from '@/shared/ui/RowList';
import { SideDrawer } from '@/shared/ui/SideDrawer';
import { Empty } from '@/shared/ui/States';
import { appointmentsQuery } from '../api/appointments';
import { mayAppoint, mayRead, postsOf, postWords } from '../model/posts';
import classes from './Appointments.module.css';

const AppointForm = lazyPage(() => import('./AppointForm'), 'AppointForm');
const EndForm = lazyPage(() => import('./EndAppointment'), 'EndAppointment');

/** Who is appointed to what by which order, and who was. */
export function Appointments({ organisation }: { organisation: Organisation }) {
  const me = useMe();
  return mayRead(me) && postsOf(organisation.type).length > 0 ? <Posts organisation={organisation} /> : null;
}

function Posts({ organisation }: { organisation: Organisation }) {
  const me = useMe();
  const queries = useQueryClient();
  const appointments = useQuery(appointmentsQuery(organisation.id));
  const [appointing, setAppointing] = useState(false);
  const [ending, setEnding] = useState<Appointment>();
  const [issued, setIssued] = useState<IssuedPassword>();
  const writer = mayAppoint(me);
  const refresh = () => queries.invalidateQueries({ queryKey: ['appointments', organisation.id] });
  const button = writer && (
    <Button variant="default" onClick={() => setAppointing(true)}>
      Назначить приказом
    </Button>
  );
  return (
    <section className={classes.section} aria-label="Назначения">
      <div className={classes.head}>
        <GroupTitle icon="user" title="Назначения" />
        {button}
      </div>
      <QueryView query={appointments} what="Назначения">
        {(items) => {
          const holding = items.filter(({ endedOn }) => !endedOn);
          const past = items.filter(({ endedOn }) => endedOn);
          return (
            <>
              {holding.length === 0 ? (
                <Empty compact as="h3" title="Пока никто не назначен">
                  <p>
                    Запишите приказ о назначении: строки дорожных карт, которые ждут назначения, закроются
                    сами.
                  </p>
                </Empty>
              ) : (
                <List items={holding} onEnd={writer ? setEnding : undefined} />
              )}
              {past.length > 0 && (
                <details className={classes.past}>
                  <summary>{`Кто был назначен раньше: ${past.length}`}</summary>
                  <List items={past} />
                </details>
              )}
            </>
          );
        }}
      </QueryView>
      <SideDrawer opened={appointing} onClose={() => setAppointing(false)} title="Назначить приказом">
        <AppointForm
          organisation={organisation}
          onDone={async (password) => {
            setAppointing(false);
            setIssued(password);
            await refresh();
          }}
        />
      </SideDrawer>
      <SideDrawer
        opened={ending !== undefined}
        onClose={() => setEnding(undefined)}
        title="Прекратить назначение"
      >
        {ending && <EndForm appointment={ending} onChanged={refresh} onDone={() => setEnding(undefined)} />}
      </SideDrawer>
      <PasswordOnce issued={issued} onClose={() => setIssued(undefined)} />
    </section>
  );
}

function List({ items, onEnd }: { items: Appointment[]; onEnd?: (one: Appointment) => void }) {
  return (
    <RowList>
      {items.map((one) => (
        <li key={one.id}>
          <RowWords title={fullName(one)}>
            {capital(postWords[one.post])}, приказ № {one.orderNumber} от {formatDate(one.orderDate)}
            {one.endedOn
              ? `. ${formatDate(one.startsOn)} – ${formatDate(one.endedOn)}`
              : `. С ${formatDate(one.startsOn)}${one.until ? ` по ${formatDate(one.until)}` : ''}`}
            {one.endingOrderNumber &&
              one.endingOrderDate &&
              `, прекращено приказом № ${one.endingOrderNumber} от ${formatDate(one.endingOrderDate)}`}
            {!one.endedOn && one.signsIn && '. Входит в систему'}
          </RowWords>
          {onEnd && (
            <Button
              variant="subtle"
              size="xs"
              aria-label={`Прекратить: ${fullName(one)}, ${postWords[one.post]}`}
              onClick={() => onEnd(one)}
            >
              Прекратить
            </Button>
          )}
        </li>
      ))}
    </RowList>
  );
}
