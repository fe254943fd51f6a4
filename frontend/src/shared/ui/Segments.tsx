import { Link, type LinkProps } from '@tanstack/react-router';
import classes from './Segments.module.css';

/** A switch between a few views whose choice lives in the URL: links, so that it can be shared and gone back from. */
export function SegmentLinks({
  label,
  items,
}: {
  label: string;
  items: readonly {
    key: string;
    label: string;
    active: boolean;
    link: Pick<LinkProps, 'to' | 'search' | 'params'>;
  }[];
}) {
  return (
    <div className={classes.segments} role="group" aria-label={label}>
      {items.map((item) => (
        <Link
          key={item.key}
          {...item.link}
          // «Все» has no filter in its address: without this it would be current beside every other one
          activeOptions={{ explicitUndefined: true }}
          aria-current={item.active ? 'true' : undefined}
          replace
        >
          {item.label}
        </Link>
      ))}
    </div>
  );
}

/** The same for a choice that lives on this device only. */
export function SegmentButtons<K extends string>({
  label,
  items,
  value,
  onChange,
}: {
  label: string;
  items: readonly { key: K; label: string }[];
  value: K;
  onChange: (key: K) => void;
}) {
  return (
    <div className={classes.segments} role="group" aria-label={label}>
      {items.map((item) => (
        <button
          key={item.key}
          type="button"
          aria-pressed={item.key === value}
          onClick={() => onChange(item.key)}
        >
          {item.label}
        </button>
      ))}
    </div>
  );
}
