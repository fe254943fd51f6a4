import { Button, Textarea, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { asProblem } from '@/shared/api/problem';
import type { Remark } from '@/shared/api/types';
import { formatInstant } from '@/shared/lib/dates';
import { StatusMark } from '@/shared/ui/StatusMark';
import { toast } from '@/shared/ui/toast';
import { answerRemark, dropRemark, makeRemark, reopenRemark } from '../api/approval';
import classes from './Remarks.module.css';

interface Props {
  roadmap: string;
  /** The row; the roadmap as a whole without it. */
  activity?: string;
  remarks: readonly Remark[];
  /** The reader agrees or returns this roadmap now. */
  mayMake: boolean;
  /** The reader mends the roadmap now. */
  mayAnswer: boolean;
}

/** Remarks of the one who agrees, and what the author says to them. */
export function Remarks({ roadmap, activity, remarks, mayMake, mayAnswer }: Props) {
  const queries = useQueryClient();
  const attempt = async (make: () => Promise<unknown>, message?: string, undo?: () => Promise<unknown>) => {
    const refresh = () => queries.invalidateQueries({ queryKey: ['roadmaps', 'approval', roadmap] });
    try {
      await make();
      await refresh();
      if (message) toast(message, { undo: undo && (() => undo().then(refresh)) });
      return true;
    } catch (error) {
      toast(asProblem(error).message, { tone: 'failed' });
      return false;
    }
  };
  if (remarks.length === 0 && !mayMake) return null;
  return (
    <section className={classes.remarks} aria-label="Замечания">
      <h3>Замечания</h3>
      <ul>
        {remarks.map((remark) => (
          <li key={remark.id}>
            <p>{remark.text}</p>
            <p className="hint">
              {remark.by}, {formatInstant(remark.at)}
            </p>
            {remark.answered ? (
              <p>
                <StatusMark tone="ok">
                  Учтено{remark.answered.answer && `: ${remark.answered.answer}`}
                </StatusMark>{' '}
                {mayAnswer && (
                  <button type="button" onClick={() => void attempt(() => reopenRemark(roadmap, remark.id))}>
                    Вернуть в работу
                  </button>
                )}
              </p>
            ) : (
              mayAnswer && (
                <Answer
                  onAnswer={(words) =>
                    attempt(
                      () => answerRemark(roadmap, remark.id, words),
                      'Замечание учтено',
                      () => reopenRemark(roadmap, remark.id),
                    )
                  }
                />
              )
            )}
            {mayMake && !remark.answered && (
              <button
                type="button"
                onClick={() =>
                  void attempt(
                    () => dropRemark(roadmap, remark.id),
                    'Замечание снято',
                    () => makeRemark(roadmap, { activity, text: remark.text }),
                  )
                }
              >
                Снять замечание
              </button>
            )}
          </li>
        ))}
      </ul>
      {mayMake && <NewRemark onMake={(text) => attempt(() => makeRemark(roadmap, { activity, text }))} />}
    </section>
  );
}

function NewRemark({ onMake }: { onMake: (text: string) => Promise<boolean> }) {
  const [text, setText] = useState('');
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim()) void onMake(text.trim()).then((made) => made && setText(''));
      }}
    >
      <Textarea
        label="Новое замечание"
        placeholder="Что исправить в этой строке"
        autosize
        minRows={2}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <Button type="submit" variant="default" size="xs" disabled={!text.trim()}>
        Добавить замечание
      </Button>
    </form>
  );
}

function Answer({ onAnswer }: { onAnswer: (words?: string) => Promise<boolean> }) {
  const [words, setWords] = useState('');
  return (
    <form
      className={classes.answer}
      onSubmit={(event) => {
        event.preventDefault();
        void onAnswer(words.trim() || undefined);
      }}
    >
      <TextInput
        aria-label="Что сделано по замечанию"
        placeholder="Что сделано (необязательно)"
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
      />
      <Button type="submit" variant="default" size="xs">
        Учтено
      </Button>
    </form>
  );
}
