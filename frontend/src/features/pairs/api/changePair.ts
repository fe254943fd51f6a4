import { participants, unwrap } from '@/shared/api/client';
import type { NewPair, PairDetails } from '@/shared/api/types';

export function formPair(body: NewPair): Promise<PairDetails> {
  return unwrap(participants.POST('/api/v1/pairs', { body }));
}

export function correctPair(id: string, etag: string, body: Partial<NewPair>): Promise<PairDetails> {
  return unwrap(
    participants.PATCH('/api/v1/pairs/{id}', {
      params: { path: { id }, header: { 'If-Match': etag } },
      body,
    }),
  );
}

/** Again: corrects number or date of the order. */
export function approvePair(
  id: string,
  body: { orderNumber: string; orderDate: string },
): Promise<PairDetails> {
  return unwrap(participants.POST('/api/v1/pairs/{id}/approval', { params: { path: { id } }, body }));
}

/** Again: corrects day or reason. */
export function endPair(id: string, body: { endedOn: string; reason: string }): Promise<PairDetails> {
  return unwrap(participants.POST('/api/v1/pairs/{id}/ending', { params: { path: { id } }, body }));
}

export function resumePair(id: string): Promise<PairDetails> {
  return unwrap(participants.DELETE('/api/v1/pairs/{id}/ending', { params: { path: { id } } }));
}

/** Formed by mistake: it leaves the figures. */
export function cancelPair(id: string, reason: string): Promise<PairDetails> {
  return unwrap(
    participants.POST('/api/v1/pairs/{id}/cancellation', { params: { path: { id } }, body: { reason } }),
  );
}

export function restorePair(id: string): Promise<PairDetails> {
  return unwrap(participants.DELETE('/api/v1/pairs/{id}/cancellation', { params: { path: { id } } }));
}
