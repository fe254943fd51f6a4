import { Button } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { asProblem, type Problem } from '@/shared/api/problem';
import { parseDate, today } from '@/shared/lib/dates';
import { organisationQuery } from '@/shared/session/organisation';
import { useMe } from '@/shared/session/session';
import { Breadcrumbs, organisationCrumbs } from '@/shared/ui/Breadcrumbs';
import { DateField } from '@/shared/ui/DateField';
import { FileDrop } from '@/shared/ui/FileDrop';
import { Icon } from '@/shared/ui/Icon';
import { PageHeader } from '@/shared/ui/PageHeader';
import { ProblemNote } from '@/shared/ui/ProblemNote';
import { Empty } from '@/shared/ui/States';
import { toast } from '@/shared/ui/toast';
import { compareRegister, registerWorkbook, takeRegisterOver } from '../api/register';
import { Comparison } from '../components/Comparison';
import { changesOf, linesOf, mayTick, proposed, type Line } from '../model/comparison';

/** A register from elsewhere beside the tree: what is new, what changed, what is missing; ticked rows are taken over. */
export function RegisterPage({ id }: { id: string }) {
  const me = useMe();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const place = useQuery(organisationQuery(id)).data;
  const [reading, setReading] = useState<string>();
  const [lines, setLines] = useState<Line[]>();
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const [since, setSince] = useState(today());
  const [problem, setProblem] = useState<Problem>();
  const [busy, setBusy] = useState(false);

  const compare = async (file: File) => {
    setProblem(undefined);
    setLines(undefined);
    setReading(file.name);
    try {
      const found = linesOf(await compareRegister(id, file));
      setLines(found);
      setTicked(proposed(found));
    } catch (error) {
      setProblem(asProblem(error));
    } finally {
      setReading(undefined);
    }
  };
  const take = async () => {
    if (!lines || !parseDate(since).ok) return;
    setBusy(true);
    setProblem(undefined);
    try {
      await takeRegisterOver(id, changesOf(lines, ticked, since));
      await queries.invalidateQueries();
      toast(`Реестр применён: строк ${ticked.size}`);
      await navigate({ to: '/organisations/$id', params: { id } });
    } catch (error) {
      setProblem(asProblem(error));
    } finally {
      setBusy(false);
    }
  };
  const nothingToDo = lines?.every(({ row }) => row && !mayTick(row)) ?? false;

  return (
    <>
      <PageHeader
        title="Сверить с реестром"
        crumbs={
          <Breadcrumbs
            steps={[
              ...organisationCrumbs(place?.path ?? [], me.organisation, (step) => `/organisations/${step}`),
              { label: 'Сверить с реестром' },
            ]}
          />
        }
        sub="Таблица только сравнивается: вы увидите новых, переименованных и тех, кого в ней нет, и отметите, что применить"
        actions={
          <Button
            component="a"
            variant="default"
            leftSection={<Icon name="down" />}
            href={registerWorkbook(id)}
            download
          >
            Нынешний список, Excel
          </Button>
        }
      />
      <ProblemNote problem={problem} title={lines ? 'Реестр не применён' : 'Реестр не прочитан'} />
      <FileDrop
        invite="Перетащите сюда реестр организаций"
        hint="Excel (.xlsx) или CSV, до 5 000 строк. Нужен столбец «Название»; узнаём по коду ОО-1, ОГРН, ИНН или по названию."
        reading={reading}
        accept=".xlsx,.csv,.tsv,.txt"
        label="Реестр организаций"
        onFile={(file) => void compare(file)}
      />
      {lines && (
        <div style={{ marginTop: 'var(--s-5)' }}>
          <Comparison lines={lines} ticked={ticked} onTick={setTicked} />
        </div>
      )}
      {lines && nothingToDo && (
        <Empty title="Применять нечего" compact>
          <p>Всё, что удалось прочитать, в системе уже так и записано.</p>
        </Empty>
      )}
      {lines && !nothingToDo && (
        <div className="form" style={{ marginTop: 'var(--s-5)' }}>
          <DateField
            label="Действует с"
            description="Новые названия, переводы и закрытия"
            value={since}
            onChange={setSince}
          />
          <div>
            <Button disabled={ticked.size === 0} loading={busy} onClick={() => void take()}>
              Применить отмеченное: {ticked.size}
            </Button>
          </div>
        </div>
      )}
    </>
  );
}
