import type { FieldChange } from '@/shared/api/types';
import { formatDate } from '@/shared/lib/dates';
import { fieldWords } from '../messages';
import classes from './Changes.module.css';

/** Fields before and after: what was is struck out, what is stands beside it. */
export function Changes({ changes }: { changes: readonly FieldChange[] }) {
  if (changes.length === 0) return null;
  return (
    <dl className={classes.changes}>
      {changes.map(({ field, from, to }) => (
        <div key={field}>
          <dt>{fieldWords[field] ?? field}</dt>
          <dd>
            {from && (
              <del>
                <span className="visually-hidden">было: </span>
                {shown(field, from)}
              </del>
            )}{' '}
            {to ? (
              <ins>
                <span className="visually-hidden">стало: </span>
                {shown(field, to)}
              </ins>
            ) : (
              <span className="hint">убрано</span>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function shown(field: string, value: string): string {
  if (field === 'dayOffRule') return value === 'STAYS' ? 'нет' : 'на рабочий день';
  return /^\d{4}-\d{2}-\d{2}$/.test(value) ? formatDate(value) : value;
}
