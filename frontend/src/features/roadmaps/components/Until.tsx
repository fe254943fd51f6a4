import { daysBetween, formatDate, today } from '@/shared/lib/dates';
import { counted, DAYS } from '@/shared/lib/plural';
import { StatusMark } from '@/shared/ui/StatusMark';

/** «до 01.12.2025, осталось 11 дней». */
export function Until({ until }: { until: string }) {
  const left = daysBetween(today(), until);
  if (left < 0) {
    return (
      <StatusMark tone="late">
        был до {formatDate(until)}, прошло {counted(-left, DAYS)}
      </StatusMark>
    );
  }
  return (
    <>
      до {formatDate(until)}, {left === 0 ? 'сегодня последний день' : `осталось ${counted(left, DAYS)}`}
    </>
  );
}
