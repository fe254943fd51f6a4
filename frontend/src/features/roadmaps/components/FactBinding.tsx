import { NativeSelect } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { asProblem } from '@/shared/api/problem';
import type { FactKind, FactStand } from '@/shared/api/types';
import { toast } from '@/shared/ui/toast';
import { bindFact, factQuery } from '../api/evidence';
import classes from './Remarks.module.css';

/** The fact of the work that closes the row by itself, with how far it is. */
export function FactBinding({ roadmap, activity }: { roadmap: string; activity: string }) {
  const fact = useQuery(factQuery(roadmap, activity)).data;
  const queries = useQueryClient();
  if (!fact) return null;
  const bind = async (kind?: FactKind) => {
    const before = fact.bound?.kind;
    const refresh = () => queries.invalidateQueries({ queryKey: ['roadmaps'] });
    try {
      await bindFact(roadmap, activity, kind);
      await refresh();
      toast(kind ? 'Строка закроется сама' : 'Строка закрывается вручную', {
        undo: () => bindFact(roadmap, activity, before).then(refresh),
      });
    } catch (error) {
      toast(asProblem(error).message, { tone: 'failed' });
    }
  };
  return (
    <section className={classes.remarks} aria-label="Закрытие по факту">
      <NativeSelect
        label="Закрывать строку автоматически, когда"
        value={fact.bound?.kind ?? ''}
        onChange={(event) => void bind((event.currentTarget.value || undefined) as FactKind | undefined)}
        data={[
          { value: '', label: 'Не закрывать: отмечаю вручную' },
          ...fact.kinds.map((one) => ({
            value: one.kind,
            label: one.kind === fact.suggested ? `${one.words} – подходит по словам` : one.words,
          })),
        ]}
      />
      {fact.bound && <p className="hint">{standOf(fact.bound)}</p>}
    </section>
  );
}

function standOf({ holds, count, of }: FactStand): string {
  const share = of == null ? `сейчас: ${count}` : `сейчас: ${count} из ${of} пар`;
  return holds ? `Условие выполнено, ${share}.` : `Пока не выполнено, ${share}.`;
}
