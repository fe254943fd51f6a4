import type { ReactNode } from 'react';
import type { ActivityStatus } from '@/shared/api/types';
import { Icon, type IconName } from './Icon';
import classes from './StatusMark.module.css';

/** Meanings of look.md, each an icon and a word, never colour alone. */
export type StatusTone = 'none' | 'work' | 'wait' | 'ok' | 'late' | 'warn' | 'ask' | 'locked';

const icons: Record<StatusTone, IconName> = {
  none: 'ring',
  work: 'half',
  wait: 'wait',
  ok: 'check',
  late: 'late',
  warn: 'alert',
  ask: 'ask',
  locked: 'lock',
};

interface Props {
  tone: StatusTone;
  children: ReactNode;
  /** A tinted ground: only where somebody must act. */
  box?: boolean;
  icon?: IconName;
}

export function StatusMark({ tone, children, box = false, icon = icons[tone] }: Props) {
  return (
    <span className={classes.status} data-tone={tone} data-box={box || undefined}>
      <Icon name={icon} />
      <span>{children}</span>
    </span>
  );
}

const activityMarks: Record<ActivityStatus, { tone: StatusTone; word: string; box?: boolean }> = {
  NOT_STARTED: { tone: 'none', word: 'Не начато' },
  IN_PROGRESS: { tone: 'work', word: 'В работе' },
  DONE: { tone: 'ok', word: 'Выполнено' },
  OVERDUE: { tone: 'late', word: 'Просрочено', box: true },
  NO_SCHEDULE: { tone: 'warn', word: 'Нет графика', box: true },
  UNREAD: { tone: 'ask', word: 'Срок не прочитан', box: true },
};

export function ActivityStatusMark({ status }: { status: ActivityStatus }) {
  const { tone, word, box } = activityMarks[status];
  return (
    <StatusMark tone={tone} box={box}>
      {word}
    </StatusMark>
  );
}
