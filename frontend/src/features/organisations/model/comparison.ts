import type { ComparedRow, MissingInRegister, RegisterChanges, RegisterComparison } from '@/shared/api/types';
import type { IsoDate } from '@/shared/lib/dates';
import { codeNames, type CodeKey } from './rules';

/** A line of the comparison: a row of the file, or an organisation that is not in it. */
export type Line = { key: string; row: ComparedRow; missing?: undefined } | Absent;
interface Absent {
  key: string;
  row?: undefined;
  missing: MissingInRegister;
}

export function linesOf({ rows, missing }: RegisterComparison): Line[] {
  return [
    ...rows.map((row) => ({ key: `row${row.row}`, row })),
    ...missing.map((one) => ({ key: one.id, missing: one })),
  ];
}

/** What is ticked at first: everything new and changed; nothing is closed unasked. */
export function proposed(lines: readonly Line[]): Set<string> {
  return new Set(lines.filter(({ row }) => row && mayTick(row)).map(({ key }) => key));
}

export function mayTick({ outcome }: ComparedRow): boolean {
  return outcome === 'NEW' || outcome === 'CHANGED';
}

export function changesOf(
  lines: readonly Line[],
  ticked: ReadonlySet<string>,
  since: IsoDate,
): RegisterChanges {
  const chosen = lines.filter(({ key }) => ticked.has(key));
  return {
    since,
    rows: chosen.flatMap(({ row }) =>
      row?.type && row.parent
        ? [
            {
              row: row.row,
              version: row.version,
              organisation: {
                id: row.id,
                name: row.name,
                type: row.type,
                parent: row.parent,
                externalIds: row.externalIds,
              },
            },
          ]
        : [],
    ),
    closed: chosen.flatMap(({ missing }) => (missing ? [{ id: missing.id, version: missing.version }] : [])),
  };
}

/** «название: было «МОУ СОШ № 1»», one for each thing that changes. */
export function differences({ name, parentName, externalIds, before }: ComparedRow): string[] {
  if (!before) return [];
  const codes = (Object.keys(codeNames) as CodeKey[])
    .filter((key) => before.externalIds[key] !== externalIds[key])
    .map((key) => `${codeNames[key]}: ${before.externalIds[key] ?? 'не было'} → ${externalIds[key] ?? ''}`);
  return [
    ...(before.name === name ? [] : [`было «${before.name}»`]),
    ...(before.parentName === parentName ? [] : [`из «${before.parentName ?? ''}» в «${parentName ?? ''}»`]),
    ...codes,
  ];
}
