import { Link, Outlet, useMatches } from '@tanstack/react-router';
import { mayOpen, useMenu } from '@/shared/session/navigation';
import { useMe } from '@/shared/session/session';
import { useDocumentTitle } from '@/shared/ui/PageHeader';
import { Forbidden } from '@/shared/ui/States';
import { BottomTabs } from '../components/BottomTabs';
import { SightBar } from '../components/SightBar';
import { TopBar } from '../components/TopBar';
import classes from './StaffShell.module.css';

/** Everything around a page: skip link, bar, tabs, and the check that the page is for this person. */
export function StaffShell() {
  const me = useMe();
  const menu = useMenu(me);
  const allowed = useMatches({
    select: (matches) => matches.every(({ staticData }) => mayOpen(me, staticData.roles)),
  });
  return (
    <>
      <a className={classes.skip} href="#main">
        К содержанию
      </a>
      <TopBar me={me} menu={menu} />
      <main id="main" className={classes.page} tabIndex={-1}>
        <SightBar />
        {allowed ? <Outlet /> : <NotForYou />}
      </main>
      <BottomTabs menu={menu} />
    </>
  );
}

function NotForYou() {
  useDocumentTitle('Нет доступа');
  return <Forbidden as="h1" actions={<Link to="/">К своим делам</Link>} />;
}
