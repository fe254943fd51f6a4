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
  | 'clock'
  | 'd'
  | 'day'
  | 'diff'
  | 'dots'
  | 'down'
  | 'eye'
  | 'file'
  | 'filter'
  | 'flag'
  | 'flat'
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
  | 'phone'
  | 'plus'
  | 'print'
  | 'r'
  | 'ring'
  | 'sad'
  | 'search'
  | 'send'
  | 'shield'
  | 'smile'
  | 'split'
  | 'trend-dn'
  | 'trend-up'
  | 'u'
  | 'undo'
  | 'up'
  | 'user'
  | 'video'
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
