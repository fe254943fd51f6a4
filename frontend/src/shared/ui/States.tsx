import { Button } from '@mantine/core';
import { useEffect, useState, type ReactNode } from 'react';
import { asProblem, type Problem } from '@/shared/api/problem';
import { Icon } from './Icon';
import classes from './States.module.css';

type Heading = 'h1' | 'h2' | 'h3';

interface StateProps {
  title: string;
  children?: ReactNode;
  /** The next step: buttons and links. */
  actions?: ReactNode;
  /** `h1` where the state is the whole page. */
  as?: Heading;
  compact?: boolean;
}

/** Nothing here yet: says what to begin with, never «нет данных». The second baton is dashed: it waits. */
export function Empty({ title, children, actions, as, compact }: StateProps) {
  return (
    <State {...{ title, actions, as, compact }} picture={<WaitingBaton />}>
      {children}
    </State>
  );
}

/** This place is another's: says whose, and what the reader can open instead. */
export function Forbidden({
  title = 'Эту страницу видят другие',
  children = (
    <p>У вашей учётной записи нет прав на неё. Если она нужна вам по работе, скажите координатору.</p>
  ),
  actions,
  as,
}: Partial<StateProps>) {
  return (
    <State {...{ title, actions, as }} picture={<WaitingBaton />}>
      {children}
    </State>
  );
}

const CHECK_SECONDS = 15;

interface ErrorProps {
  error: unknown;
  /** What did not open, in the nominative: «Список пар». */
  what: string;
  /** What still works, so that nobody fears for his records. */
  safe?: string;
  onRetry?: () => void;
  actions?: ReactNode;
  as?: Heading;
}

/** Something did not open: what happened, what is safe, what to do; the code only at the end. Asks again by itself. */
export function ErrorState({ error, what, safe, onRetry, actions, as }: ErrorProps) {
  const problem = asProblem(error);
  const repeats = problem.passing && onRetry != null;
  useEffect(() => {
    if (!repeats) return;
    const timer = setInterval(onRetry, CHECK_SECONDS * 1000);
    return () => clearInterval(timer);
  }, [repeats, onRetry]);

  if (problem.status === 403) return <Forbidden as={as} actions={actions} />;
  return (
    <State
      as={as}
      picture={<DroppedBaton />}
      title={problem.status === 404 ? `${what}: не нашли` : `${what}: сейчас не открывается`}
      alert
      actions={
        <>
          {onRetry && (
            <Button leftSection={<Icon name="loop" />} onClick={onRetry}>
              Проверить сейчас
            </Button>
          )}
          {actions}
        </>
      }
      footer={problem.passing ? <SupportCode problem={problem} /> : undefined}
    >
      <p>{problem.message}</p>
      {safe && <p>{safe}</p>}
      {repeats && <p>Проверяем каждые {CHECK_SECONDS} секунд.</p>}
    </State>
  );
}

function SupportCode({ problem }: { problem: Problem }) {
  return (
    <p className={classes.code}>
      Если пишете в поддержку, назовите код <b>{problem.code ?? `HTTP ${problem.status}`}</b>
    </p>
  );
}

/** Grey lines in place of rows; shown after a blink, so that quick answers do not flicker. */
export function Loading({ what = 'Загружаем', lines = 6 }: { what?: string; lines?: number }) {
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), 150);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div role="status" aria-busy="true">
      <span className="visually-hidden">{what}</span>
      {late && (
        <div className={classes.loading} aria-hidden="true">
          {Array.from({ length: lines }, (_, index) => (
            <div key={index} className={classes.line} />
          ))}
        </div>
      )}
    </div>
  );
}

interface InnerProps extends StateProps {
  picture: ReactNode;
  footer?: ReactNode;
  alert?: boolean;
}

function State({ title, children, actions, as: Title = 'h2', compact, picture, footer, alert }: InnerProps) {
  return (
    <section className={classes.state} data-compact={compact || undefined} role={alert ? 'alert' : undefined}>
      {picture}
      <Title className={classes.title}>{title}</Title>
      {children && <div className={classes.text}>{children}</div>}
      {actions && <div className={classes.actions}>{actions}</div>}
      {footer}
    </section>
  );
}

function WaitingBaton() {
  return (
    <svg className={classes.picture} viewBox="0 0 132 34" aria-hidden="true">
      <rect x="0" y="4" width="60" height="11" rx="5.5" fill="var(--accent)" />
      <rect
        x="44"
        y="19"
        width="60"
        height="11"
        rx="5.5"
        fill="none"
        stroke="var(--control-line)"
        strokeWidth="2"
        strokeDasharray="5 4"
      />
    </svg>
  );
}

function DroppedBaton() {
  return (
    <svg className={classes.picture} viewBox="0 0 132 34" aria-hidden="true">
      <rect x="0" y="4" width="60" height="11" rx="5.5" fill="var(--accent)" />
      <rect x="66" y="22" width="60" height="11" rx="5.5" fill="var(--turn)" transform="rotate(14 70 26)" />
    </svg>
  );
}
