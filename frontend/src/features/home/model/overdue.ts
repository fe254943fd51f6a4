import type { DueActivity } from '@/shared/api/types';

export interface OverdueGroup {
  organisation: string;
  name: string;
  /** The roadmap with the longest delay: where to look first. */
  roadmap: string;
  count: number;
  longest: number;
}

/** Overdue activities of others, one line per organisation, the longest delay first. */
export function overdueByOrganisation(
  items: readonly DueActivity[],
  ownOrganisation: string,
): OverdueGroup[] {
  const groups = new Map<string, OverdueGroup>();
  for (const { organisation, organisationName, roadmap, activity } of items) {
    if (organisation === ownOrganisation) continue;
    const days = activity.overdueDays ?? 0;
    const group = groups.get(organisation);
    if (!group) {
      groups.set(organisation, { organisation, name: organisationName, roadmap, count: 1, longest: days });
      continue;
    }
    group.count += 1;
    if (days > group.longest) {
      group.longest = days;
      group.roadmap = roadmap;
    }
  }
  return [...groups.values()].sort((one, other) => other.longest - one.longest);
}
