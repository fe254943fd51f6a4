import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import { asProblem, type Problem } from '@/shared/api/problem';
import type { Remark, Roadmap } from '@/shared/api/types';
import { counted } from '@/shared/lib/plural';
import { Optional } from '@/shared/ui/Optional';
import { ProblemNote } from '@/shared/ui/ProblemNote';
import { sendBack } from '../api/approval';
import { REMARKS } from '../messages';
import { rowName } from '../model/rows';

interface Props {
  roadmap: Roadmap;
  /** Open ones: they go with it. */
  remarks: readonly Remark[];
  onDone: () => Promise<void>;
}

/** What goes back with the roadmap: the remarks to its rows and a comment to all of it. */
export function ReturnForm({ roadmap, remarks, onDone }: Props) {
  const [comment, setComment] = useState('');
  const [problem, setProblem] = useState<Problem>();
  const [busy, setBusy] = useState(false);
  const send = async () => {
    setBusy(true);
    try {
      await sendBack(roadmap.id, comment.trim() || undefined);
      await onDone();
    } catch (error) {
      setProblem(asProblem(error));
    } finally {
      setBusy(false);
    }
  };
  return (
    <form
      className="form"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <ProblemNote problem={problem} title="Карта не возвращена" />
      {remarks.length > 0 ? (
        <div>
          <p>Вместе с картой уйдёт {counted(remarks.length, REMARKS)}:</p>
          <ul>
            {remarks.map(({ id, activity, text }) => (
              <li key={id}>
                <b>{place(roadmap, activity)}.</b> {text}
              </li>
            ))}
          </ul>
        </div>
      ) : (
        <p className="hint">
          Замечания к строкам делаются в подробностях строки. Можно вернуть и с одним общим комментарием.
        </p>
      )}
      <Textarea
        label={remarks.length > 0 ? <Optional>Общий комментарий</Optional> : 'Что исправить'}
        data-autofocus
        autosize
        minRows={3}
        value={comment}
        onChange={(event) => setComment(event.currentTarget.value)}
      />
      <div>
        <Button type="submit" loading={busy}>
          Вернуть с замечаниями
        </Button>
      </div>
    </form>
  );
}

/** «п. 5.4», «строка 3», or the roadmap as a whole. */
function place(roadmap: Roadmap, activity?: string): string {
  const row = roadmap.activities.find(({ id }) => id === activity);
  return row ? rowName(roadmap.activities, row.position) : 'Ко всей карте';
}
