import type { DueActivity } from '@/shared/api/types';
import { formatDay, formatNearDay, today } from '@/shared/lib/dates';
import { counted, DAYS } from '@/shared/lib/plural';
import { formatTerm } from '@/shared/lib/terms';
import { DayItem, DayList } from './DayList';

/** Activities of roadmaps as deeds: the order's words, where they stand, and «Отметить». */
export function ActivityItems({
  items,
  overdue = false,
}: {
  items: readonly DueActivity[];
  overdue?: boolean;
}) {
  return (
    <DayList>
      {items.map((item, index) => (
        <ActivityItem key={item.activity.id} item={item} overdue={overdue} main={overdue && index === 0} />
      ))}
    </DayList>
  );
}

function ActivityItem({ item, overdue, main }: { item: DueActivity; overdue: boolean; main: boolean }) {
  const { activity, roadmap, roadmapTitle } = item;
  const on = today();
  const { dueOn, overdueDays } = activity;
  const isToday = dueOn === on;
  const when = !dueOn ? formatTerm(activity.term) : overdue ? formatDay(dueOn, on) : formatNearDay(dueOn, on);
  const since = overdue
    ? overdueDays != null
      ? counted(overdueDays, DAYS)
      : undefined
    : dueOn && formatNearDay(dueOn, on) !== formatDay(dueOn, on)
      ? formatDay(dueOn, on)
      : undefined;
  return (
    <DayItem
      own
      tone={overdue ? 'late' : isToday ? 'today' : undefined}
      when={when}
      since={since}
      title={activity.activity}
      to={`/roadmaps/${roadmap}?activity=${activity.id}`}
      source={`${roadmapTitle}${activity.number ? `, п. ${activity.number.replace(/\.$/, '')}` : ''}${activity.responsible ? `. ${activity.responsible}` : ''}`}
      action="Отметить"
      main={main}
    />
  );
}
