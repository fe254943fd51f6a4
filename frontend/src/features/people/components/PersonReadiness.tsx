import { Button } from '@mantine/core';
import { zodResolver } from '@hookform/resolvers/zod';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import * as z from 'zod/mini';
import { applyProblem } from '@/shared/api/form';
import { asProblem, type Problem } from '@/shared/api/problem';
import type { Person } from '@/shared/api/types';
import { formatDate, type IsoDate } from '@/shared/lib/dates';
import { requiredDate } from '@/shared/lib/fields';
import { markReady, takeMarkBack } from '@/shared/potential/marks';
import { FormDate } from '@/shared/ui/FormDate';
import { GroupTitle } from '@/shared/ui/Panel';
import { ProblemNote } from '@/shared/ui/ProblemNote';
import { RowList, RowWords } from '@/shared/ui/RowList';
import { SideDrawer } from '@/shared/ui/SideDrawer';
import { toast } from '@/shared/ui/toast';
import { graduate, readinessQuery, takeGraduationBack } from '../api/readiness';

interface Props {
  person: Person;
  onChanged: () => Promise<void>;
}

/** What makes somebody a potential mentor: that he is ready, and that he is an alumnus of the school. */
export function PersonReadiness({ person, onChanged }: Props) {
  const { data: mark } = useQuery(readinessQuery(person.id));
  const mentorNow = person.participations.some(({ role, leftOn }) => role === 'MENTOR' && !leftOn);
  const [graduating, setGraduating] = useState(false);
  const [problem, setProblem] = useState<Problem>();

  const act = async (deed: () => Promise<unknown>, done: string) => {
    setProblem(undefined);
    try {
      await deed();
      await onChanged();
      toast(done);
    } catch (error) {
      setProblem(asProblem(error));
    }
  };

  return (
    <section>
      <GroupTitle icon="hand" title="Потенциальный наставник" />
      <ProblemNote problem={problem} title="Не получилось" />
      <RowList>
        {!mentorNow && (
          <li>
            <RowWords title="Готов стать наставником">
              {mark?.readySince ? `с ${formatDate(mark.readySince)}` : 'отметки нет'}
            </RowWords>
            {mark && (
              <Button
                variant="default"
                size="xs"
                onClick={() =>
                  void (mark.readySince
                    ? act(() => takeMarkBack(person.id), 'Отметка снята')
                    : act(() => markReady([person.id]), 'Отмечено: готов стать наставником'))
                }
              >
                {mark.readySince ? 'Снять отметку' : 'Отметить'}
              </Button>
            )}
          </li>
        )}
        <li>
          <RowWords title="Окончание школы">
            {person.graduatedOn ? `выпускник, ${formatDate(person.graduatedOn)}` : 'не выпускник'}
          </RowWords>
          {person.graduatedOn ? (
            <Button
              variant="default"
              size="xs"
              onClick={() => void act(() => takeGraduationBack(person.id), 'Больше не выпускник')}
            >
              Не выпускник
            </Button>
          ) : (
            <Button variant="default" size="xs" onClick={() => setGraduating(true)}>
              Окончил школу
            </Button>
          )}
        </li>
      </RowList>
      <SideDrawer opened={graduating} onClose={() => setGraduating(false)} title="Окончание школы">
        <GraduationForm
          onSubmit={async (day) => {
            await graduate(person.id, day);
            await onChanged();
            setGraduating(false);
            toast('Записан выпускником');
          }}
        />
      </SideDrawer>
    </section>
  );
}

const schema = z.object({ graduatedOn: requiredDate('Напишите день окончания школы') });

function GraduationForm({ onSubmit }: { onSubmit: (day: IsoDate) => Promise<void> }) {
  const form = useForm({
    resolver: zodResolver(schema) as never,
    mode: 'onTouched',
    defaultValues: { graduatedOn: '' },
  });
  const [problem, setProblem] = useState<Problem>();
  const submit = form.handleSubmit(async ({ graduatedOn }) => {
    setProblem(undefined);
    try {
      await onSubmit(graduatedOn);
    } catch (error) {
      setProblem(applyProblem(form, error));
    }
  });
  return (
    <form className="form" noValidate onSubmit={(event) => void submit(event)}>
      <ProblemNote problem={problem} title="Окончание школы не записано" />
      <p>Класс в карточке исчезнет, человек появится в подбазе выпускников. Прошлые роли и пары остаются.</p>
      <FormDate control={form.control} name="graduatedOn" label="День окончания" />
      <div>
        <Button type="submit" loading={form.formState.isSubmitting}>
          Записать
        </Button>
      </div>
    </form>
  );
}
