import type { Person } from '@/shared/api/types';
import { useQuery } from '@tanstack/react-query';
import { formatDate } from '@/shared/lib/dates';
import { fullName, plainName } from '@/shared/lib/names';
import { AppLink } from '@/shared/ui/AppLink';
import { ButtonLink } from '@/shared/ui/ButtonLink';
import { PairMark } from '@/shared/ui/PairMark';
import { RowList } from '@/shared/ui/RowList';
import { QueryView } from '@/shared/ui/QueryView';
import { Empty } from '@/shared/ui/States';
import { StatusMark } from '@/shared/ui/StatusMark';
import { pairsOfPersonQuery } from '../api/pairsOf';
import { activeConsent } from '../model/consents';
import classes from '../pages/PersonPage.module.css';
import { capital, formWords } from '@/shared/lib/words';

export function PairsOfPerson({ person, writer }: { person: Person; writer: boolean }) {
  const pairs = useQuery(pairsOfPersonQuery(person.id, fullName(person)));
  return (
    <QueryView query={pairs} what="Пары участника">
      {(items) =>
        items.length === 0 ? (
          <Empty
            compact
            as="h3"
            title="Пар пока нет"
            actions={
              writer &&
              person.participations.some(({ status }) => !['IN_PAIR', 'LEFT'].includes(status)) && (
                <ButtonLink to="/pairs/new" variant="default">
                  Составить пару
                </ButtonLink>
              )
            }
          >
            <p>
              {activeConsent(person, 'PROCESSING')
                ? 'Пару составляют из наставника и наставляемого одной формы.'
                : 'Без согласия на обработку данных пару составить нельзя.'}
            </p>
          </Empty>
        ) : (
          <RowList>
            {items.map((pair) => (
              <li key={pair.id}>
                <div className={classes.words}>
                  <PairMark mentors={pair.mentors.map(sideOf)} mentees={pair.mentees.map(sideOf)} />
                  <p className="hint">
                    {capital(formWords[pair.form])}, с {formatDate(pair.startsOn)}
                  </p>
                </div>
                <PairState status={pair.status} />
                <AppLink to={`/pairs/${pair.id}`}>Открыть пару</AppLink>
              </li>
            ))}
          </RowList>
        )
      }
    </QueryView>
  );
}

function sideOf({ name, className }: { name: string; className?: string }) {
  return { name: plainName(name), who: className };
}

function PairState({ status }: { status: 'DRAFT' | 'APPROVED' | 'ENDED' | 'CANCELLED' }) {
  switch (status) {
    case 'DRAFT':
      return <StatusMark tone="wait">ждёт приказа</StatusMark>;
    case 'APPROVED':
      return <StatusMark tone="work">работает</StatusMark>;
    case 'ENDED':
      return <StatusMark tone="ok">завершена</StatusMark>;
    case 'CANCELLED':
      return <StatusMark tone="none">отменена</StatusMark>;
  }
}
