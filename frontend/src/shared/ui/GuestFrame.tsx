import { useSyncExternalStore, type ReactNode } from 'react';
import classes from './GuestFrame.module.css';
import { Icon } from './Icon';
import { Mark } from './Mark';

/** Around a page by personal link: no menu, no name, nothing that leads elsewhere. */
export function GuestFrame({ children }: { children: ReactNode }) {
  return (
    <>
      <header className={classes.bar}>
        <Mark />
        <b>Эстафета</b>
        <Network />
      </header>
      <main id="main" className={classes.page}>
        {children}
      </main>
    </>
  );
}

/** In the bar, only when there is no network. */
function Network(): ReactNode {
  const online = useOnline();
  return (
    <span className={classes.network} role="status">
      {!online && (
        <>
          <Icon name="off" />
          нет сети
        </>
      )}
    </span>
  );
}

function useOnline(): boolean {
  return useSyncExternalStore(
    (listener) => {
      window.addEventListener('online', listener);
      window.addEventListener('offline', listener);
      return () => {
        window.removeEventListener('online', listener);
        window.removeEventListener('offline', listener);
      };
    },
    () => navigator.onLine,
  );
}
