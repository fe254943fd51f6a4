import { queryOptions } from '@tanstack/react-query';
import { participants, unwrap } from '@/shared/api/client';
import type { ConsentPurpose, OwnPage, Profile, PublicationScope } from '@/shared/api/types';
import type { Keys } from '../model/keys';

function secrets({ token, device }: Keys) {
  return { 'X-Link-Token': token, 'X-Device-Key': device ?? '' };
}

/** Asked without a session; also tried when the browser thinks it is offline. */
export function ownPageQuery(keys: Keys) {
  return queryOptions({
    queryKey: ['own-page', keys.token, keys.device],
    queryFn: ({ signal }) =>
      unwrap(participants.GET('/api/v1/own-page', { params: { header: secrets(keys) }, signal })),
    networkMode: 'always',
    retry: false,
    refetchOnWindowFocus: false,
  });
}

export async function openPage(token: string, code: string): Promise<string> {
  const opened = await unwrap(
    participants.POST('/api/v1/own-page/opening', {
      params: { header: { 'X-Link-Token': token } },
      body: { code },
    }),
  );
  return opened.device;
}

export function giveConsent(
  keys: Keys,
  body: { purpose: ConsentPurpose; guardian?: string; scope?: PublicationScope },
): Promise<OwnPage> {
  return unwrap(participants.POST('/api/v1/own-page/consents', { params: { header: secrets(keys) }, body }));
}

export function answerQuestionnaire(
  keys: Keys,
  participation: string,
  answers: Profile['answers'],
): Promise<OwnPage> {
  return unwrap(
    participants.POST('/api/v1/own-page/answers', {
      params: { header: secrets(keys) },
      body: { participation, answers },
    }),
  );
}

export function takeConsentBack(keys: Keys, purpose: ConsentPurpose): Promise<OwnPage> {
  return unwrap(
    participants.POST('/api/v1/own-page/withdrawals', {
      params: { header: secrets(keys) },
      body: { purpose },
    }),
  );
}
