import { Button } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { flushSync } from 'react-dom';
import { asProblem, type Problem } from '@/shared/api/problem';
import type { RoadmapImport } from '@/shared/api/types';
import { counted } from '@/shared/lib/plural';
import { AppLink } from '@/shared/ui/AppLink';
import { Breadcrumbs } from '@/shared/ui/Breadcrumbs';
import { Icon } from '@/shared/ui/Icon';
import { PageHeader } from '@/shared/ui/PageHeader';
import { ProblemNote } from '@/shared/ui/ProblemNote';
import { QueryView } from '@/shared/ui/QueryView';
import { SegmentButtons } from '@/shared/ui/Segments';
import { Empty } from '@/shared/ui/States';
import { StatusMark } from '@/shared/ui/StatusMark';
import { toast } from '@/shared/ui/toast';
import { confirmImport, deleteImport, importQuery } from '../api/imports';
import { DraftHead } from '../components/DraftHead';
import { DraftRows, focusDraftRow } from '../components/DraftRows';
import { Duties } from '../components/Duties';
import { Findings } from '../components/Findings';
import { Targets } from '../components/Targets';
import { rowName } from '../model/rows';
import classes from './ImportDraftPage.module.css';

export function ImportDraftPage({ id }: { id: string }) {
  const draft = useQuery(importQuery(id));
  return (
    <QueryView query={draft} what="Загрузка приказа" as="h1">
      {(data) => <Draft draft={data} />}
    </QueryView>
  );
}

/** What was read, beside the order's own words; doubts first. Nothing is kept as a roadmap until it is confirmed. */
function Draft({ draft }: { draft: RoadmapImport }) {
  const queries = useQueryClient();
  const navigate = useNavigate();
  const doubtful = draft.rows.filter(({ attention }) => attention.length > 0);
  const [show, setShow] = useState<'doubtful' | 'all'>(doubtful.length > 0 ? 'doubtful' : 'all');
  const [problem, setProblem] = useState<Problem>();
  const [busy, setBusy] = useState(false);
  const refresh = () => queries.invalidateQueries({ queryKey: ['roadmaps'] });

  const confirm = async () => {
    setBusy(true);
    setProblem(undefined);
    try {
      const roadmap = await confirmImport(draft);
      await refresh();
      toast('Дорожная карта готова');
      await navigate({ to: '/roadmaps/$id', params: { id: roadmap.id } });
    } catch (error) {
      setProblem(asProblem(error));
    } finally {
      setBusy(false);
    }
  };
  const remove = async () => {
    if (!window.confirm('Удалить загрузку? Исходный файл останется у вас на диске.')) return;
    try {
      await deleteImport(draft.id);
      await navigate({ to: '/roadmaps/import' });
      await refresh();
    } catch (error) {
      setProblem(asProblem(error));
    }
  };

  const open = draft.state === 'DRAFT';
  const rows = show === 'doubtful' ? doubtful : draft.rows;
  return (
    <>
      <PageHeader
        title={draft.title ?? draft.fileName ?? 'Приказ без названия'}
        documentTitle="Проверка приказа"
        crumbs={
          <Breadcrumbs
            steps={[
              { label: 'Дорожные карты', to: '/roadmaps' },
              { label: 'Загрузить приказ', to: '/roadmaps/import' },
              { label: 'Проверка' },
            ]}
          />
        }
        sub={
          <>
            {draft.organisationName} · прочитано {counted(draft.rows.length, ['строка', 'строки', 'строк'])}
            {draft.targets.length > 0 &&
              `, ${counted(draft.targets.length, ['показатель', 'показателя', 'показателей'])}`}
            {' · '}
            {doubtful.length > 0 ? (
              <StatusMark tone="warn">проверьте {doubtful.length}</StatusMark>
            ) : (
              <StatusMark tone="ok">сомнений нет</StatusMark>
            )}
          </>
        }
        actions={
          open && (
            <>
              <Button
                component="a"
                variant="default"
                leftSection={<Icon name="down" />}
                href={`/api/v1/roadmap-imports/${draft.id}/file`}
                download
              >
                Исходный файл
              </Button>
              <Button variant="default" onClick={() => void remove()}>
                Удалить загрузку
              </Button>
              <Button loading={busy} leftSection={<Icon name="check" />} onClick={() => void confirm()}>
                Подтвердить карту
              </Button>
            </>
          )
        }
      />
      <ProblemNote problem={problem} title="Карта не создана" onReload={() => void refresh()} />
      {draft.duplicateOf && (
        <p className={classes.note}>
          <Icon name="alert" />
          <span>
            Этот файл уже загружали:{' '}
            <AppLink
              to={
                draft.duplicateOf.roadmap
                  ? `/roadmaps/${draft.duplicateOf.roadmap}`
                  : `/roadmaps/import/${draft.duplicateOf.import}`
              }
            >
              {draft.duplicateOf.title}
            </AppLink>
            . Если вторая карта не нужна, удалите эту загрузку.
          </span>
        </p>
      )}
      {!open && draft.roadmap && (
        <p className={classes.note}>
          <Icon name="check" />
          <span>
            Загрузка подтверждена: <AppLink to={`/roadmaps/${draft.roadmap}`}>открыть карту</AppLink>.
          </span>
        </p>
      )}
      <Findings
        findings={draft.findings.filter(({ code }) => code !== 'DUPLICATE_FILE')}
        rowName={(position) => rowName(draft.rows, position)}
        onRow={(position) => {
          flushSync(() => setShow('all'));
          focusDraftRow(position);
        }}
      />
      <DraftHead draft={draft} readOnly={!open} />
      {doubtful.length > 0 && (
        <div className={classes.switch}>
          <SegmentButtons
            label="Какие строки показать"
            value={show}
            onChange={setShow}
            items={[
              { key: 'doubtful', label: `Сомнительные ${doubtful.length}` },
              { key: 'all', label: `Все ${draft.rows.length}` },
            ]}
          />
        </div>
      )}
      {rows.length > 0 ? (
        <DraftRows draft={draft} rows={rows} readOnly={!open} />
      ) : (
        <Empty title="Сомнительных строк больше нет" compact>
          <p>Просмотрите остальные и подтвердите карту.</p>
        </Empty>
      )}
      <div className={classes.targets}>
        <Targets targets={draft.targets} />
        <Duties draft={draft} readOnly={!open} />
      </div>
    </>
  );
}
