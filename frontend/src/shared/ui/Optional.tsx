import type { ReactNode } from 'react';

/** Label of a field that may stay empty. Required is the rule and goes unmarked. */
export function Optional({ children }: { children: ReactNode }) {
  return (
    <>
      {children} <span className="hint">необязательно</span>
    </>
  );
}
