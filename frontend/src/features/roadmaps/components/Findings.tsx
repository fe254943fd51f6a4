import type { Finding } from '@/shared/api/types';
import { Icon } from '@/shared/ui/Icon';
import classes from './Findings.module.css';

/** What the order contradicts itself in, or lacks: said once, above the table. */
export function Findings({ findings }: { findings: readonly Finding[] }) {
  if (findings.length === 0) return null;
  return (
    <ul className={classes.list} aria-label="Замечания к приказу">
      {findings.map(({ code, severity, message, rows }) => (
        <li key={code + message} data-severity={severity}>
          <Icon name={severity === 'INFO' ? 'flag' : 'alert'} />
          <span>
            {message}
            {rows.length > 0 && <span className="dim"> Строки: {rows.join(', ')}.</span>}
          </span>
        </li>
      ))}
    </ul>
  );
}
