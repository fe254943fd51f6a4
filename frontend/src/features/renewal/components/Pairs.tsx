import { Checkbox } from '@mantine/core';
import type { RenewalPair } from '@/shared/api/types';
import { formatDate } from '@/shared/lib/dates';
import { plainName } from '@/shared/lib/names';
import { capital, formWords } from '@/shared/lib/words';
import { AppLink } from '@/shared/ui/AppLink';
import { DataTable } from '@/shared/ui/DataTable';
import { StatusMark } from '@/shared/ui/StatusMark';
import { mayEnd, type PairFate } from '../model/plan';

interface Props {
  pairs: readonly RenewalPair[];
  fates: ReadonlyMap<string, PairFate>;
  onDecide: (pair: string, goesOn: boolean) => void;
}

/** Pairs that run: those that lose somebody without whom they are none end by themselves. */
export function Pairs({ pairs, fates, onDecide }: Props) {
  return (
    <DataTable
      caption="Пары, которые продолжаются или завершаются"
      rows={pairs}
      rowKey={({ pair }) => pair}
      columns={[
        {
          key: 'who',
          header: 'Пара',
          cell: ({ pair, members }) => <AppLink to={`/pairs/${pair}`}>{sides(members)}</AppLink>,
        },
        { key: 'form', header: 'Форма', label: false, cell: ({ form }) => capital(formWords[form]) },
        { key: 'since', header: 'С', cell: ({ startsOn }) => formatDate(startsOn) },
        {
          key: 'goes',
          header: 'Продолжается',
          label: false,
          cell: (pair) => {
            const fate = fates.get(pair.pair);
            return (
              <>
                <Checkbox
                  label={fate?.ends ? endWord(pair) : 'продолжается'}
                  aria-label={`Продолжается: ${sides(pair.members)}`}
                  checked={!fate?.ends}
                  disabled={fate?.forced || !mayEnd(pair)}
                  onChange={(event) => onDecide(pair.pair, event.currentTarget.checked)}
                />
                {fate && <Why pair={pair} fate={fate} />}
              </>
            );
          },
        },
      ]}
    />
  );
}

function Why({ pair, fate }: { pair: RenewalPair; fate: PairFate }) {
  if (fate.forced) {
    return (
      <span className="hint">{fate.ends === 'GRADUATION' ? 'участник выпускается' : 'участник выходит'}</span>
    );
  }
  if (fate.without.length > 0) {
    return <StatusMark tone="none">без: {fate.without.map(plainName).join(', ')}</StatusMark>;
  }
  if (!mayEnd(pair)) return <span className="hint">ещё не началась</span>;
  return pair.status === 'DRAFT' ? <span className="hint">без приказа</span> : null;
}

function endWord({ status }: RenewalPair): string {
  return status === 'DRAFT' ? 'отменяется' : 'завершается';
}

function sides(members: RenewalPair['members']): string {
  const side = (role: 'MENTOR' | 'MENTEE') =>
    members
      .filter((member) => member.role === role)
      .map(({ name }) => plainName(name))
      .join(', ');
  return `${side('MENTOR')} – ${side('MENTEE')}`;
}
