import { http, HttpResponse } from 'msw';
import { programmeAnswer } from './programme';
import { server } from './server';

/** From here on the gateway knows the people and pairs of programme.ts; everything else is answered as before. */
export function withProgramme(): void {
  server.use(
    http.get('*/api/v1/*', ({ request }) => {
      const answer = programmeAnswer(new URL(request.url));
      if (!answer) return undefined;
      return HttpResponse.json(answer.body as never, { headers: answer.etag ? { ETag: answer.etag } : {} });
    }),
  );
}

/** A refusal as the services write it. */
export function refusal(
  status: number,
  code: string,
  detail: string,
  errors: { pointer: string; code?: string; detail: string }[] = [],
) {
  return HttpResponse.json({ status, code, title: 'Правило не позволяет', detail, errors }, { status });
}
