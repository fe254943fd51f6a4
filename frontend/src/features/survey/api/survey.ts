import { queryOptions } from '@tanstack/react-query';
import { participants, unwrap } from '@/shared/api/client';
import type { Answer } from '@/shared/questions/answers';

/** The questionnaire of a personal link. Asked without a session; also tried when the browser thinks it is offline. */
export function surveyFormQuery(token: string) {
  return queryOptions({
    queryKey: ['survey', token],
    queryFn: ({ signal }) =>
      unwrap(
        participants.GET('/api/v1/survey-form', { params: { header: { 'X-Link-Token': token } }, signal }),
      ),
    networkMode: 'always',
    // what is being answered does not change under the fingers
    staleTime: Infinity,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });
}

export function sendAnswers(token: string, answers: Record<string, Answer>): Promise<{ thanks: string }> {
  return unwrap(
    participants.POST('/api/v1/survey-responses', {
      params: { header: { 'X-Link-Token': token } },
      body: { answers },
    }),
  );
}
