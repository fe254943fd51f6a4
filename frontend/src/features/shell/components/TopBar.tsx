import { Menu, UnstyledButton } from '@mantine/core';
import { Link, useLocation } from '@tanstack/react-router';
import type { MenuItem } from '@/shared/session/navigation';
import { hasRole, type Me } from '@/shared/session/session';
import { Icon } from '@/shared/ui/Icon';
import { Mark } from '@/shared/ui/Mark';
import { Bell } from './Bell';
import classes from './TopBar.module.css';
import { useFitting } from './useFitting';
import { UserMenu } from './UserMenu';

export function TopBar({ me, menu }: { me: Me; menu: readonly MenuItem[] }) {
  const [bar, fitting] = useFitting(menu.length);
  return (
    <header className={classes.bar}>
      <Link to="/" className={classes.brand} aria-label="Эстафета: на главную">
        <Mark />
        Эстафета
      </Link>
      <nav ref={bar} className={classes.nav} aria-label="Разделы">
        {menu.slice(0, fitting).map(({ to, label }) => (
          <Link
            key={to}
            to={to}
            activeOptions={{ exact: to === '/' }}
            activeProps={{ 'aria-current': 'page' }}
          >
            {label}
          </Link>
        ))}
        {fitting < menu.length && <More items={menu.slice(fitting)} />}
      </nav>
      {hasRole(me, 'curator', 'school-head', 'municipal-coordinator', 'region-operator') && <Bell />}
      <UserMenu me={me} />
    </header>
  );
}

/** What has no room in the bar. */
function More({ items }: { items: readonly MenuItem[] }) {
  const path = useLocation({ select: ({ pathname }) => pathname });
  return (
    <Menu withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <UnstyledButton
          className={classes.more}
          aria-current={items.some(({ to }) => path.startsWith(to)) || undefined}
        >
          Ещё
          <Icon name="dots" />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        {items.map(({ to, label, icon }) => (
          <Menu.Item
            key={to}
            renderRoot={(props) => <Link to={to} {...props} />}
            leftSection={<Icon name={icon} />}
          >
            {label}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
