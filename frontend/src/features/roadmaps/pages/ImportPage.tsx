import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { asProblem, type Problem } from '@/shared/api/problem';
import type { RoadmapImportCard } from '@/shared/api/types';
import { formatInstant } from '@/shared/lib/dates';
import { counted } from '@/shared/lib/plural';
import { OrganisationPicker } from '@/shared/organisations/OrganisationPicker';
import { hasRole, useMe } from '@/shared/session/session';
import { AppLink } from '@/shared/ui/AppLink';
import { Breadcrumbs } from '@/shared/ui/Breadcrumbs';
import { DataTable } from '@/shared/ui/DataTable';
import { FileDrop } from '@/shared/ui/FileDrop';
import { PageHeader } from '@/shared/ui/PageHeader';
import { GroupTitle } from '@/shared/ui/Panel';
import { ProblemNote } from '@/shared/ui/ProblemNote';
import { StatusMark } from '@/shared/ui/StatusMark';
import { importsQuery, uploadOrder } from '../api/imports';
import { PasteTable } from '../components/PasteTable';
import classes from './ImportPage.module.css';

/** Where an order comes in: a file dropped or chosen, for the own organisation or for one below. */
export function ImportPage() {
  const me = useMe();
  const navigate = useNavigate();
  const [organisation, setOrganisation] = useState(me.organisation);
  const [reading, setReading] = useState<string>();
  const [problem, setProblem] = useState<Problem>();
  const mayChoose = hasRole(me, 'municipal-coordinator', 'region-operator');

  const read = async (file: File) => {
    if (reading) return;
    setProblem(undefined);
    setReading(file.name);
    try {
      const { id } = await uploadOrder(file, organisation);
      await navigate({ to: '/roadmaps/import/$id', params: { id } });
    } catch (error) {
      setProblem(asProblem(error));
    } finally {
      setReading(undefined);
    }
  };

  return (
    <>
      <PageHeader
        title="Загрузить приказ"
        crumbs={
          <Breadcrumbs
            steps={[{ label: 'Дорожные карты', to: '/roadmaps' }, { label: 'Загрузить приказ' }]}
          />
        }
        sub="Система прочитает мероприятия, сроки и ответственных. Вы проверите и подтвердите"
      />
      <div className={classes.narrow}>
        <ProblemNote problem={problem} title="Приказ не прочитан" />
        {mayChoose && (
          <OrganisationPicker
            label="Чья это дорожная карта"
            types={['REGION', 'MUNICIPALITY', 'SCHOOL', 'COLLEGE', 'ADDITIONAL_EDUCATION', 'KINDERGARTEN']}
            value={organisation}
            onChange={(id) => setOrganisation(id ?? me.organisation)}
          />
        )}
        <FileDrop
          invite="Перетащите сюда файл приказа"
          hint="Word (.docx, .doc) или веб-страница, где карта – таблица, или текст с табуляцией. До 25 МБ. Исходный файл сохранится."
          reading={reading}
          accept=".docx,.doc,.html,.htm,.txt,.tsv,.md,text/plain"
          label="Файл приказа"
          onFile={(file) => void read(file)}
        />
        <PasteTable busy={reading !== undefined} onRead={(file) => void read(file)} />
      </div>
      <Recent />
    </>
  );
}

/** Imports that were begun: an unfinished one is taken up where it was left. */
function Recent() {
  const { data } = useQuery(importsQuery);
  const drafts = data?.items.filter(({ state }) => state === 'DRAFT') ?? [];
  if (drafts.length === 0) return null;
  return (
    <section className={classes.recent}>
      <GroupTitle icon="file" title="Начатые загрузки" count={drafts.length} />
      <DataTable
        caption="Начатые загрузки"
        rows={drafts}
        rowKey={({ id }) => id}
        columns={[
          {
            key: 'title',
            header: 'Приказ',
            cell: (row: RoadmapImportCard) => (
              <AppLink to={`/roadmaps/import/${row.id}`}>{row.title ?? row.fileName}</AppLink>
            ),
          },
          { key: 'for', header: 'Чья карта', label: false, cell: ({ organisationName }) => organisationName },
          {
            key: 'rows',
            header: 'Прочитано',
            cell: ({ rows }) => counted(rows, ['строка', 'строки', 'строк']),
          },
          { key: 'when', header: 'Когда', label: false, cell: ({ createdAt }) => formatInstant(createdAt) },
          {
            key: 'state',
            header: 'Состояние',
            label: false,
            cell: () => <StatusMark tone="work">ждёт проверки</StatusMark>,
          },
        ]}
      />
    </section>
  );
}
