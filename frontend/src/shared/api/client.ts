import createClient, { type Middleware } from 'openapi-fetch';
import type { paths as LogPaths } from './log';
import type { paths as MonitoringPaths } from './monitoring';
import type { paths as ParticipantsPaths } from './participants';
import { Problem, readProblem, unreachable } from './problem';
import { reportSessionEnd } from './session-end';
import type { paths as RoadmapsPaths } from './roadmaps';

/** Tells the gateway that a script asks: 499 instead of a redirect to Keycloak, and proof against CSRF. */
const asScript: Middleware = {
  onRequest({ request }) {
    request.headers.set('X-Requested-With', 'JavaScript');
    return request;
  },
  onResponse({ request, response }) {
    if (response.status === 499 || response.status === 401) reportSessionEnd(request.method);
    return response;
  },
};

/**
 * A POST that got no answer may have been carried out. When the user sends the same again, it carries the same
 * Idempotency-Key, so that nothing is created twice; any answer ends the key's life.
 */
const unanswered = new Map<string, string>();
const idempotent: Middleware = {
  async onRequest({ request }) {
    if (request.method !== 'POST') return request;
    const same = await fingerprint(request);
    const key = unanswered.get(same) ?? newKey();
    unanswered.set(same, key);
    request.headers.set('Idempotency-Key', key);
    return request;
  },
  onResponse({ request, response }) {
    const key = request.headers.get('Idempotency-Key');
    if (key && response.status < 500) forget(key);
    return response;
  },
};

async function fingerprint(request: Request): Promise<string> {
  const isJson = request.headers.get('Content-Type')?.includes('json') ?? false;
  return `${request.url} ${isJson ? await request.clone().text() : newKey()}`;
}

function forget(key: string): void {
  for (const [same, known] of unanswered) if (known === key) unanswered.delete(same);
}

/** `crypto.randomUUID` is missing on plain http; a school's server in the local net may be just that. */
function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function clientOf<Paths extends object>() {
  const client = createClient<Paths>({
    baseUrl: window.location.origin,
    fetch: (request) => globalThis.fetch(request),
  });
  client.use(asScript, idempotent);
  return client;
}

/** One client per service description; all of them go through the gateway. */
export const participants = clientOf<ParticipantsPaths>();
export const roadmaps = clientOf<RoadmapsPaths>();
export const monitoring = clientOf<MonitoringPaths>();
/** The logs of all three. */
export const logs = clientOf<LogPaths>();

interface Answer<T> {
  data?: T;
  error?: unknown;
  response: Response;
}

/** The data of an answer, or a thrown {@link Problem}. */
export async function unwrap<T>(call: Promise<Answer<T>>): Promise<T> {
  return (await answer(call)).data as T;
}

/** The data together with the ETag that a later change must send back as `If-Match`. */
export async function unwrapTagged<T>(call: Promise<Answer<T>>): Promise<{ data: T; etag: string }> {
  const { data, response } = await answer(call);
  return { data: data as T, etag: response.headers.get('ETag') ?? '' };
}

async function answer<T>(call: Promise<Answer<T>>): Promise<Answer<T>> {
  let result: Answer<T>;
  try {
    result = await call;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw unreachable();
  }
  const { error, response } = result;
  if (response.ok) return result;
  throw error && typeof error === 'object'
    ? new Problem(response.status, error)
    : await problemOf(response, error);
}

async function problemOf(response: Response, error: unknown): Promise<Problem> {
  // openapi-fetch has read the body already; what is left here is text that is not JSON, or nothing
  return error === undefined && !response.bodyUsed ? readProblem(response) : new Problem(response.status);
}
