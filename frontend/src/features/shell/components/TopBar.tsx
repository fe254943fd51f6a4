import { Link } from '@tanstack/react-router';
import type { MenuItem } from '@/shared/session/navigation';
import { hasRole, type Me } from '@/shared/session/session';
import { Mark } from '@/shared/ui/Mark';
import { Bell } from './Bell';
import classes from './TopBar.module.css';
import { UserMenu } from './UserMenu';

export function TopBar({ me, menu }: { me: Me; menu: readonly MenuItem[] }) {
  return (
    <header className={classes.bar}>
      <Link to="/" className={classes.brand} aria-label="Эстафета: на главную">
        <Mark />
        Эстафета
      </Link>
      <nav className={classes.nav} aria-label="Разделы">
        {menu.map(({ to, label }) => (
          <Link
            key={to}
            to={to}
            activeOptions={{ exact: to === '/' }}
            activeProps={{ 'aria-current': 'page' }}
          >
            {label}
          </Link>
        ))}
      </nav>
      {hasRole(me, 'curator', 'school-head', 'municipal-coordinator', 'region-operator') && <Bell />}
      <UserMenu me={me} />
    </header>
  );
}
