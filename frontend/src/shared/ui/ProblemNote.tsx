import { Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
import type { Problem } from '@/shared/api/problem';
import { loginUrl } from '@/shared/session/session';
import { Icon } from './Icon';
import classes from './ProblemNote.module.css';

interface Props {
  problem: Problem | undefined;
  /** What was refused: «Школу нельзя сохранить». */
  title: string;
  /** Reads the record again; offered when another person has changed it meanwhile (412). */
  onReload?: () => void;
}

/** Above a form: why it was not taken and what to do. Takes the focus, so that it is read aloud. */
export function ProblemNote({ problem, title, onReload }: Props) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (problem) box.current?.focus();
  }, [problem]);
  if (!problem) return null;
  const findings = problem.errors.map(({ detail }) => detail).filter((detail) => detail !== problem.message);
  // the services join the first findings to one text, which the list tells better
  const joined = findings.length > 1 && problem.message.startsWith(findings[0] ?? '');
  return (
    <div ref={box} className={classes.note} role="alert" tabIndex={-1}>
      <p className={classes.title}>
        <Icon name="late" />
        {problem.stale ? 'Запись изменил другой' : title}
      </p>
      {!joined && <p>{problem.message}</p>}
      {findings.length > 0 && (
        <ul>
          {findings.map((detail) => (
            <li key={detail}>{detail}</li>
          ))}
        </ul>
      )}
      {problem.stale && onReload && (
        <Button variant="default" size="xs" leftSection={<Icon name="loop" />} onClick={onReload}>
          Загрузить новое
        </Button>
      )}
      {problem.sessionEnded && (
        <p>
          <a href={loginUrl('/')} target="_blank" rel="noreferrer">
            Войти в соседней вкладке
          </a>
          , затем вернуться сюда и повторить.
        </p>
      )}
    </div>
  );
}
