import type { Indicator, IndicatorValue, Organisation } from '../shared/api/types';
import { TODAY } from './demo';

export const indicators: Indicator[] = [
  indicator('mentees-10-19', 'Наставляемые 10–19 лет', 'PERCENT'),
  indicator('mentors-15-19', 'Наставники 15–19 лет', 'PERCENT'),
  indicator('enterprises', 'Предприятия', 'COUNT'),
  indicator('mentee-satisfaction', 'Довольны наставляемые', 'PERCENT'),
  indicator('young-teachers', 'Молодые учителя', 'PERCENT'),
];

function indicator(code: string, shortName: string, unit: Indicator['unit']): Indicator {
  return {
    code,
    name: shortName,
    shortName,
    unit,
    higherIsBetter: true,
    numerator: 'вошли в программы',
    denominator: 'живут в муниципалитете',
    asOfRule: 'последний день периода',
    rule: 'последний день периода',
    source: 'распоряжение Р-145',
    version: 1,
    verified: true,
    period: 'CALENDAR_YEAR',
  };
}

export function aValue(
  code: string,
  of: Organisation,
  numerator: number,
  denominator: number | undefined,
  target: number | undefined,
  more: Partial<IndicatorValue> = {},
): IndicatorValue {
  const unit = indicators.find((one) => one.code === code)?.unit ?? 'PERCENT';
  return {
    indicator: code,
    organisation: of.id,
    organisationName: of.name,
    organisationType: of.type,
    period: '2026-Q4',
    numerator,
    denominator,
    value: unit === 'PERCENT' && denominator ? (numerator / denominator) * 100 : undefined,
    unit,
    target,
    targetYear: 2026,
    targetCarriedOver: false,
    status: 'PRELIMINARY',
    asOf: TODAY,
    rule: 'последний день периода',
    suppressed: false,
    updatedAt: '2026-11-24T06:00:00Z',
    ...more,
  };
}

export function ownValues(of: Organisation): IndicatorValue[] {
  return [
    aValue('mentees-10-19', of, 318, 544, 70),
    aValue('mentors-15-19', of, 21, 188, 10),
    aValue('mentee-satisfaction', of, 53, 64, 85, { respondents: 41 }),
    aValue('enterprises', of, 2, undefined, 3),
    aValue('young-teachers', of, 0, 0, 70, {
      reason: { code: 'DENOMINATOR_MISSING', message: 'Не указано, сколько в школе молодых учителей' },
    }),
  ];
}

export function childValues(children: Organisation[]): IndicatorValue[] {
  const shares = [71, 66.8, 61.9, 58.4, 70.3, 55.7, 38, 73.8];
  return children.flatMap((of, index) => {
    const share = shares[index % shares.length]!;
    return [
      aValue('mentees-10-19', of, Math.round(share * 6), 600, 70),
      aValue('mentors-15-19', of, Math.round(share / 7), 100, 10),
      aValue('enterprises', of, Math.round(share / 20), undefined, 3),
    ];
  });
}
