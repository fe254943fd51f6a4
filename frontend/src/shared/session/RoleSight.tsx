import { capital } from '@/shared/lib/words';
import { SideDrawer } from '@/shared/ui/SideDrawer';
import { useMenu } from './navigation';
import classes from './RoleSight.module.css';
import { roleWords, type Role } from './roles';

export interface Seen {
  roles: readonly Role[];
  /** Where he works: his own organisation and those below it. */
  organisation?: string;
}

/** «Что видит»: the pages that open, where, and how much of people. Taken from the same tables as the menu itself. */
export function RoleSight({ seen, onClose }: { seen: Seen | undefined; onClose: () => void }) {
  return (
    <SideDrawer
      opened={seen !== undefined}
      onClose={onClose}
      title={`Что видит ${seen ? seen.roles.map((role) => roleWords[role]).join(', ') : ''}`}
    >
      {seen && <Sight seen={seen} />}
    </SideDrawer>
  );
}

function Sight({ seen: { roles, organisation } }: { seen: Seen }) {
  const pages = useMenu({ name: '', username: '', roles: [...roles], organisation: '' });
  return (
    <dl className={classes.sight}>
      <dt>Где</dt>
      <dd>
        {organisation ? `${organisation} и всё, что ниже` : 'Своя организация и всё, что ниже'}. О других
        организациях система отвечает так, будто их нет.
      </dd>
      <dt>Люди</dt>
      <dd>{capital(peopleOf(roles))}</dd>
      <dt>Разделы</dt>
      <dd>
        <ul>
          {pages.map(({ to, label }) => (
            <li key={to}>{label}</li>
          ))}
        </ul>
      </dd>
    </dl>
  );
}

function peopleOf(roles: readonly Role[]): string {
  if (roles.some((role) => ['curator', 'school-head', 'municipal-coordinator'].includes(role))) {
    return 'имена, карточки и согласия видит и меняет. Каждый просмотр записывается в журнал.';
  }
  if (roles.includes('psychologist')) {
    return 'имена, карточки и согласия видит; отмечает только поддержку тех, кто ждёт пару. Каждый просмотр записывается в журнал.';
  }
  return 'имён и карточек не видит, только числа и номера.';
}
