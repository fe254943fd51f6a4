import { useEffect, useRef, type ReactNode } from 'react';
import classes from './PageHeader.module.css';

interface Props {
  title: string;
  /** Second line: counts, state, order. */
  sub?: ReactNode;
  crumbs?: ReactNode;
  actions?: ReactNode;
  /** For the tab of the browser when the heading alone would not tell pages apart. */
  documentTitle?: string;
}

/** Head of every page: where I am, what it is, what can be done. Gives the document its title and the heading the focus. */
export function PageHeader({ title, sub, crumbs, actions, documentTitle = title }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useDocumentTitle(documentTitle);
  useEffect(() => focusAfterNavigation(heading.current), []);
  return (
    <>
      {crumbs}
      <div className={classes.head}>
        <div className={classes.words}>
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
          {sub && <div className={classes.sub}>{sub}</div>}
        </div>
        {actions && <div className={classes.actions}>{actions}</div>}
      </div>
    </>
  );
}

export function useDocumentTitle(title: string): void {
  useEffect(() => {
    document.title = `${title} · Эстафета`;
  }, [title]);
}

let navigated = false;

/** The router tells when the path has changed; the first page of a visit keeps the focus where the browser puts it. */
export function markNavigation(): void {
  navigated = true;
}

function focusAfterNavigation(heading: HTMLHeadingElement | null): void {
  if (!navigated) return;
  navigated = false;
  heading?.focus({ preventScroll: true });
}
