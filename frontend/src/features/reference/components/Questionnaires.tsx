import { useQuery } from '@tanstack/react-query';
import type { Questionnaire } from '@/shared/api/types';
import { formatDate, today } from '@/shared/lib/dates';
import { capital, formWords } from '@/shared/lib/words';
import { AppLink } from '@/shared/ui/AppLink';
import { DataTable, type Column } from '@/shared/ui/DataTable';
import { GroupTitle } from '@/shared/ui/Panel';
import { QueryView } from '@/shared/ui/QueryView';
import { StatusMark } from '@/shared/ui/StatusMark';
import { questionnairesQuery } from '../api/questionnaires';
import { stageWords } from '../messages';

/** The bank of questionnaires, each in its latest version. */
export function Questionnaires() {
  const bank = useQuery(questionnairesQuery);
  return (
    <section aria-label="Анкеты">
      <GroupTitle icon="file" title="Анкеты" />
      <QueryView query={bank} what="Список анкет">
        {({ items }) => <DataTable caption="Анкеты" rows={items} rowKey={({ id }) => id} columns={columns} />}
      </QueryView>
    </section>
  );
}

const columns: Column<Questionnaire>[] = [
  {
    key: 'title',
    header: 'Анкета',
    cell: ({ code, title, source }) => (
      <>
        <AppLink to={`/reference/questionnaires/${code}`}>{title}</AppLink>
        <div className="hint">{source}</div>
      </>
    ),
  },
  { key: 'forms', header: 'Формы', cell: ({ forms }) => forms.map((form) => formWords[form]).join('; ') },
  { key: 'stage', header: 'Когда', cell: ({ stage }) => capital(stageWords[stage]) },
  { key: 'questions', header: 'Вопросов', number: true, cell: ({ questions }) => questions.length },
  {
    key: 'version',
    header: 'Версия',
    cell: ({ version, validFrom }) =>
      `${version}, ${validFrom > today() ? 'начнёт действовать' : 'действует'} с ${formatDate(validFrom)}`,
  },
  {
    key: 'state',
    header: 'Состояние',
    label: false,
    cell: ({ verified }) =>
      verified ? <StatusMark tone="ok">сверено</StatusMark> : <StatusMark tone="ask">не сверено</StatusMark>,
  },
];
