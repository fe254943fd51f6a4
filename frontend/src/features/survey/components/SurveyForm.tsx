import { Button } from '@mantine/core';
import { useCallback, useEffect, useRef, useState } from 'react';
import { asProblem } from '@/shared/api/problem';
import type { SurveyForm as Survey } from '@/shared/api/types';
import { formatDay } from '@/shared/lib/dates';
import { counted } from '@/shared/lib/plural';
import { answeredCount, filled, missingAnswers, type Answer, type Answers } from '@/shared/questions/answers';
import { Questions } from '@/shared/questions/Questions';
import { Icon } from '@/shared/ui/Icon';
import { sendAnswers } from '../api/survey';
import { dropDraft, readDraft, saveDraft } from '../model/draft';
import classes from './SurveyForm.module.css';

interface Props {
  token: string;
  survey: Survey;
  onSent: (thanks: string) => void;
  /** The link stopped being good while it was answered. */
  onClosed: (problem: unknown) => void;
}

export function SurveyForm({ token, survey, onSent, onClosed }: Props) {
  const { questions } = survey;
  const [answers, setAnswers] = useState<Answers>(() => readDraft(token, questions));
  const [saved, setSaved] = useState(true);
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  const [trouble, setTrouble] = useState<string>();
  const [unsent, setUnsent] = useState(false);
  const [busy, setBusy] = useState(false);
  const summary = useRef<HTMLDivElement>(null);
  const answered = answeredCount(questions, answers);
  const wrong = questions.filter(({ id }) => errors[id]);

  const change = (next: Answers) => {
    setAnswers(next);
    setSaved(saveDraft(token, next));
  };
  const onAnswer = (id: string, answer: Answer | undefined) => {
    change({ ...answers, [id]: answer });
    setErrors((before) => ({ ...before, [id]: '' }));
  };

  const send = useCallback(async () => {
    setTrouble(undefined);
    setBusy(true);
    try {
      const { thanks } = await sendAnswers(token, filled(answers));
      dropDraft(token);
      onSent(thanks);
    } catch (error) {
      const problem = asProblem(error);
      if (problem.code === 'ALREADY_ANSWERED' || problem.status === 410 || problem.status === 404) {
        dropDraft(token);
        onClosed(problem);
        return;
      }
      const perQuestion = problem.errors.map(({ pointer, detail }) => [
        (pointer ?? '').replace(/^\/?answers\//, ''),
        detail,
      ]);
      setErrors(Object.fromEntries(perQuestion) as Record<string, string>);
      setUnsent(problem.status === 0);
      if (perQuestion.length === 0) setTrouble(problem.status === 0 ? undefined : problem.message);
      summary.current?.focus();
    } finally {
      setBusy(false);
    }
  }, [answers, onClosed, onSent, token]);

  // once the network is back, what was pressed is carried out
  useEffect(() => {
    if (!unsent) return;
    const again = () => void send();
    window.addEventListener('online', again);
    return () => window.removeEventListener('online', again);
  }, [unsent, send]);

  const submit = () => {
    const missing = missingAnswers(questions, answers);
    setErrors(missing);
    if (Object.keys(missing).length === 0) void send();
    else requestAnimationFrame(() => summary.current?.focus());
  };

  return (
    <>
      <h1>Как прошла ваша работа{survey.role === 'MENTEE' ? ' с наставником' : ''}?</h1>
      <p className={classes.about}>
        {survey.organisationName}.{' '}
        {survey.role === 'MENTEE' ? 'Ваш наставник' : 'Вы наставник, с вами работает'}: <b>{survey.about}</b>
      </p>
      <p className={classes.privacy}>
        Займёт около пяти минут. Куратор увидит, что вы ответили. Сами ответы входят только в общие цифры.
        Ссылка действует до {formatDay(survey.expiresOn)}.
      </p>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <div
          ref={summary}
          tabIndex={-1}
          className={classes.summary}
          role={wrong.length > 0 ? 'alert' : undefined}
        >
          {wrong.length > 0 && (
            <>
              <p className={classes.wrong}>
                <Icon name="late" />
                Осталось ответить: {counted(wrong.length, ['вопрос', 'вопроса', 'вопросов'])}
              </p>
              <ul>
                {wrong.map(({ id, text }) => (
                  <li key={id}>
                    <button type="button" onClick={() => goTo(id)}>
                      {text}
                    </button>
                  </li>
                ))}
              </ul>
            </>
          )}
        </div>
        <Questions questions={questions} answers={answers} errors={errors} onAnswer={onAnswer} />
        <div className={classes.save}>
          <Button type="submit" size="md" loading={busy}>
            Отправить ответы
          </Button>
          <div className={classes.state} role="status">
            {trouble ? (
              <span className={classes.trouble}>{trouble}</span>
            ) : unsent ? (
              <>
                <Icon name="off" />
                <span>
                  Нет сети. Ответы сохранены на этом устройстве. Отправим, когда сеть появится, или нажмите
                  ещё раз.
                </span>
              </>
            ) : (
              <>
                {answered > 0 && saved && <Icon name="check" />}
                <span>
                  {answered > 0 &&
                    (saved
                      ? 'Сохранено на этом устройстве. '
                      : 'Устройство не хранит ответы: не закрывайте страницу. ')}
                  Отвечено {answered} из {questions.length}.{' '}
                  {answered > 0 && (
                    <button
                      type="button"
                      className={classes.wipe}
                      onClick={() => {
                        change({});
                        setErrors({});
                      }}
                    >
                      Стереть ответы
                    </button>
                  )}
                </span>
              </>
            )}
          </div>
        </div>
      </form>
    </>
  );
}

function goTo(id: string): void {
  const question = document.getElementById(`question-${id}`);
  question?.scrollIntoView({ block: 'start' });
  question?.querySelector<HTMLElement>('input, textarea')?.focus({ preventScroll: true });
}
