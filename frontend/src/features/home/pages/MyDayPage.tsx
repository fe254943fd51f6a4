import { hasRole, useMe } from '@/shared/session/session';
import { PageHeader } from '@/shared/ui/PageHeader';
import { formatDayTitle, today } from '@/shared/lib/dates';
import { AdministratorDay } from './AdministratorDay';
import { AuditorDay } from './AuditorDay';
import { DistrictDay } from './DistrictDay';
import { PsychologistDay } from './PsychologistDay';
import { SchoolDay } from './SchoolDay';
import { Empty } from '@/shared/ui/States';

/** The first page of everyone: whose turn it is, what is next, how we stand. Its answer depends on the role. */
export function MyDayPage() {
  const me = useMe();
  if (hasRole(me, 'curator', 'school-head')) return <SchoolDay me={me} />;
  if (hasRole(me, 'municipal-coordinator', 'region-operator')) return <DistrictDay me={me} />;
  if (hasRole(me, 'psychologist')) return <PsychologistDay />;
  if (hasRole(me, 'administrator')) return <AdministratorDay />;
  if (hasRole(me, 'auditor')) return <AuditorDay />;
  return (
    <>
      <PageHeader title="Мой день" sub={formatDayTitle(today())} />
      <Empty title="У вашей учётной записи нет роли">
        <p>
          Войти получилось, но открывать пока нечего. Скажите администратору системы, чем вы занимаетесь: он
          добавит роль.
        </p>
      </Empty>
    </>
  );
}
