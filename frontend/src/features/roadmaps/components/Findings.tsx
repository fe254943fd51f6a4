import type { Finding } from '@/shared/api/types';
import { Icon } from '@/shared/ui/Icon';
import classes from './Findings.module.css';

interface Props {
  findings: readonly Finding[];
  /** How the row at a position is called: its own number where it has one. */
  rowName: (position: number) => string;
  onRow: (position: number) => void;
  /** One line to open: while the roadmap is being carried out they are in nobody's way. */
  folded?: boolean;
}

/** What the order contradicts itself in, or lacks: said once, above the table, with what to do and the way to the row. */
export function Findings({ folded = false, ...props }: Props) {
  if (props.findings.length === 0) return null;
  if (!folded) return <List {...props} />;
  return (
    <details className={classes.folded}>
      <summary>Замечания к приказу: {props.findings.length}</summary>
      <List {...props} />
    </details>
  );
}

function List({ findings, rowName, onRow }: Props) {
  return (
    <ul className={classes.list} aria-label="Замечания к приказу">
      {findings.map(({ code, severity, message, advice, rows }) => (
        <li key={code + message} data-severity={severity}>
          <Icon name={severity === 'INFO' ? 'flag' : 'alert'} />
          <div>
            <p>
              {message} {advice && <span className="dim">{advice}</span>}
            </p>
            {rows.length > 0 && (
              <p className={classes.rows}>
                {rows.map((position) => (
                  <button key={position} type="button" onClick={() => onRow(position)}>
                    {rowName(position)}
                  </button>
                ))}
              </p>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}
