import type { IndicatorValue } from '@/shared/api/types';
import { measured } from '@/shared/figures/measure';
import { bandOf, type Band } from '@/shared/ui/band';

export interface Shortfall {
  indicator: string;
  value: number;
  plan: number;
  band: Band;
}

export interface Laggard {
  organisation: string;
  name: string;
  /** Worst first. */
  shortfalls: Shortfall[];
}

/**
 * Organisations whose figures are below 95 % of the plan, those with the deepest gap first. A figure without a plan
 * or without data lags behind nothing.
 */
export function laggardsOf(values: readonly IndicatorValue[]): Laggard[] {
  const found = new Map<string, Laggard>();
  for (const value of values) {
    const fact = measured(value);
    const band = bandOf(fact, value.target);
    if ((band !== 'behind' && band !== 'far') || fact == null || value.target == null) continue;
    const laggard = found.get(value.organisation) ?? {
      organisation: value.organisation,
      name: value.organisationName,
      shortfalls: [],
    };
    laggard.shortfalls.push({ indicator: value.indicator, value: fact, plan: value.target, band });
    found.set(value.organisation, laggard);
  }
  const laggards = [...found.values()];
  for (const { shortfalls } of laggards) shortfalls.sort((one, other) => share(one) - share(other));
  return laggards.sort(
    (one, other) => worst(one) - worst(other) || one.name.localeCompare(other.name, 'ru', { numeric: true }),
  );
}

function share({ value, plan }: Shortfall): number {
  return value / plan;
}

function worst({ shortfalls }: Laggard): number {
  return Math.min(...shortfalls.map(share));
}
