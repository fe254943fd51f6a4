/**
 * Short notation for the shape that openapi-typescript generates, for descriptions still written by hand.
 * Goes away together with the last of them.
 */
interface Shape {
  query?: object;
  path?: object;
  header?: object;
  body?: unknown;
  form?: unknown;
  ok: unknown;
}

export type Operation<S extends Shape> = {
  parameters: {
    query?: S['query'];
    header?: S['header'];
    cookie?: never;
  } & (S extends { path: infer P } ? { path: P } : { path?: never });
  responses: { 200: { headers: Record<string, unknown>; content: { 'application/json': S['ok'] } } };
} & (S extends { body: infer B }
  ? { requestBody: { content: { 'application/json': B } } }
  : S extends { form: infer F }
    ? { requestBody: { content: { 'multipart/form-data': F } } }
    : { requestBody?: never });

export interface PageOf<T> {
  items: T[];
  /** Cursor of the next page; absent on the last one. */
  next?: string;
}

export interface Paging {
  limit?: number;
  cursor?: string;
}

export interface IfMatch {
  'If-Match': string;
}
