import type { Denominator, Indicator } from '@/shared/api/types';

export const denominatorWords: Record<Denominator['code'], string> = {
  CHILDREN_10_19: 'Дети 10–19 лет',
  CHILDREN_15_19: 'Дети 15–19 лет',
  YOUNG_TEACHERS: 'Молодые учителя (опыт 0–3 года)',
  PUPILS: 'Обучающиеся',
  ENTERPRISES: 'Предприятия и организации',
};

/** «распоряжение Р-145» and whether a person has compared it with the act. */
export function sourceLine({ source, verified }: Pick<Indicator, 'source' | 'verified'>): string {
  return verified ? source : `${source} (не сверено с текстом акта)`;
}
