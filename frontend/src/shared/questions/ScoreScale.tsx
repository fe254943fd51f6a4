import { useId } from 'react';
import type { SurveyQuestion } from '@/shared/api/types';
import classes from './ScoreScale.module.css';

interface Props {
  question: SurveyQuestion;
  number: number;
  value: number | undefined;
  onChange: (score: number) => void;
  error?: string;
}

/** One to ten as large buttons; for the keyboard one group of radio buttons, walked through with the arrows. */
export function ScoreScale({ question, number, value, onChange, error }: Props) {
  const id = useId();
  const { min = 1, max = 10, minLabel, maxLabel } = question;
  const scores = Array.from({ length: max - min + 1 }, (_, index) => min + index);
  return (
    <fieldset
      className={classes.scale}
      aria-invalid={error ? true : undefined}
      aria-describedby={`${id}-ends${error ? ` ${id}-error` : ''}`}
    >
      <legend>
        <span className={classes.number}>{number}.</span> {question.text}
      </legend>
      <div className={classes.scores}>
        {scores.map((score) => (
          <label key={score}>
            <input
              type="radio"
              name={id}
              value={score}
              checked={score === value}
              onChange={() => onChange(score)}
            />
            <span>{score}</span>
          </label>
        ))}
      </div>
      <p className={classes.ends} id={`${id}-ends`}>
        <span>
          {min} – {minLabel ?? 'самый низкий балл'}
        </span>
        <span>
          {max} – {maxLabel ?? 'самый высокий балл'}
        </span>
      </p>
      {error && (
        <p className={classes.error} id={`${id}-error`}>
          {error}
        </p>
      )}
    </fieldset>
  );
}
