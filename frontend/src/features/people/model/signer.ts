import type { ConsentSigner } from '@/shared/api/types';

/** Who must sign: the guardian under 14, both from 14 to 17, from 18 the person himself (152-ФЗ, ГК ст. 26). */
export function signerAt(age: number): ConsentSigner {
  if (age < 14) return 'GUARDIAN';
  return age < 18 ? 'BOTH' : 'SELF';
}

export const signerWords: Record<ConsentSigner, string> = {
  SELF: 'сам участник',
  GUARDIAN: 'законный представитель',
  BOTH: 'участник и законный представитель',
};

export function needsGuardian(signer: ConsentSigner | undefined): boolean {
  return signer === 'GUARDIAN' || signer === 'BOTH';
}
