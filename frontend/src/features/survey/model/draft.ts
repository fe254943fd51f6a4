import type { SurveyQuestion } from '@/shared/api/types';
import { fits, type Answers } from '@/shared/questions/answers';

/**
 * Answers that were not sent yet, on this device: a phone may close the page at any moment. Kept under a fingerprint of
 * the link, without names and without the link itself; gone once sent, wiped by hand, or after the life of a link.
 */
const PREFIX = 'estafeta.anketa.draft.';
const LIFE_MS = 31 * 86_400_000;

interface Draft {
  savedAt: number;
  answers: Answers;
}

export function readDraft(token: string, questions: readonly SurveyQuestion[]): Answers {
  forgetOld();
  const draft = parse(read(keyOf(token)));
  if (!draft) return {};
  return Object.fromEntries(
    Object.entries(draft.answers).filter(([id, answer]) =>
      questions.some((question) => question.id === id && fits(question, answer)),
    ),
  );
}

/** Whether the answers are really on the device: private windows may refuse. */
export function saveDraft(token: string, answers: Answers): boolean {
  try {
    if (Object.keys(answers).length === 0) localStorage.removeItem(keyOf(token));
    else localStorage.setItem(keyOf(token), JSON.stringify({ savedAt: Date.now(), answers } satisfies Draft));
    return true;
  } catch {
    return false;
  }
}

export function dropDraft(token: string): void {
  saveDraft(token, {});
}

function forgetOld(): void {
  try {
    for (const key of Object.keys(localStorage)) {
      if (!key.startsWith(PREFIX)) continue;
      const draft = parse(localStorage.getItem(key));
      if (!draft || Date.now() - draft.savedAt > LIFE_MS) localStorage.removeItem(key);
    }
  } catch {
    // no storage, nothing to forget
  }
}

function read(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function parse(text: string | null): Draft | undefined {
  try {
    const draft = JSON.parse(text ?? 'null') as Draft | null;
    return draft && typeof draft.savedAt === 'number' && typeof draft.answers === 'object'
      ? draft
      : undefined;
  } catch {
    return undefined;
  }
}

/** FNV-1a, twice with different seeds: `crypto.subtle` is missing without https. The link cannot be found from it. */
function keyOf(token: string): string {
  return PREFIX + fnv(token, 0x811c9dc5) + fnv(token, 0x01000193);
}

function fnv(text: string, seed: number): string {
  let hash = seed;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(36);
}
