/**
 * What this device needs to open the page again: the link's secret, out of `/moi-dannye#SECRET`, and its own key. They
 * stay on the device until the person says that he has finished; the server lets no other device in.
 */
const KEY = 'estafeta.own-page';

export interface Keys {
  token: string;
  /** Absent until the code was entered. */
  device?: string;
}

let inMemory: Keys | undefined;

export function keepToken(hash: string): void {
  const token = hash.replace(/^#/, '').trim();
  if (!token || token === keptKeys()?.token) return;
  keepKeys({ token });
}

export function keepKeys(keys: Keys): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(keys));
  } catch {
    // a browser that forbids storage: then they live until the reload
    inMemory = keys;
  }
}

export function keptKeys(): Keys | undefined {
  try {
    const kept = localStorage.getItem(KEY);
    return kept === null ? inMemory : (JSON.parse(kept) as Keys);
  } catch {
    return inMemory;
  }
}

export function forgetKeys(): void {
  inMemory = undefined;
  try {
    localStorage.removeItem(KEY);
  } catch {
    // nothing was stored
  }
}
