import { useQuery } from '@tanstack/react-query';
import type { Erasure } from '@/shared/api/types';
import { formatDate } from '@/shared/lib/dates';
import { Breadcrumbs } from '@/shared/ui/Breadcrumbs';
import { DataTable, type Column } from '@/shared/ui/DataTable';
import { PageHeader } from '@/shared/ui/PageHeader';
import { QueryView } from '@/shared/ui/QueryView';
import { Empty } from '@/shared/ui/States';
import { erasuresQuery } from '../api/erasures';
import { basisNames } from '../messages';

/** Acts about the destruction of personal data, with their exports of the log: both are kept for three years. */
export function ErasuresPage() {
  const erasures = useQuery(erasuresQuery);
  return (
    <>
      <PageHeader
        title="Акты об уничтожении данных"
        crumbs={
          <Breadcrumbs
            steps={[
              { label: 'Участники', to: '/people' },
              { label: 'Согласия', to: '/people/consents' },
              { label: 'Акты' },
            ]}
          />
        }
        sub="Акт и выгрузка из журнала хранятся три года. Имя названо только в самом акте"
      />
      <QueryView query={erasures} what="Акты">
        {({ items }) =>
          items.length === 0 ? (
            <Empty title="Актов пока нет">
              <p>Акт появляется, когда на карточке участника без согласия уничтожают его данные.</p>
            </Empty>
          ) : (
            <DataTable
              caption="Акты об уничтожении данных"
              rows={items}
              rowKey={({ id }) => id}
              columns={columns}
            />
          )
        }
      </QueryView>
    </>
  );
}

const columns: Column<Erasure>[] = [
  { key: 'number', header: 'Акт', cell: ({ number, erasedOn }) => `№ ${number} от ${formatDate(erasedOn)}` },
  { key: 'school', header: 'Организация', label: false, cell: ({ organisationName }) => organisationName },
  { key: 'basis', header: 'Почему', cell: ({ basis }) => basisNames[basis] },
  { key: 'by', header: 'Кто', cell: ({ erasedBy }) => erasedBy },
  { key: 'until', header: 'Хранить до', cell: ({ keepUntil }) => formatDate(keepUntil) },
  {
    key: 'files',
    header: 'Документы',
    label: false,
    cell: ({ id, number }) => (
      <span className="row">
        <a href={`/api/v1/erasures/${id}/act`} download aria-label={`Акт № ${number} в Word`}>
          Акт
        </a>
        <a href={`/api/v1/erasures/${id}/log`} download aria-label={`Выгрузка из журнала к акту № ${number}`}>
          Выгрузка
        </a>
      </span>
    ),
  },
];
