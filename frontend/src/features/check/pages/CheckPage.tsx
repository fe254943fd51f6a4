import { useQuery } from '@tanstack/react-query';
import { roadmaps, unwrap } from '@/shared/api/client';
import { formatDate } from '@/shared/lib/dates';
import { Mark } from '@/shared/ui/Mark';
import { useDocumentTitle } from '@/shared/ui/PageHeader';
import { QueryView } from '@/shared/ui/QueryView';
import { Empty } from '@/shared/ui/States';
import { StatusMark } from '@/shared/ui/StatusMark';
import classes from './CheckPage.module.css';

/** Where the QR code of a printed roadmap leads: whether it is in force, and the hash of its words. No login. */
export function CheckPage({ id }: { id: string }) {
  useDocumentTitle('Проверка дорожной карты');
  const check = useQuery({
    queryKey: ['check', id],
    queryFn: ({ signal }) =>
      unwrap(roadmaps.GET('/api/v1/roadmap-checks/{id}', { params: { path: { id } }, signal })),
  });
  return (
    <>
      <header className={classes.bar}>
        <Mark />
        <b>Эстафета</b>
      </header>
      <main id="main" className={classes.page}>
        <QueryView query={check} what="Дорожная карта" as="h1">
          {({ approved, title, organisation, orderNumber, orderDate, sha256 }) =>
            approved ? (
              <>
                <h1>{title}</h1>
                <p>
                  <StatusMark tone="ok" box>
                    утверждена
                  </StatusMark>
                </p>
                <dl className={classes.facts}>
                  <dt>Организация</dt>
                  <dd>{organisation}</dd>
                  <dt>Приказ</dt>
                  <dd>
                    № {orderNumber} от {formatDate(orderDate)}
                  </dd>
                  <dt>Контрольная сумма</dt>
                  <dd>
                    <code>{sha256}</code>
                  </dd>
                </dl>
                <p className="hint">
                  Сверьте номер и дату приказа с теми, что на бумаге. Если они другие, у вас прежняя редакция.
                </p>
              </>
            ) : (
              <Empty as="h1" title="Карта не утверждена">
                <p>Эта дорожная карта ещё не утверждена приказом, бумага силы не имеет.</p>
              </Empty>
            )
          }
        </QueryView>
      </main>
    </>
  );
}
