import { useLayoutEffect, useRef, useState, type RefObject } from 'react';

/** What the button «Ещё» takes, and a little air. */
const MORE = 72;

/**
 * How many of the links of a bar stand in one line; the rest belongs behind a button. All of them are drawn and measured
 * once, then only the width of the bar counts. A bar that wraps has room for all.
 */
export function useFitting(all: number): [RefObject<HTMLElement | null>, number] {
  const bar = useRef<HTMLElement>(null);
  const widths = useRef<number[]>([]);
  const [fitting, setFitting] = useState(all);
  useLayoutEffect(() => {
    const nav = bar.current;
    if (!nav) return;
    const fit = () => {
      if (widths.current.length !== all) {
        const links = [...nav.querySelectorAll('a')];
        if (links.length === all && nav.clientWidth > 0) {
          widths.current = links.map(({ offsetWidth }) => offsetWidth);
        }
      }
      const roomy = nav.clientWidth === 0 || getComputedStyle(nav).flexWrap === 'wrap';
      setFitting(roomy ? all : countOf(widths.current, nav.clientWidth, all));
    };
    fit();
    const observer = new ResizeObserver(fit);
    observer.observe(nav);
    return () => observer.disconnect();
  }, [all]);
  return [bar, fitting];
}

function countOf(widths: readonly number[], room: number, all: number): number {
  if (widths.length !== all) return all;
  const whole = widths.reduce((sum, width) => sum + width, 0);
  if (whole <= room) return all;
  let taken = MORE;
  return Math.max(
    1,
    widths.findIndex((width) => (taken += width) > room),
  );
}
