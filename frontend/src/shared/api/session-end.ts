/**
 * Told by the API client when the gateway no longer knows the session. Reading leads to the sign-in page and back
 * to the same place; a change stays on screen with what was typed, and the form says how to sign in beside it.
 */
type Listener = () => void;
const listeners = new Set<Listener>();

export function reportSessionEnd(method: string): void {
  if (method !== 'GET') return;
  for (const listener of listeners) listener();
}

export function onSessionEnd(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
