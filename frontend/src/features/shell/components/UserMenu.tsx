import { Menu, UnstyledButton } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useQuery } from '@tanstack/react-query';
import { organisationQuery } from '@/shared/session/organisation';
import { hasRole, logoutUrl, roleWord, type Me } from '@/shared/session/session';
import { Icon } from '@/shared/ui/Icon';
import { setScheme, useScheme, type Scheme } from '@/shared/ui/theme/scheme';
import classes from './UserMenu.module.css';

const schemes: { key: Scheme; label: string }[] = [
  { key: 'light', label: 'Светлая' },
  { key: 'dark', label: 'Тёмная' },
  { key: 'hc', label: 'Для слабовидящих' },
];

export function UserMenu({ me }: { me: Me }) {
  const scheme = useScheme();
  const { data: organisation } = useQuery(organisationQuery(me.organisation));
  const place = organisation ? `${roleWord(me)} · ${organisation.name}` : roleWord(me);
  return (
    <Menu withinPortal={false} withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <UnstyledButton className={classes.me} aria-label={`${me.name}, ${place}. Меню`}>
          <span className={classes.words}>
            {me.name}
            <small>{place}</small>
          </span>
          <Icon name="user" />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label className={classes.who}>
          <b>{me.name}</b>
          <span>{place}</span>
        </Menu.Label>
        <Menu.Divider />
        <Menu.Label>Оформление</Menu.Label>
        <Menu.RadioGroup
          value={scheme.startsWith('hc') ? 'hc' : scheme}
          onChange={(key) => setScheme(key as Scheme)}
        >
          {schemes.map(({ key, label }) => (
            <Menu.RadioItem key={key} value={key}>
              {label}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
        {hasRole(
          me,
          'curator',
          'school-head',
          'psychologist',
          'municipal-coordinator',
          'region-operator',
          'auditor',
        ) && (
          <>
            <Menu.Divider />
            <Menu.Item
              renderRoot={(props) => <Link to="/calendar" {...props} />}
              leftSection={<Icon name="cal" />}
            >
              Производственный календарь
            </Menu.Item>
          </>
        )}
        <Menu.Divider />
        <Menu.Item component="a" href={logoutUrl} leftSection={<Icon name="arrow" />}>
          Выйти
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
