import type { Obligation } from '@/shared/api/types';
import { formatDate } from '@/shared/lib/dates';
import { counted, WORKING_DAYS } from '@/shared/lib/plural';
import { StatusMark } from '@/shared/ui/StatusMark';

/** Where an obligation stands, in one mark. */
export function ObligationMark({
  obligation: { state, answered, lateDays, dueOn },
}: {
  obligation: Obligation;
}) {
  if (state === 'DONE') return <StatusMark tone="ok">выполнено {formatDate(answered?.on)}</StatusMark>;
  if (state === 'DECLINED') return <StatusMark tone="none">не относится</StatusMark>;
  if (lateDays) {
    return (
      <StatusMark tone="late" box>
        просрочено на {counted(lateDays, WORKING_DAYS)}
      </StatusMark>
    );
  }
  if (state === 'RETURNED') {
    return (
      <StatusMark tone="warn" box>
        ответ вернули
      </StatusMark>
    );
  }
  return <StatusMark tone="wait">{dueOn ? `до ${formatDate(dueOn)}` : 'срок не назван'}</StatusMark>;
}
