import sprite from './icons.svg?raw';

/** Names of icons.svg without `i-`. */
export type IconName =
  | 'alert'
  | 'arrow'
  | 'ask'
  | 'bell'
  | 'cal'
  | 'chat'
  | 'check'
  | 'clip'
  | 'd'
  | 'day'
  | 'diff'
  | 'dots'
  | 'down'
  | 'eye'
  | 'file'
  | 'flag'
  | 'half'
  | 'hand'
  | 'late'
  | 'link'
  | 'lock'
  | 'loop'
  | 'map'
  | 'menu'
  | 'off'
  | 'pair'
  | 'people'
  | 'plus'
  | 'print'
  | 'r'
  | 'ring'
  | 'search'
  | 'send'
  | 'shield'
  | 'split'
  | 'trend-dn'
  | 'u'
  | 'undo'
  | 'up'
  | 'user'
  | 'wait'
  | 'x';

/** A drawing beside words; it never speaks for itself, so it is hidden from screen readers. */
export function Icon({ name, size, className }: { name: IconName; size?: string; className?: string }) {
  return (
    <svg
      className={className ? `icon ${className}` : 'icon'}
      aria-hidden="true"
      style={size ? { width: size, height: size } : undefined}
    >
      <use href={`#i-${name}`} />
    </svg>
  );
}

/** All drawings, once per page. */
export function IconSprite() {
  return <div hidden dangerouslySetInnerHTML={{ __html: sprite }} />;
}
