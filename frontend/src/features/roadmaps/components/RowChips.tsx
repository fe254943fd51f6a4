import type { Activity } from '@/shared/api/types';
import { Icon, type IconName } from '@/shared/ui/Icon';
import { fits, type RowFilter } from '../model/rows';
import classes from './RowChips.module.css';

const chips: readonly { key: RowFilter; label: string; icon?: IconName; tone?: string }[] = [
  { key: 'all', label: 'Все' },
  { key: 'OVERDUE', label: 'Просрочено', icon: 'late', tone: 'late' },
  { key: 'ATTENTION', label: 'Требует внимания', icon: 'alert', tone: 'warn' },
  { key: 'IN_PROGRESS', label: 'В работе', icon: 'half', tone: 'work' },
  { key: 'NOT_STARTED', label: 'Не начато', icon: 'ring' },
  { key: 'DONE', label: 'Выполнено', icon: 'check', tone: 'ok' },
];

/** Counts of rows by what they need; each is a filter. */
export function RowChips({
  activities,
  value,
  onChange,
}: {
  activities: readonly Activity[];
  value: RowFilter;
  onChange: (next: RowFilter) => void;
}) {
  return (
    <div className={classes.chips} role="group" aria-label="Какие мероприятия показать">
      {chips.map(({ key, label, icon, tone }) => {
        const count = activities.filter((row) => fits(row, key)).length;
        if (count === 0 && key !== 'all' && key !== value) return null;
        return (
          <button key={key} type="button" aria-pressed={key === value} onClick={() => onChange(key)}>
            {icon && (
              <span className={classes.icon} data-tone={tone}>
                <Icon name={icon} />
              </span>
            )}
            {label} <b className="num">{count}</b>
          </button>
        );
      })}
    </div>
  );
}
