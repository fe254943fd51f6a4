import { Button, TextInput } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { asProblem } from '@/shared/api/problem';
import type { Obligation } from '@/shared/api/types';
import { QueryView } from '@/shared/ui/QueryView';
import { toast } from '@/shared/ui/toast';
import { obligationsQuery, returnAnswer, startCascade, withdrawCascade } from '../api/obligations';
import { ObligationMark } from './ObligationMark';
import classes from './Remarks.module.css';

interface Props {
  roadmap: string;
  activity: string;
}

/** How each school stands with this row; an answer that will not do goes back with a remark. */
export function ObligationAnswers({ roadmap, activity }: Props) {
  const obligations = useQuery(obligationsQuery({ activity }));
  const queries = useQueryClient();
  const refresh = () => queries.invalidateQueries({ queryKey: ['roadmaps'] });
  const withdraw = async () => {
    try {
      await withdrawCascade(roadmap, activity);
      await refresh();
      toast('Поручение отозвано у всех', {
        undo: () => startCascade(roadmap, [activity]).then(refresh),
      });
    } catch (error) {
      toast(asProblem(error).message, { tone: 'failed' });
    }
  };
  return (
    <QueryView query={obligations} what="Ответы школ">
      {({ items }) =>
        items.length > 0 && (
          <section className={classes.remarks} aria-label="Ответы организаций">
            <h3>
              Поручено: ответили {items.filter(({ answered }) => answered).length} из {items.length}
            </h3>
            <ul>
              {items.map((one) => (
                <Answer key={one.id} obligation={one} refresh={refresh} />
              ))}
            </ul>
            <Button variant="subtle" size="xs" onClick={() => void withdraw()}>
              Отозвать поручение
            </Button>
          </section>
        )
      }
    </QueryView>
  );
}

function Answer({ obligation, refresh }: { obligation: Obligation; refresh: () => Promise<unknown> }) {
  const [returning, setReturning] = useState(false);
  const [remark, setRemark] = useState('');
  const send = async () => {
    try {
      await returnAnswer(obligation.id, remark);
      setReturning(false);
      await refresh();
      toast(`Ответ возвращён: ${obligation.organisationName}`);
    } catch (error) {
      toast(asProblem(error).message, { tone: 'failed' });
    }
  };
  return (
    <li>
      <p>
        {obligation.organisationName}: <ObligationMark obligation={obligation} />
      </p>
      {obligation.answered?.answer && <p className="hint">{obligation.answered.answer}</p>}
      {obligation.remark && <p className="hint">Возвращено: {obligation.remark}</p>}
      {obligation.answered &&
        (returning ? (
          <form
            onSubmit={(event) => {
              event.preventDefault();
              void send();
            }}
          >
            <TextInput
              aria-label="Что исправить в ответе"
              placeholder="Что исправить"
              data-autofocus
              value={remark}
              onChange={(event) => setRemark(event.currentTarget.value)}
            />
            <Button type="submit" variant="default" size="xs" disabled={!remark.trim()}>
              Вернуть ответ
            </Button>
          </form>
        ) : (
          <button type="button" onClick={() => setReturning(true)}>
            Вернуть ответ
          </button>
        ))}
    </li>
  );
}
