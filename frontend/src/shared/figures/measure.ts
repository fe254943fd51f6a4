import type { Indicator, IndicatorValue } from '@/shared/api/types';
import type { PluralForms } from '@/shared/lib/plural';

/** What is compared with the plan: percent for shares, the number itself for counts. */
export function measured({ unit, value, numerator, suppressed }: IndicatorValue): number | undefined {
  if (suppressed) return undefined;
  return unit === 'PERCENT' ? value : numerator;
}

/** People (schools, enterprises) who are missing to the plan; `undefined` where it cannot be said in heads. */
export function missingToPlan(value: IndicatorValue): number | undefined {
  const { target, numerator, denominator, unit } = value;
  if (target == null) return undefined;
  if (unit === 'COUNT') return Math.max(0, Math.ceil(target - numerator));
  if (!denominator) return undefined;
  // 0.1 of a person more than whole would still need the next one, but not a rounding error of the product
  return Math.max(0, Math.ceil((target / 100) * denominator - 1e-9) - numerator);
}

export function indicatorName(indicators: readonly Indicator[], code: string): string {
  return indicators.find((one) => one.code === code)?.shortName ?? code;
}

/** Whom an indicator counts; people unless said otherwise. */
export function unitsOf(indicator: string): PluralForms {
  if (indicator === 'enterprises') return ['предприятия', 'предприятий', 'предприятий'];
  if (indicator === 'schools-teacher-model') return ['школы', 'школ', 'школ'];
  return GENITIVE_PEOPLE;
}

/** After «не хватает»: 1 человека, 2 человек, 5 человек. */
const GENITIVE_PEOPLE: PluralForms = ['человека', 'человек', 'человек'];
