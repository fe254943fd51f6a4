import { useQuery } from '@tanstack/react-query';
import { formatDayTitle, today } from '@/shared/lib/dates';
import { PageHeader } from '@/shared/ui/PageHeader';
import { anyOrganisationQuery, fewAccountsQuery } from '../api/setUp';
import { Places } from '../components/Places';
import { SystemFirstSteps } from '../components/SystemFirstSteps';
import classes from './MyDayPage.module.css';

/** Administrator: organisations and accounts; people and figures are none of his business. */
export function AdministratorDay() {
  const schools = useQuery(anyOrganisationQuery('SCHOOL')).data;
  const accounts = useQuery(fewAccountsQuery).data;
  const started = schools === true && (accounts ?? 0) > 1;
  return (
    <>
      <PageHeader
        title="Мой день"
        sub={`${formatDayTitle(today())}. Вы ведёте организации и учётные записи.`}
      />
      {schools !== undefined && accounts !== undefined && !started && (
        <div className={classes.group}>
          <SystemFirstSteps region />
        </div>
      )}
      <div className={classes.group}>
        <Places
          places={[
            {
              to: '/organisations',
              icon: 'split',
              title: 'Организации',
              text: 'Муниципалитеты, школы и партнёры: добавить, переименовать, уточнить коды.',
            },
            {
              to: '/accounts',
              icon: 'user',
              title: 'Учётные записи',
              text: 'Завести вход, выдать временный пароль, закрыть вход уволившемуся.',
            },
          ]}
        />
      </div>
      <p className="hint">Персональных данных участников у вас нет: их видят школа и координатор.</p>
    </>
  );
}
