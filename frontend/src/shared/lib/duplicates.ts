import type { DuplicateReason } from '@/shared/api/types';

const reasonWords: Record<DuplicateReason, string> = {
  SAME_SNILS: 'СНИЛС совпадает',
  SAME_NAME: 'имя совпадает',
  NAME_TYPO: 'имя отличается опиской',
  NAMES_SWAPPED: 'фамилия и имя переставлены',
  PATRONYMIC_MISSING: 'в одной карточке нет отчества',
  PATRONYMIC_TYPO: 'отчество отличается опиской',
  OTHER_FAMILY_NAME: 'фамилия другая, остальное совпадает',
  SAME_BIRTH_DATE: 'дата рождения совпадает',
  BIRTH_DATE_TYPO: 'дата рождения отличается опиской',
  SAME_BIRTH_YEAR: 'год рождения совпадает',
  SAME_CONTACT: 'тот же телефон или почта',
  OTHER_SNILS: 'но СНИЛС разный',
  TOLD: 'указано вручную',
};

/** «Имя совпадает, дата рождения отличается опиской». */
export function reasonsText(reasons: readonly DuplicateReason[]): string {
  return reasons.map((reason) => reasonWords[reason]).join(', ');
}
