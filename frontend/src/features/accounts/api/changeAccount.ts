import { participants, unwrap } from '@/shared/api/client';
import type { NewAccount } from '@/shared/api/types';

export function createAccount(body: NewAccount) {
  return unwrap(participants.POST('/api/v1/accounts', { body }));
}

export function deactivateAccount(id: string) {
  return unwrap(participants.POST('/api/v1/accounts/{id}/deactivation', { params: { path: { id } } }));
}

export function activateAccount(id: string) {
  return unwrap(participants.POST('/api/v1/accounts/{id}/activation', { params: { path: { id } } }));
}

export function resetPassword(id: string) {
  return unwrap(participants.POST('/api/v1/accounts/{id}/password-reset', { params: { path: { id } } }));
}
