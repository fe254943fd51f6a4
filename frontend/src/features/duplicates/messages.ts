import type { Likelihood } from '@/shared/api/types';
import type { StatusTone } from '@/shared/ui/StatusMark';

export const likelihoodMarks: Record<Likelihood, { tone: StatusTone; word: string; box: boolean }> = {
  CERTAIN: { tone: 'warn', word: 'почти наверняка один человек', box: true },
  LIKELY: { tone: 'warn', word: 'вероятно, один человек', box: false },
  POSSIBLE: { tone: 'ask', word: 'возможно, один человек', box: false },
};
