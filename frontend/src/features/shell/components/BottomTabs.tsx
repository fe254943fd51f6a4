import { Drawer } from '@mantine/core';
import { Link, useLocation } from '@tanstack/react-router';
import { useState } from 'react';
import type { MenuItem } from '@/shared/session/navigation';
import { Icon } from '@/shared/ui/Icon';
import classes from './BottomTabs.module.css';

const PLACES = 5;

/** The menu of a phone: what fits stands under the thumb, the rest behind «Ещё». */
export function BottomTabs({ menu }: { menu: readonly MenuItem[] }) {
  const [open, setOpen] = useState(false);
  const path = useLocation({ select: ({ pathname }) => pathname });
  const fits = menu.length <= PLACES;
  const tabs = fits ? menu : menu.slice(0, PLACES - 1);
  const rest = fits ? [] : menu.slice(PLACES - 1);
  const restIsCurrent = rest.some(({ to }) => path.startsWith(to));
  return (
    <nav className={classes.tabs} aria-label="Разделы внизу">
      {tabs.map((item) => (
        <Tab key={item.to} item={item} />
      ))}
      {rest.length > 0 && (
        <button
          type="button"
          aria-expanded={open}
          aria-current={restIsCurrent || undefined}
          onClick={() => setOpen(true)}
        >
          <Icon name="menu" />
          Ещё
        </button>
      )}
      <Drawer
        opened={open}
        onClose={() => setOpen(false)}
        position="bottom"
        size="auto"
        title="Ещё разделы"
        classNames={{ content: classes.sheet }}
      >
        <ul className={classes.rest}>
          {rest.map(({ to, label, icon }) => (
            <li key={to}>
              <Link to={to} onClick={() => setOpen(false)} activeProps={{ 'aria-current': 'page' }}>
                <Icon name={icon} />
                {label}
              </Link>
            </li>
          ))}
        </ul>
      </Drawer>
    </nav>
  );
}

function Tab({ item: { to, short, icon } }: { item: MenuItem }) {
  return (
    <Link to={to} activeOptions={{ exact: to === '/' }} activeProps={{ 'aria-current': 'page' }}>
      <Icon name={icon} />
      {short}
    </Link>
  );
}
