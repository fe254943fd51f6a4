import { Link } from '@tanstack/react-router';
import { useQuery } from '@tanstack/react-query';
import { roadmaps, unwrap } from '@/shared/api/client';
import { Icon } from '@/shared/ui/Icon';
import classes from './TopBar.module.css';

const MOST = 100;

const unreadQuery = {
  queryKey: ['reminders', 'unread'],
  queryFn: ({ signal }: { signal: AbortSignal }) =>
    unwrap(roadmaps.GET('/api/v1/reminders', { params: { query: { unread: true, limit: MOST } }, signal })),
  refetchInterval: 5 * 60_000,
  // the bar stands when roadmap-service does not
  retry: false,
};

/** How many reminders wait; quiet when there are none. */
export function Bell() {
  const count = useQuery(unreadQuery).data?.items.length ?? 0;
  const shown = count >= MOST ? '99+' : String(count);
  return (
    <Link
      to="/reminders"
      className={classes.bell}
      aria-label={count > 0 ? `Напоминания, новых: ${shown}` : 'Напоминания'}
    >
      <Icon name="bell" />
      {count > 0 && <b className="num">{shown}</b>}
    </Link>
  );
}
