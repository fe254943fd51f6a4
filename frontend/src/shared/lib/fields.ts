import * as z from 'zod/mini';
import { parseDate } from './dates';

/** Pieces of form schemas whose refusals are already words for the screen. */

export function requiredText(message: string, max = 300) {
  return z
    .string()
    .check(z.trim(), z.minLength(1, message), z.maxLength(max, `Слишком длинно: не больше ${max} знаков`));
}

/** Digits of an official code, or nothing. */
export function optionalDigits(lengths: readonly number[], message: string) {
  return z.string().check(
    z.trim(),
    z.refine((text) => text === '' || (/^\d+$/.test(text) && lengths.includes(text.length)), message),
  );
}

/** Value of a DateField: an ISO date once it has been understood; otherwise what is wrong with it. */
export function requiredDate(message: string) {
  return z.string().check(
    z.minLength(1, message),
    z.superRefine((text, context) => {
      const parsed = parseDate(text);
      if (text !== '' && !parsed.ok)
        context.addIssue({ code: 'custom', message: parsed.message, input: text });
    }),
  );
}

export function optionalText(max: number) {
  return z.string().check(z.trim(), z.maxLength(max, `Слишком длинно: не больше ${max} знаков`));
}

/** As `requiredDate`, or nothing. */
export function optionalDate(example = '31.08.2027') {
  return z.string().check(
    z.refine((text) => text === '' || parseDate(text).ok, {
      message: `Такой даты нет: напишите ${example}`,
    }),
  );
}
