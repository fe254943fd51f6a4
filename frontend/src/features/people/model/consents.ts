import type { Consent, ConsentPurpose, Person } from '@/shared/api/types';

/** The consent that holds now, if any. */
export function activeConsent(
  { consents }: Pick<Person, 'consents'>,
  purpose: ConsentPurpose,
): Consent | undefined {
  return consents.find((consent) => consent.purpose === purpose && consent.status === 'ACTIVE');
}

/** Signed and taken back: worth showing, for it explains what is missing. */
export function lastWithdrawn(
  { consents }: Pick<Person, 'consents'>,
  purpose: ConsentPurpose,
): Consent | undefined {
  return consents
    .filter(
      (consent) =>
        consent.purpose === purpose && (consent.status === 'WITHDRAWN' || consent.status === 'EXPIRED'),
    )
    .sort((one, other) => (other.withdrawnOn ?? '').localeCompare(one.withdrawnOn ?? ''))[0];
}
