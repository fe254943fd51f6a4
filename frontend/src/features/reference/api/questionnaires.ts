import { queryOptions } from '@tanstack/react-query';
import { participants, unwrap } from '@/shared/api/client';
import type { NewQuestionnaireVersion, Questionnaire } from '@/shared/api/types';

export const questionnairesQuery = queryOptions({
  queryKey: ['questionnaires'],
  queryFn: ({ signal }) => unwrap(participants.GET('/api/v1/questionnaires', { signal })),
});

/** The latest version first. */
export function versionsQuery(code: string) {
  return queryOptions({
    queryKey: ['questionnaires', code],
    queryFn: ({ signal }) =>
      unwrap(
        participants.GET('/api/v1/questionnaires/{code}/versions', { params: { path: { code } }, signal }),
      ),
  });
}

export function publishVersion(code: string, body: NewQuestionnaireVersion): Promise<Questionnaire> {
  return unwrap(
    participants.POST('/api/v1/questionnaires/{code}/versions', { params: { path: { code } }, body }),
  );
}
