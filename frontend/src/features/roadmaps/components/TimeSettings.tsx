import { Button, Checkbox, CopyButton, TextInput } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { asProblem } from '@/shared/api/problem';
import type { Roadmap } from '@/shared/api/types';
import { formatInstant } from '@/shared/lib/dates';
import { AppLink } from '@/shared/ui/AppLink';
import { QueryView } from '@/shared/ui/QueryView';
import { toast } from '@/shared/ui/toast';
import { createFeed, feedsQuery, revokeFeed, setRules } from '../api/times';
import classes from './CascadeForm.module.css';

/** How the terms of the roadmap are kept: days off, reminders, and the calendar by a secret link. */
export function TimeSettings({ roadmap, mayWrite }: { roadmap: Roadmap; mayWrite: boolean }) {
  const queries = useQueryClient();
  const set = async (rules: Pick<Roadmap, 'dayOffRule' | 'reminds'>) => {
    const before = { dayOffRule: roadmap.dayOffRule, reminds: roadmap.reminds };
    const refresh = () => queries.invalidateQueries({ queryKey: ['roadmaps'] });
    try {
      await setRules(roadmap.id, rules);
      await refresh();
      toast('Правила записаны', { undo: () => setRules(roadmap.id, before).then(refresh) });
    } catch (error) {
      toast(asProblem(error).message, { tone: 'failed' });
    }
  };
  return (
    <div className={classes.form}>
      {mayWrite && (
        <>
          <Checkbox
            label="Срок, выпавший на выходной, переносить на рабочий день"
            description={
              <>
                Дни берутся из <AppLink to="/calendar">производственного календаря</AppLink>. Без отметки срок
                остаётся как в приказе.
              </>
            }
            checked={roadmap.dayOffRule === 'NEXT_WORKING_DAY'}
            disabled={roadmap.state === 'CLOSED'}
            onChange={(event) =>
              void set({
                dayOffRule: event.currentTarget.checked ? 'NEXT_WORKING_DAY' : 'STAYS',
                reminds: roadmap.reminds,
              })
            }
          />
          <Checkbox
            label="Напоминать о сроках"
            description="За 14 и за 3 рабочих дня, назавтра и через 7 рабочих дней после срока"
            checked={roadmap.reminds}
            disabled={roadmap.state === 'CLOSED'}
            onChange={(event) =>
              void set({ dayOffRule: roadmap.dayOffRule, reminds: event.currentTarget.checked })
            }
          />
        </>
      )}
      <Feeds roadmap={roadmap.id} />
    </div>
  );
}

function Feeds({ roadmap }: { roadmap: string }) {
  const feeds = useQuery(feedsQuery(roadmap));
  const queries = useQueryClient();
  const [url, setUrl] = useState<string>();
  const refresh = () => queries.invalidateQueries({ queryKey: ['roadmaps', 'feeds', roadmap] });
  const attempt = async (make: () => Promise<unknown>) => {
    try {
      await make();
      await refresh();
    } catch (error) {
      toast(asProblem(error).message, { tone: 'failed' });
    }
  };
  return (
    <section>
      <h3>Подписка на календарь</h3>
      <p className="hint">
        По ссылке сроки видны в Яндекс Календаре, Outlook или телефоне и обновляются сами. Ссылка секретная:
        кто её знает, тот видит сроки карты.
      </p>
      {url && (
        <div className={classes.form}>
          <TextInput
            label="Скопируйте сейчас: больше она не покажется"
            readOnly
            value={url}
            onFocus={(event) => event.currentTarget.select()}
          />
          <CopyButton value={url}>
            {({ copied, copy }) => (
              <Button variant="default" size="xs" onClick={copy}>
                {copied ? 'Скопировано' : 'Скопировать ссылку'}
              </Button>
            )}
          </CopyButton>
        </div>
      )}
      <QueryView query={feeds} what="Подписки на календарь">
        {({ items }) => (
          <ul>
            {items.map(({ id, at, by }) => (
              <li key={id}>
                {formatInstant(at)}, {by}{' '}
                <Button
                  variant="subtle"
                  size="xs"
                  onClick={() => void attempt(() => revokeFeed(roadmap, id).then(() => setUrl(undefined)))}
                >
                  Отозвать
                </Button>
              </li>
            ))}
          </ul>
        )}
      </QueryView>
      <Button
        variant="default"
        size="xs"
        onClick={() => void attempt(() => createFeed(roadmap).then((made) => setUrl(made.url)))}
      >
        Получить ссылку
      </Button>
    </section>
  );
}
