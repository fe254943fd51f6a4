export const stateWords = { DRAFT: 'не согласована', AGREED: 'согласована' } as const;

/** «Приказ № 58 от 05.02.2024» as far as it is known. */
export function orderLine(order: { number?: string; date?: string } | undefined, date: string): string {
  if (!order?.number && !date) return 'Приказ без номера и даты';
  return ['Приказ', order?.number && `№ ${order.number}`, date && `от ${date}`].filter(Boolean).join(' ');
}

export function yearLine({ schoolYear, planYear }: { schoolYear?: string; planYear?: number }): string {
  if (schoolYear) return `${schoolYear} учебный год`;
  return planYear ? `${planYear} год` : 'год не назван';
}
