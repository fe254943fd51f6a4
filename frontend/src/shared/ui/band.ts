import type { IconName } from './Icon';
import type { StatusTone } from './StatusMark';

/** Bands of look.md: at the plan, from 95 % of it, from 75 %, below. Only laggards are tinted. */
export type Band = 'reached' | 'near' | 'behind' | 'far' | 'none';

export function bandOf(value: number | undefined, plan: number | undefined): Band {
  if (value == null || plan == null) return 'none';
  if (value >= plan) return 'reached';
  if (value >= plan * 0.95) return 'near';
  return value >= plan * 0.75 ? 'behind' : 'far';
}

export const bandWords: Record<Exclude<Band, 'none'>, string> = {
  reached: 'план достигнут',
  near: 'близко к плану',
  behind: 'отстаёт',
  far: 'сильно отстаёт',
};

export const bandIcons: Record<Exclude<Band, 'none'>, IconName> = {
  reached: 'check',
  near: 'half',
  behind: 'alert',
  far: 'late',
};

export const bandTones: Record<Exclude<Band, 'none'>, StatusTone> = {
  reached: 'ok',
  near: 'none',
  behind: 'warn',
  far: 'late',
};
