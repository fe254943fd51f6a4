import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { server } from '@/testing/server';
import { participants, unwrap, unwrapTagged } from './client';
import { onSessionEnd } from './session-end';
import { Problem } from './problem';

const place = { name: 'СОШ № 7', type: 'SCHOOL', parent: 'armavir' } as const;

function create() {
  return unwrap(participants.POST('/api/v1/organisations', { body: place }));
}

describe('every call', () => {
  it('tells the gateway that a script asks', async () => {
    let header: string | null = null;
    server.use(
      http.get('*/api/v1/tasks', ({ request }) => {
        header = request.headers.get('X-Requested-With');
        return HttpResponse.json({ items: [] });
      }),
    );
    await unwrap(participants.GET('/api/v1/tasks'));
    expect(header).toBe('JavaScript');
  });

  it('that is refused throws what the service said', async () => {
    server.use(
      http.post('*/api/v1/organisations', () =>
        HttpResponse.json(
          {
            title: 'Bad Request',
            detail: 'Проверьте поля',
            code: 'INVALID',
            errors: [{ pointer: '/name', detail: 'Название занято' }],
          },
          { status: 400, headers: { 'Content-Type': 'application/problem+json' } },
        ),
      ),
    );
    const problem = await create().catch((error: unknown) => error);
    expect(problem).toBeInstanceOf(Problem);
    expect(problem).toMatchObject({
      status: 400,
      message: 'Проверьте поля',
      code: 'INVALID',
      passing: false,
    });
    expect((problem as Problem).errors).toEqual([{ pointer: '/name', detail: 'Название занято' }]);
  });

  it('that no service answers says so in words, without HTML of a proxy', async () => {
    server.use(http.get('*/api/v1/tasks', () => new HttpResponse('<html>502</html>', { status: 502 })));
    const problem = (await unwrap(participants.GET('/api/v1/tasks')).catch(
      (error: unknown) => error,
    )) as Problem;
    expect(problem).toMatchObject({ status: 502, passing: true });
    expect(problem.message).toContain('Служба сейчас не отвечает');
  });

  it('without a network says what happened to what was typed', async () => {
    server.use(http.post('*/api/v1/organisations', () => HttpResponse.error()));
    await expect(create()).rejects.toMatchObject({
      status: 0,
      message: 'Нет связи с сервером. Проверьте сеть и повторите: введённое осталось на экране.',
    });
  });
});

it('sends the same Idempotency-Key when an unanswered request is sent again, and a new one after an answer', async () => {
  const keys: (string | null)[] = [];
  let answers = 0;
  server.use(
    http.post('*/api/v1/organisations', ({ request }) => {
      keys.push(request.headers.get('Idempotency-Key'));
      answers += 1;
      if (answers === 1) return HttpResponse.error();
      if (answers === 2) return new HttpResponse(null, { status: 503 });
      return HttpResponse.json({ id: 'x', ...place }, { status: 201 });
    }),
  );
  await create().catch(() => undefined);
  await create().catch(() => undefined);
  await create();
  await create();
  expect(keys[0]).toMatch(/^[0-9a-f]{32}$/);
  expect(keys[1]).toBe(keys[0]);
  expect(keys[2]).toBe(keys[0]);
  expect(keys[3]).not.toBe(keys[0]);
});

it('hands out the ETag that a change must name', async () => {
  server.use(
    http.get('*/api/v1/organisations/a', () =>
      HttpResponse.json({ id: 'a', ...place }, { headers: { ETag: '"7"' } }),
    ),
  );
  const { etag } = await unwrapTagged(
    participants.GET('/api/v1/organisations/{organisation}', { params: { path: { organisation: 'a' } } }),
  );
  expect(etag).toBe('"7"');
});

it('leads to sign-in only from reading: a change keeps what was typed on screen', async () => {
  const ended: string[] = [];
  const stop = onSessionEnd(() => ended.push('ended'));
  server.use(http.all('*/api/v1/*', () => new HttpResponse(null, { status: 499 })));
  await expect(create()).rejects.toMatchObject({ sessionEnded: true });
  expect(ended).toHaveLength(0);
  await expect(unwrap(participants.GET('/api/v1/tasks'))).rejects.toMatchObject({ sessionEnded: true });
  expect(ended).toHaveLength(1);
  stop();
});
