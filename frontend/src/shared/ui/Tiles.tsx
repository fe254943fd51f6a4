import { useId, type ReactNode } from 'react';
import { Icon, type IconName } from './Icon';
import classes from './Tiles.module.css';

export interface TileOption<V extends string> {
  value: V;
  label: string;
  /** A second, smaller line. */
  hint?: string;
  icon?: IconName;
}

interface Props<V extends string> {
  legend: ReactNode;
  options: readonly TileOption<V>[];
  value: V | undefined;
  onChange: (value: V) => void;
  onBlur?: () => void;
  error?: string;
  description?: string;
  /** Side by side; fewer on a phone if they do not fit. */
  columns?: number;
}

/** A choice of two to four: tiles with a tick, for the keyboard one group of radio buttons. */
export function Tiles<V extends string>({
  legend,
  options,
  value,
  onChange,
  onBlur,
  error,
  description,
  columns = options.length,
}: Props<V>) {
  const id = useId();
  return (
    <fieldset
      className={classes.tiles}
      aria-invalid={error ? true : undefined}
      aria-describedby={error ? `${id}-error` : undefined}
    >
      <legend className={classes.legend}>
        {legend}
        {description && <span className={classes.description}>{description}</span>}
      </legend>
      <div className={classes.grid} style={{ '--tile-columns': columns } as React.CSSProperties}>
        {options.map((option) => (
          <label key={option.value} className={classes.tile}>
            <input
              type="radio"
              name={id}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
              onBlur={onBlur}
            />
            <span className={classes.face}>
              {option.icon && <Icon name={option.icon} size="1.375rem" />}
              <span>{option.label}</span>
              {option.hint && <small>{option.hint}</small>}
            </span>
          </label>
        ))}
      </div>
      {error && (
        <p className={classes.error} id={`${id}-error`}>
          {error}
        </p>
      )}
    </fieldset>
  );
}
