import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { asProblem, type Problem } from '@/shared/api/problem';
import type { PeopleImport } from '@/shared/api/types';
import { formatInstant } from '@/shared/lib/dates';
import { formatCount } from '@/shared/lib/numbers';
import { OrganisationPicker } from '@/shared/organisations/OrganisationPicker';
import { hasRole, useMe } from '@/shared/session/session';
import { AppLink } from '@/shared/ui/AppLink';
import { Breadcrumbs } from '@/shared/ui/Breadcrumbs';
import { DataTable } from '@/shared/ui/DataTable';
import { FileDrop } from '@/shared/ui/FileDrop';
import { PageHeader } from '@/shared/ui/PageHeader';
import { GroupTitle } from '@/shared/ui/Panel';
import { ProblemNote } from '@/shared/ui/ProblemNote';
import { recentQuery, TEMPLATE, uploadRegister } from '../api/imports';
import { ImportMark } from '../components/ImportMark';
import classes from './UploadPage.module.css';

/** Where a register comes in: a table dropped or chosen. It is only checked at first. */
export function UploadPage() {
  const me = useMe();
  const navigate = useNavigate();
  const [organisation, setOrganisation] = useState(me.organisation);
  const [reading, setReading] = useState<string>();
  const [problem, setProblem] = useState<Problem>();

  const read = async (file: File) => {
    setProblem(undefined);
    setReading(file.name);
    try {
      const { id } = await uploadRegister(file, organisation);
      await navigate({ to: '/people/import/$id', params: { id } });
    } catch (error) {
      setProblem(asProblem(error));
    } finally {
      setReading(undefined);
    }
  };

  return (
    <>
      <PageHeader
        title="Загрузить список"
        crumbs={
          <Breadcrumbs steps={[{ label: 'Участники', to: '/people' }, { label: 'Загрузить список' }]} />
        }
        sub="Сначала таблица только проверяется: вы увидите, кто новый, кто уже записан и что исправить"
      />
      <div className={classes.narrow}>
        <ProblemNote problem={problem} title="Таблица не прочитана" />
        {hasRole(me, 'municipal-coordinator', 'region-operator') && (
          <OrganisationPicker
            label="Чьи это люди"
            types={['REGION', 'MUNICIPALITY', 'SCHOOL', 'COLLEGE', 'ADDITIONAL_EDUCATION', 'KINDERGARTEN']}
            value={organisation}
            onChange={(id) => setOrganisation(id ?? me.organisation)}
          />
        )}
        <FileDrop
          invite="Перетащите сюда таблицу"
          hint="Excel (.xlsx) или CSV до 60 МБ: наш шаблон, базы наставников и наставляемых по форме или свой список с названиями столбцов."
          reading={reading}
          accept=".xlsx,.csv,.tsv,.txt"
          label="Таблица с людьми"
          onFile={(file) => void read(file)}
        />
        <p>
          <a href={TEMPLATE} download>
            Скачать шаблон Excel
          </a>{' '}
          <span className="hint">с подсказками к столбцам и списками для выбора</span>
        </p>
      </div>
      <Recent />
    </>
  );
}

function Recent() {
  const { data } = useQuery(recentQuery);
  if (!data?.items.length) return null;
  return (
    <section className={classes.recent}>
      <GroupTitle icon="file" title="Загрузки за месяц" count={data.items.length} />
      <DataTable
        caption="Загрузки за месяц"
        rows={data.items}
        rowKey={({ id }) => id}
        columns={[
          {
            key: 'file',
            header: 'Файл',
            cell: (row: PeopleImport) => <AppLink to={`/people/import/${row.id}`}>{row.fileName}</AppLink>,
          },
          { key: 'who', header: 'Кто загрузил', cell: ({ createdBy }) => createdBy },
          { key: 'when', header: 'Когда', label: false, cell: ({ createdAt }) => formatInstant(createdAt) },
          { key: 'rows', header: 'Строк', number: true, cell: ({ total }) => formatCount(total) },
          { key: 'state', header: 'Состояние', label: false, cell: (row) => <ImportMark one={row} /> },
        ]}
      />
    </section>
  );
}
