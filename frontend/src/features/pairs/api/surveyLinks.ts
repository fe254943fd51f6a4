import { participants, unwrap } from '@/shared/api/client';
import type { SurveyLink } from '@/shared/api/types';

/** New personal links; `mail` also sends them to those with an address. */
export async function issueSurveyLinks(
  pair: string,
  participations: string[],
  mail: boolean,
): Promise<SurveyLink[]> {
  const { items } = await unwrap(
    participants.POST('/api/v1/pairs/{id}/survey-links', {
      params: { path: { id: pair } },
      body: { participations, mail },
    }),
  );
  return items;
}
