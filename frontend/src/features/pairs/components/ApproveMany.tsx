import { Drawer } from '@mantine/core';
import { useState } from 'react';
import { asProblem } from '@/shared/api/problem';
import type { Pair } from '@/shared/api/types';
import { today } from '@/shared/lib/dates';
import { counted, PAIRS } from '@/shared/lib/plural';
import { AppLink } from '@/shared/ui/AppLink';
import { OrderForm } from '@/shared/ui/OrderForm';
import { StatusMark } from '@/shared/ui/StatusMark';
import { toast } from '@/shared/ui/toast';
import { approvePair } from '../api/changePair';
import { pairTitle } from '../messages';
import classes from './ApproveMany.module.css';

interface Props {
  pairs: readonly Pair[];
  opened: boolean;
  onClose: () => void;
  onChanged: () => Promise<void>;
}

interface Refused {
  pair: Pair;
  why: string;
}

/** One order approves many pairs, as it does on paper. What is refused stays and says why; the rest is approved. */
export function ApproveMany({ pairs, opened, onClose, onChanged }: Props) {
  const [refused, setRefused] = useState<Refused[]>([]);

  const approve = async (order: { orderNumber: string; orderDate: string }) => {
    const failed: Refused[] = [];
    for (const pair of pairs) {
      try {
        await approvePair(pair.id, order);
      } catch (error) {
        const problem = asProblem(error);
        // a wrong number or date concerns all of them: the form says so at its field
        if (problem.errors.some(({ pointer }) => /order(Number|Date)$/.test(pointer ?? ''))) throw error;
        failed.push({ pair, why: problem.message });
      }
    }
    setRefused(failed);
    await onChanged();
    const done = pairs.length - failed.length;
    if (done > 0) toast(`Приказом № ${order.orderNumber} утверждено: ${counted(done, PAIRS)}`);
    if (failed.length === 0) onClose();
  };

  return (
    <Drawer
      opened={opened}
      onClose={() => {
        setRefused([]);
        onClose();
      }}
      position="right"
      title={`Один приказ: ${counted(pairs.length, PAIRS)}`}
    >
      <OrderForm
        initial={{ orderNumber: '', orderDate: today() }}
        submitLabel="Утвердить пары"
        onSubmit={approve}
      >
        {refused.length > 0 && (
          <div className={classes.refused} role="alert">
            <p>
              <StatusMark tone="warn">Не утверждены: {counted(refused.length, PAIRS)}</StatusMark>
            </p>
            <ul>
              {refused.map(({ pair, why }) => (
                <li key={pair.id}>
                  <AppLink to={`/pairs/${pair.id}`}>{pairTitle(pair)}</AppLink>. {why}
                </li>
              ))}
            </ul>
          </div>
        )}
      </OrderForm>
    </Drawer>
  );
}
