/**
 * The secret of a personal link, out of `/anketa#SECRET`. It leaves the address at once, so that it stays neither in
 * the history nor in a screenshot, and lives in this tab only: a reload finds it, another tab or tomorrow does not.
 */
const KEY = 'estafeta.anketa';
let inMemory = '';

export function keepToken(hash: string): void {
  const token = hash.replace(/^#/, '').trim();
  if (!token) return;
  try {
    sessionStorage.setItem(KEY, token);
  } catch {
    // a browser that forbids storage: then the secret lives until the reload
    inMemory = token;
  }
}

export function keptToken(): string {
  try {
    return sessionStorage.getItem(KEY) ?? '';
  } catch {
    return inMemory;
  }
}
