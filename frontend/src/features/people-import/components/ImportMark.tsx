import type { PeopleImport } from '@/shared/api/types';
import { formatCount } from '@/shared/lib/numbers';
import { StatusMark } from '@/shared/ui/StatusMark';

/** Where an import stands, in one or two words. */
export function ImportMark({ one }: { one: PeopleImport }) {
  const wrong = one.result?.rejected ?? 0;
  switch (one.state) {
    case 'QUEUED':
      return <StatusMark tone="wait">ждёт очереди</StatusMark>;
    case 'RUNNING':
      return <StatusMark tone="work">{one.dryRun ? 'проверяется' : 'записывается'}</StatusMark>;
    case 'FAILED':
      return (
        <StatusMark tone="late" box>
          не прочитан
        </StatusMark>
      );
    case 'CANCELLED':
      return <StatusMark tone="none">остановлен</StatusMark>;
    case 'UNDONE':
      return <StatusMark tone="none">отменён</StatusMark>;
    case 'DONE':
      if (one.dryRun) return <StatusMark tone="wait">проверен, ждёт записи</StatusMark>;
      return wrong > 0 ? (
        <StatusMark tone="warn" box>
          {`записан, исправить: ${formatCount(wrong)}`}
        </StatusMark>
      ) : (
        <StatusMark tone="ok">записан</StatusMark>
      );
  }
}
