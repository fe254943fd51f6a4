import { Button } from '@mantine/core';
import { useRef, useState } from 'react';
import { asProblem, type Problem } from '@/shared/api/problem';
import type { Profile } from '@/shared/api/types';
import { ProblemNote } from '@/shared/ui/ProblemNote';
import { filled, missingAnswers, type Answer, type Answers } from './answers';
import { Questions } from './Questions';

/** The entry questionnaire of a role, filled in by the staff or by the participant himself. */
export function ProfileForm({
  profile,
  onSave,
}: {
  profile: Profile;
  onSave: (answers: Record<string, Answer>) => Promise<void>;
}) {
  const [answers, setAnswers] = useState<Answers>(profile.answers);
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  const [problem, setProblem] = useState<Problem>();
  const [busy, setBusy] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const show = (wrong: Readonly<Record<string, string>>) => {
    setErrors(wrong);
    const first = profile.questions.find(({ id }) => wrong[id]);
    if (first) form.current?.querySelector<HTMLElement>(`#question-${first.id}`)?.focus();
  };
  const submit = async () => {
    setProblem(undefined);
    const missing = missingAnswers(profile.questions, answers);
    show(missing);
    if (Object.keys(missing).length > 0) return;
    setBusy(true);
    try {
      await onSave(filled(answers));
    } catch (error) {
      const refused = asProblem(error);
      const wrong = Object.fromEntries(
        refused.errors.map(({ pointer, detail }) => [(pointer ?? '').replace(/^\/?answers\//, ''), detail]),
      );
      const known = profile.questions.some(({ id }) => wrong[id]);
      if (known) show(wrong);
      else setProblem(refused);
    } finally {
      setBusy(false);
    }
  };
  return (
    <form
      ref={form}
      className="form"
      noValidate
      autoComplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <ProblemNote problem={problem} title="Анкета не записана" />
      <Questions
        questions={profile.questions}
        answers={answers}
        errors={errors}
        onAnswer={(id, answer: Answer | undefined) => {
          setAnswers({ ...answers, [id]: answer });
          setErrors({ ...errors, [id]: '' });
        }}
      />
      <div>
        <Button type="submit" loading={busy}>
          Сохранить анкету
        </Button>
      </div>
    </form>
  );
}
