import { Button, NativeSelect } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { asProblem, type Problem } from '@/shared/api/problem';
import type { Organisation } from '@/shared/api/types';
import { formatDate, parseDate, today } from '@/shared/lib/dates';
import { OrganisationPicker } from '@/shared/organisations/OrganisationPicker';
import { organisationQuery } from '@/shared/session/organisation';
import { useMe } from '@/shared/session/session';
import { DateField } from '@/shared/ui/DateField';
import { ProblemNote } from '@/shared/ui/ProblemNote';
import { toast } from '@/shared/ui/toast';
import { changeOrganisation } from '../api/changeOrganisation';
import { closeOrganisation, reopenOrganisation } from '../api/closeOrganisation';
import { mergeOrganisation, takeMergerBack } from '../api/reorganise';
import { deedHints, deedWords } from '../messages';
import { deedsOf, kindOf, type Deed } from '../model/rules';

interface Props {
  organisation: Organisation;
  etag: string;
  onDone: () => void;
}

/** An organisation ends, goes into another one or moves below another municipality from a day on. */
export function Reorganisation({ organisation, etag, onDone }: Props) {
  const queries = useQueryClient();
  const [problem, setProblem] = useState<Problem>();
  const { id, closedOn, mergedInto } = organisation;
  // people, roles and figures follow what happens to the tree
  const refresh = () => queries.invalidateQueries();

  const act = async (deed: () => Promise<unknown>) => {
    setProblem(undefined);
    try {
      await deed();
      await refresh();
      onDone();
    } catch (error) {
      setProblem(asProblem(error));
    }
  };

  return (
    <section className="form" style={{ marginTop: 'var(--s-6)' }} aria-label="Реорганизация">
      <ProblemNote problem={problem} title="Реорганизация не записана" />
      {mergedInto ? (
        <Merged into={mergedInto} on={closedOn} onTakeBack={() => void act(() => takeMergerBack(id))} />
      ) : closedOn ? (
        <>
          <p>Закрыта с {formatDate(closedOn)}.</p>
          <div>
            <Button variant="default" onClick={() => void act(() => reopenOrganisation(id))}>
              Открыть снова
            </Button>
          </div>
        </>
      ) : (
        <NewDeed organisation={organisation} etag={etag} act={act} refresh={refresh} />
      )}
    </section>
  );
}

function Merged({ into, on, onTakeBack }: { into: string; on?: string; onTakeBack: () => void }) {
  const successor = useQuery(organisationQuery(into)).data;
  return (
    <>
      <p>
        Присоединена к «{successor?.name}»{on && ` с ${formatDate(on)}`}.
      </p>
      <p className="hint">
        При отмене люди и роли, которые перешли оттуда и никуда больше не ушли, вернутся.
      </p>
      <div>
        <Button variant="default" onClick={onTakeBack}>
          Отменить присоединение
        </Button>
      </div>
    </>
  );
}

interface NewDeedProps extends Omit<Props, 'onDone'> {
  act: (deed: () => Promise<unknown>) => Promise<void>;
  refresh: () => Promise<void>;
}

function NewDeed({ organisation, etag, act, refresh }: NewDeedProps) {
  const me = useMe();
  const deeds = deedsOf(me, organisation);
  const [deed, setDeed] = useState<Deed>('CLOSE');
  const [on, setOn] = useState(today());
  const [target, setTarget] = useState<string | null>(null);
  const [missing, setMissing] = useState(false);
  const { id, name, parent } = organisation;

  const undoable = (words: string, undo: () => Promise<unknown>) =>
    toast(`${name}: ${words} с ${formatDate(on)}`, {
      undo: async () => {
        await undo();
        await refresh();
      },
    });
  const run = async () => {
    if (deed === 'CLOSE') {
      await closeOrganisation(id, etag, on);
      undoable('закрыта', () => reopenOrganisation(id));
      return;
    }
    if (!target) return;
    if (deed === 'MERGE') {
      await mergeOrganisation(id, etag, target, on);
      undoable('присоединена', () => takeMergerBack(id));
      return;
    }
    await changeOrganisation(id, etag, { parent: target, since: on });
    toast(`${name}: перенесена с ${formatDate(on)}`);
  };
  const submit = () => {
    setMissing(deed !== 'CLOSE' && !target);
    if (parseDate(on).ok && (deed === 'CLOSE' || target)) void act(run);
  };

  return (
    <>
      <NativeSelect
        label="Реорганизация"
        size="md"
        radius="sm"
        value={deed}
        onChange={(event) => {
          setDeed(event.currentTarget.value as Deed);
          setTarget(null);
          setMissing(false);
        }}
        data={deeds.map((one) => ({ value: one, label: deedWords[one].title }))}
      />
      {deed !== 'CLOSE' && (
        <OrganisationPicker
          key={deed}
          label={deedWords[deed].target}
          types={deed === 'MOVE' ? ['MUNICIPALITY', 'REGION'] : kindOf(organisation.type)}
          except={deed === 'MOVE' ? parent : id}
          value={target}
          onChange={(chosen) => {
            setTarget(chosen);
            setMissing(false);
          }}
          error={missing && 'Выберите организацию'}
        />
      )}
      <DateField label="С какого дня" value={on} onChange={setOn} />
      <p className="hint">{deedHints[deed]}</p>
      <div>
        <Button variant="default" color="red" onClick={submit}>
          {deedWords[deed].button}
        </Button>
      </div>
    </>
  );
}
