/** Conditions of a list as they stand in its address. */
export type Search = object;

/** What may be kept: whatever was typed into the search field may be a name and is left out. */
export function conditionsOf(search: Search): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(search).filter(([key, value]) => key !== 'q' && value !== undefined),
  );
}

export function isSame(one: Search, other: Search): boolean {
  return written(one) === written(other);
}

function written(search: Search): string {
  return JSON.stringify(
    Object.entries(conditionsOf(search)).sort(([one], [other]) => one.localeCompare(other)),
  );
}
