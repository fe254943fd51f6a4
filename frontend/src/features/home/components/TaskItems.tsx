import type { Task } from '@/shared/api/types';
import { daysBetween, today } from '@/shared/lib/dates';
import { counted, DAYS, formatCount } from '@/shared/lib/plural';
import { taskActions, taskReasons } from '../messages';
import { DayItem, DayList } from './DayList';

/** What people and pairs wait for. */
export function TaskItems({ tasks }: { tasks: readonly Task[] }) {
  return (
    <DayList>
      {tasks.map((task) => (
        <DayItem
          own
          key={task.code}
          when={formatCount(task.count)}
          since={waiting(task)}
          title={task.text}
          to={task.link}
          source={taskReasons[task.code]}
          action={taskActions[task.code]}
        />
      ))}
    </DayList>
  );
}

function waiting({ since }: Task): string | undefined {
  const days = since ? daysBetween(since, today()) : 0;
  return days > 0 ? `ждёт ${counted(days, DAYS)}` : undefined;
}
