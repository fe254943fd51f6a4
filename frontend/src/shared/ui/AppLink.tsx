import { Link, useRouter } from '@tanstack/react-router';
import type { ReactNode } from 'react';

interface Props {
  /** A path of this application, as a service or a message names it: `/pairs?status=DRAFT`. */
  to: string;
  children: ReactNode;
  className?: string;
  title?: string;
}

/** A link to a path that is data, not code. Where no page has that path the words stay words: no dead links. */
export function AppLink({ to, children, className, title }: Props) {
  const exists = usePageExists(to);
  if (!exists) return <span className={className}>{children}</span>;
  return (
    <Link to={to} className={className} title={title}>
      {children}
    </Link>
  );
}

export function usePageExists(to: string): boolean {
  const router = useRouter();
  if (!to.startsWith('/') || to.startsWith('//')) return false;
  const [matched, , found] = router.getMatchedRoutes(to.split(/[?#]/)[0] ?? to);
  return found != null && matched.length > 0;
}
