import type { RoadmapCard } from '@/shared/api/types';
import { formatDate } from '@/shared/lib/dates';
import { StatusMark } from '@/shared/ui/StatusMark';
import { stateMarks } from '../messages';

/** Where a roadmap stands, with the day when the step was made. */
export function RoadmapStateMark({
  roadmap: { state, agreed, approved, amended = false },
}: {
  roadmap: Pick<RoadmapCard, 'state' | 'agreed' | 'approved'> & { amended?: boolean };
}) {
  const { word, tone } = stateMarks[state];
  const on = state === 'AGREED' ? agreed?.on : state === 'APPROVED' ? approved?.on : undefined;
  return (
    <StatusMark tone={tone}>
      {amended ? `готовятся изменения: ${word}` : word} {formatDate(on)}
    </StatusMark>
  );
}
