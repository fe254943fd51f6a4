import type { FieldPath, FieldValues, UseFormReturn } from 'react-hook-form';
import { asProblem, type Problem } from './problem';

/**
 * Puts a refusal on the fields it speaks about (`/externalIds/inn` → `externalIds.inn`) and moves focus to the first.
 * Returns the problem when something is left to say above the form; `undefined` when every finding found its field.
 * `names` maps pointers of the body to fields where the form calls them otherwise.
 */
export function applyProblem<V extends FieldValues>(
  form: UseFormReturn<V>,
  error: unknown,
  names: Record<string, FieldPath<V>> = {},
): Problem | undefined {
  const problem = asProblem(error);
  const values = form.getValues();
  let focused = false;
  let unplaced = problem.errors.length === 0;
  for (const { pointer, detail, code } of problem.errors) {
    const field = names[pointer ?? ''] ?? (fieldOf(pointer) as FieldPath<V>);
    if (!field || !hasField(values, field)) {
      unplaced = true;
      continue;
    }
    form.setError(field, { type: code ?? 'server', message: detail }, { shouldFocus: !focused });
    focused = true;
  }
  return unplaced ? problem : undefined;
}

function fieldOf(pointer: string | undefined): string {
  return (pointer ?? '').replace(/^#?\//, '').split('/').map(unescapePointer).join('.');
}

function unescapePointer(part: string): string {
  return part.replace(/~1/g, '/').replace(/~0/g, '~');
}

function hasField(values: unknown, path: string): boolean {
  let at: unknown = values;
  for (const key of path.split('.')) {
    if (typeof at !== 'object' || at === null || !(key in at)) return false;
    at = (at as Record<string, unknown>)[key];
  }
  return true;
}
