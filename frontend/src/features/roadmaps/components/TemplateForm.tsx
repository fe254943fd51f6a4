import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { asProblem, type Problem } from '@/shared/api/problem';
import type { Roadmap, RoadmapTemplate } from '@/shared/api/types';
import { ProblemNote } from '@/shared/ui/ProblemNote';
import { saveTemplate } from '../api/templates';

/** Keeps the roadmap's rows as a template for oneself and those below. */
export function TemplateForm({ roadmap, onDone }: { roadmap: Roadmap; onDone: () => void }) {
  const queries = useQueryClient();
  const [title, setTitle] = useState(roadmap.title);
  const [model, setModel] = useState<RoadmapTemplate['model']>('PUPIL');
  const [problem, setProblem] = useState<Problem>();
  const save = async () => {
    setProblem(undefined);
    try {
      await saveTemplate({ roadmap: roadmap.id, title, model });
      await queries.invalidateQueries({ queryKey: ['roadmaps', 'templates'] });
      onDone();
    } catch (error) {
      setProblem(asProblem(error));
    }
  };
  return (
    <form
      className="form"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <p className="hint">
        Строки и сроки карты станут шаблоном. Им смогут пользоваться и подчинённые организации.
      </p>
      <ProblemNote problem={problem} title="Шаблон не сохранён" />
      <TextInput
        label="Название шаблона"
        data-autofocus
        value={title}
        onChange={(event) => setTitle(event.currentTarget.value)}
      />
      <NativeSelect
        label="Модель"
        value={model}
        onChange={(event) => setModel(event.currentTarget.value as RoadmapTemplate['model'])}
        data={[
          { value: 'PUPIL', label: 'Ученическая (Р-145)' },
          { value: 'TEACHER', label: 'Педагогическая (АЗ-1128/08)' },
        ]}
      />
      <div>
        <Button type="submit">Сохранить шаблон</Button>
      </div>
    </form>
  );
}
