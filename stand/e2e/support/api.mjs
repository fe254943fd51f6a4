import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { url } from './browser.mjs';
import { eventually } from './stand.mjs';

/** The five real orders, their texts and what each must give. */
const seeds = path.resolve(import.meta.dirname, '../../../roadmap-service/src/test/resources/seeds');

export const seed = (name) => readFile(path.join(seeds, name));

export const seedPath = (name) => path.join(seeds, name);

/** Ids of the demo region's organisations follow from their slugs (UUIDv5 in the namespace of URLs). */
export function organisationId(slug) {
  const namespace = Buffer.from('6ba7b8119dad11d180b400c04fd430c8', 'hex');
  const hash = createHash('sha1').update(namespace).update(`urn:estafeta:organisation:${slug}`).digest();
  hash[6] = (hash[6] & 0x0f) | 0x50;
  hash[8] = (hash[8] & 0x3f) | 0x80;
  return hash.toString('hex', 0, 16).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

async function requestToken(who) {
  const answer = await fetch(`${url}/auth/realms/estafeta/protocol/openid-connect/token`, {
    method: 'POST',
    body: new URLSearchParams(
      who.endsWith('-demo')
        ? { grant_type: 'client_credentials', client_id: who, client_secret: who }
        : { grant_type: 'password', client_id: 'estafeta-cli', username: who, password: who },
    ),
  });
  if (!answer.ok) {
    throw new Error(`No token for ${who}: ${answer.status} ${await answer.text()}`);
  }
  return (await answer.json()).access_token;
}

const tokens = new Map();

/**
 * A bearer token of a demo user, or of a client whose secret is its id. Asked once and kept for a while: Keycloak takes
 * several sign-ins of one user at the same moment for an attack.
 */
export function tokenOf(who) {
  if (!(tokens.get(who)?.until > Date.now())) {
    tokens.set(who, { token: requestToken(who), until: Date.now() + 30_000 });
  }
  return tokens.get(who).token;
}

/** One call of the public API: `as` is a demo user, a client or nobody; answers status, headers and body. */
export async function call(method, address, { as, json, form, headers } = {}) {
  const answer = await fetch(`${url}/api/v1${address}`, {
    method,
    headers: {
      ...(as && { Authorization: `Bearer ${await tokenOf(as)}` }),
      ...(json !== undefined && { 'Content-Type': 'application/json' }),
      ...headers,
    },
    body: json === undefined ? form : JSON.stringify(json),
  });
  const bytes = Buffer.from(await answer.arrayBuffer());
  const type = answer.headers.get('content-type') ?? '';
  return {
    status: answer.status,
    type,
    headers: answer.headers,
    bytes,
    body: /json/.test(type) ? JSON.parse(bytes) : undefined,
  };
}

/** The body of a call that must succeed. */
export async function done(method, address, options) {
  const answer = await call(method, address, options);
  if (answer.status >= 300) {
    throw new Error(`${method} ${address}: ${answer.status} ${answer.bytes}`);
  }
  return answer.body;
}

export function orderForm(name, bytes, organisation) {
  const form = new FormData();
  form.append('organisation', organisation);
  form.append('file', new Blob([bytes]), name);
  return form;
}

const DAY = 86_400_000;
/** In which the services tell what day it is, whatever the clock of this machine says. */
const ZONE = 'Europe/Moscow';

/** A day relative to today: `2026-11-22`. */
export function day(offset = 0) {
  return new Date(Date.now() + offset * DAY).toLocaleDateString('sv-SE', { timeZone: ZONE });
}

/** The birthday of somebody who is of that age since a month ago. */
export function bornFor(age) {
  const [year, ...rest] = day(-30).split('-');
  return [Number(year) - age, ...rest].join('-').replace('-02-29', '-02-28');
}

const [year, month] = day().split('-').map(Number);
export const thisQuarter = `${year}-Q${Math.ceil(month / 3)}`;

/** The figure of one organisation as everybody gets it from the API. */
export async function figure(indicator, slug, as = 'region') {
  const organisation = organisationId(slug);
  const { items } = await done(
    'GET',
    `/indicators/${indicator}/values?organisation=${organisation}&period=${thisQuarter}`,
    { as },
  );
  return items[0];
}

/** Polls until a reading equals what is expected, and shows the last reading if it does not come. */
export async function becomes(read, expected, what, limitSeconds = 5) {
  let last;
  await eventually(
    async () => JSON.stringify((last = await read())) === JSON.stringify(expected),
    limitSeconds,
    () => `${what}: ${JSON.stringify(last)} instead of ${JSON.stringify(expected)}`,
  );
}
