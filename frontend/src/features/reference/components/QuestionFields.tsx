import { Button, Checkbox, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useFormContext, useWatch } from 'react-hook-form';
import type { SurveyQuestion } from '@/shared/api/types';
import { capital } from '@/shared/lib/words';
import { Optional } from '@/shared/ui/Optional';
import { kindWords, meanings } from '../messages';
import { hasOptions, hasScale, type Edited } from '../model/edited';
import classes from './QuestionFields.module.css';

interface Props {
  index: number;
  last: boolean;
  onMove: (by: -1 | 1) => void;
  onRemove: () => void;
}

/** One question of the editor: what is asked, how it is answered, what the answer is used for. */
export function QuestionFields({ index, last, onMove, onRemove }: Props) {
  const { register, setValue, formState } = useFormContext<Edited>();
  const kind = useWatch<Edited, `questions.${number}.kind`>({ name: `questions.${index}.kind` });
  const wrong = formState.errors.questions?.[index];
  const field = <K extends keyof Edited['questions'][number]>(name: K) =>
    `questions.${index}.${name}` as const;
  const fitting = Object.entries(meanings).filter(([, meaning]) => meaning.kind === kind);
  const number = index + 1;
  return (
    <li className={classes.question}>
      <Textarea
        label={`Вопрос ${number}`}
        autosize
        minRows={1}
        error={wrong?.text?.message ?? wrong?.id?.message}
        {...register(field('text'))}
      />
      <div className={classes.row}>
        <NativeSelect
          label="Ответ"
          error={wrong?.kind?.message}
          data={(Object.keys(kindWords) as SurveyQuestion['kind'][]).map((value) => ({
            value,
            label: capital(kindWords[value]),
          }))}
          {...register(field('kind'), { onChange: () => setValue(field('meaning'), '') })}
        />
        {hasScale(kind) && (
          <>
            <TextInput label="От" inputMode="numeric" {...register(field('min'))} />
            <TextInput
              label="До"
              inputMode="numeric"
              error={wrong?.max?.message}
              {...register(field('max'))}
            />
          </>
        )}
        {fitting.length > 0 && (
          <NativeSelect
            label={<Optional>Куда идёт ответ</Optional>}
            error={wrong?.meaning?.message}
            data={[
              { value: '', label: 'Никуда, только читают' },
              ...fitting.map(([value, { word }]) => ({ value, label: capital(word) })),
            ]}
            {...register(field('meaning'))}
          />
        )}
      </div>
      {hasOptions(kind) && (
        <Textarea
          label="Варианты"
          description="Каждый с новой строки"
          autosize
          minRows={3}
          error={wrong?.options?.message}
          {...register(field('options'))}
        />
      )}
      <div className={classes.row}>
        <Checkbox label="Ответ обязателен" {...register(field('required'))} />
        <span className="row">
          <Button
            variant="subtle"
            size="xs"
            disabled={index === 0}
            aria-label={`Вопрос ${number}: выше`}
            onClick={() => onMove(-1)}
          >
            Выше
          </Button>
          <Button
            variant="subtle"
            size="xs"
            disabled={last}
            aria-label={`Вопрос ${number}: ниже`}
            onClick={() => onMove(1)}
          >
            Ниже
          </Button>
          <Button variant="subtle" size="xs" aria-label={`Убрать вопрос ${number}`} onClick={onRemove}>
            Убрать
          </Button>
        </span>
      </div>
    </li>
  );
}
