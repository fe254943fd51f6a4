import type { Person } from '@/shared/api/types';
import { formatDate } from '@/shared/lib/dates';
import { StatusMark } from '@/shared/ui/StatusMark';

/** How a mentor from outside stands with his certificate of no criminal record. */
export function ClearanceMark({ stand: { state, validUntil } }: { stand: NonNullable<Person['clearance']> }) {
  switch (state) {
    case 'VALID':
      return <StatusMark tone="ok">справка до {formatDate(validUntil)}</StatusMark>;
    case 'ENDING':
      return <StatusMark tone="wait">справка до {formatDate(validUntil)}</StatusMark>;
    case 'EXPIRED':
      return (
        <StatusMark tone="late" box>
          справка кончилась {formatDate(validUntil)}
        </StatusMark>
      );
    case 'MISSING':
      return (
        <StatusMark tone="warn" box>
          нет справки
        </StatusMark>
      );
  }
}
