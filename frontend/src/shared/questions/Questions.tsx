import { Checkbox, NativeSelect, NumberInput, Textarea } from '@mantine/core';
import type { SurveyQuestion } from '@/shared/api/types';
import { Optional } from '@/shared/ui/Optional';
import { Tiles } from '@/shared/ui/Tiles';
import type { Answer, Answers } from './answers';
import classes from './Questions.module.css';
import { ScoreScale } from './ScoreScale';

interface Props {
  questions: readonly SurveyQuestion[];
  answers: Answers;
  errors: Readonly<Record<string, string>>;
  onAnswer: (id: string, answer: Answer | undefined) => void;
}

export function Questions({ questions, answers, errors, onAnswer }: Props) {
  return (
    <ol className={classes.questions}>
      {questions.map((question, index) => (
        <li key={question.id} id={`question-${question.id}`} tabIndex={-1}>
          <Question
            question={question}
            number={index + 1}
            answer={answers[question.id]}
            error={errors[question.id]}
            onAnswer={(answer) => onAnswer(question.id, answer)}
          />
        </li>
      ))}
    </ol>
  );
}

interface QuestionProps {
  question: SurveyQuestion;
  number: number;
  answer: Answer | undefined;
  error: string | undefined;
  onAnswer: (answer: Answer | undefined) => void;
}

function Question({ question, number, answer, error, onAnswer }: QuestionProps) {
  const words = (
    <>
      <span className={classes.number}>{number}.</span> {question.text}
    </>
  );
  const label = (
    <span className={classes.label}>{question.required ? words : <Optional>{words}</Optional>}</span>
  );
  switch (question.kind) {
    case 'SCORE':
      return (
        <ScoreScale
          question={question}
          number={number}
          value={typeof answer === 'number' ? answer : undefined}
          onChange={onAnswer}
          error={error}
        />
      );
    case 'YES_NO':
      return (
        <Tiles<'yes' | 'no'>
          legend={label}
          options={[
            { value: 'yes', label: 'Да' },
            { value: 'no', label: 'Нет' },
          ]}
          value={answer === undefined ? undefined : answer === true ? 'yes' : 'no'}
          onChange={(value) => onAnswer(value === 'yes')}
          error={error}
        />
      );
    case 'NUMBER':
      return (
        <NumberInput
          label={label}
          description={`от ${question.min} до ${question.max}`}
          min={question.min}
          max={question.max}
          allowDecimal={false}
          hideControls
          maw={240}
          value={typeof answer === 'number' ? answer : ''}
          onChange={(value) => onAnswer(typeof value === 'number' ? value : undefined)}
          error={error}
        />
      );
    case 'CHOICE':
      return (
        <NativeSelect
          label={label}
          value={typeof answer === 'string' ? answer : ''}
          onChange={(event) => onAnswer(event.currentTarget.value || undefined)}
          data={[{ value: '', label: 'Не выбрано' }, ...(question.options ?? [])]}
          error={error}
        />
      );
    case 'CHOICES':
      return (
        <Checkbox.Group
          label={label}
          value={Array.isArray(answer) ? answer : []}
          onChange={onAnswer}
          error={error}
        >
          <div className={classes.options}>
            {question.options?.map((option) => (
              <Checkbox key={option} value={option} label={option} />
            ))}
          </div>
        </Checkbox.Group>
      );
    case 'TEXT':
      return (
        <Textarea
          label={label}
          maxLength={2000}
          value={typeof answer === 'string' ? answer : ''}
          onChange={(event) => onAnswer(event.currentTarget.value)}
          error={error}
        />
      );
  }
}
