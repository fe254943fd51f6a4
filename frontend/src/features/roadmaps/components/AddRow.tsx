import { Button, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { asProblem } from '@/shared/api/problem';
import type { Activity } from '@/shared/api/types';
import { Icon } from '@/shared/ui/Icon';
import { toast } from '@/shared/ui/toast';
import { addActivity, removeActivity } from '../api/changeActivity';
import classes from './AddRow.module.css';

/** A row that the order lacks: its words and its term, the rest in the details. */
export function AddRow({
  roadmap,
  onAdded,
}: {
  roadmap: string;
  onAdded: (row: Activity | undefined) => void;
}) {
  const queries = useQueryClient();
  const [activity, setActivity] = useState('');
  const [termText, setTermText] = useState('');
  const [error, setError] = useState<string>();
  const [busy, setBusy] = useState(false);
  const refresh = () => queries.invalidateQueries({ queryKey: ['roadmaps'] });

  const add = async () => {
    if (!activity.trim()) {
      setError('Назовите мероприятие');
      return;
    }
    setBusy(true);
    setError(undefined);
    try {
      const row = await addActivity(roadmap, {
        activity: activity.trim(),
        termText: termText.trim() || undefined,
      });
      setActivity('');
      setTermText('');
      await refresh();
      onAdded(row);
      toast('Мероприятие добавлено', {
        undo: async () => {
          await removeActivity(roadmap, row);
          onAdded(undefined);
          await refresh();
        },
      });
    } catch (failure) {
      setError(asProblem(failure).message);
    } finally {
      setBusy(false);
    }
  };

  return (
    <form
      className={`${classes.line} noprint`}
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <TextInput
        label="Новое мероприятие"
        value={activity}
        error={error}
        onChange={(event) => setActivity(event.currentTarget.value)}
      />
      <TextInput
        label="Срок"
        placeholder="до 1 марта"
        value={termText}
        onChange={(event) => setTermText(event.currentTarget.value)}
      />
      <Button type="submit" variant="default" loading={busy} leftSection={<Icon name="plus" />}>
        Добавить
      </Button>
    </form>
  );
}
