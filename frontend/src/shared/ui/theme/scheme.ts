import { useSyncExternalStore } from 'react';

/** Look of the screen; kept on this device. `public/scheme.js` sets it before the first paint. */
export type Scheme = 'light' | 'dark' | 'hc' | 'hc-dark';
export type TextSize = '100' | '125' | '150';

const SCHEME_KEY = 'estafeta.scheme';
const SIZE_KEY = 'estafeta.text';

const listeners = new Set<() => void>();

export function currentScheme(): Scheme {
  const stored = read(SCHEME_KEY);
  return stored === 'dark' || stored === 'hc' || stored === 'hc-dark' ? stored : 'light';
}

export function currentTextSize(): TextSize {
  const stored = read(SIZE_KEY);
  return stored === '100' || stored === '150' ? stored : '125';
}

export function setScheme(scheme: Scheme): void {
  write(SCHEME_KEY, scheme);
  applyScheme();
}

/** Only the version for the weak-sighted has sizes; elsewhere the browser's zoom is at hand. */
export function setTextSize(size: TextSize): void {
  write(SIZE_KEY, size);
  applyScheme();
}

export function applyScheme(): void {
  const root = document.documentElement;
  const scheme = currentScheme();
  root.dataset.scheme = scheme;
  root.style.fontSize = scheme.startsWith('hc') && currentTextSize() !== '125' ? `${currentTextSize()}%` : '';
  for (const listener of listeners) listener();
}

export function useScheme(): Scheme {
  return useSyncExternalStore(subscribe, currentScheme);
}

export function useTextSize(): TextSize {
  return useSyncExternalStore(subscribe, currentTextSize);
}

export function isDark(scheme: Scheme): boolean {
  return scheme.endsWith('dark');
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

const memory = new Map<string, string>();

/** Private windows and strict policies refuse storage: then the choice lives as long as the page. */
function read(key: string): string | null {
  try {
    return localStorage.getItem(key) ?? memory.get(key) ?? null;
  } catch {
    return memory.get(key) ?? null;
  }
}

function write(key: string, value: string): void {
  memory.set(key, value);
  try {
    localStorage.setItem(key, value);
  } catch {
    // kept in memory above
  }
}
