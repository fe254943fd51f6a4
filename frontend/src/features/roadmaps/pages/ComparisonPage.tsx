import { Button, NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { Edition, Roadmap, RoadmapComparison } from '@/shared/api/types';
import { formatDate, formatInstant } from '@/shared/lib/dates';
import { counted } from '@/shared/lib/plural';
import { Breadcrumbs } from '@/shared/ui/Breadcrumbs';
import { Filters } from '@/shared/ui/Filters';
import { Icon } from '@/shared/ui/Icon';
import { PageHeader } from '@/shared/ui/PageHeader';
import { QueryView } from '@/shared/ui/QueryView';
import { Empty } from '@/shared/ui/States';
import { StatusMark, type StatusTone } from '@/shared/ui/StatusMark';
import { comparisonQuery, editionsQuery } from '../api/approval';
import { roadmapQuery } from '../api/roadmaps';
import { Changes } from '../components/Changes';
import { orderLine } from '../messages';
import classes from './ComparisonPage.module.css';

export interface ComparisonSearch {
  from?: number;
  to?: number;
}

interface Props {
  id: string;
  search: ComparisonSearch;
  onSearch: (search: ComparisonSearch) => void;
}

/** How the roadmap differs from any edition that was submitted or approved; prints as the text of an amending order. */
export function ComparisonPage({ id, ...rest }: Props) {
  const roadmap = useQuery(roadmapQuery(id));
  const editions = useQuery(editionsQuery(id));
  return (
    <QueryView query={roadmap} what="Дорожная карта" as="h1">
      {(data) => (
        <QueryView query={editions} what="Редакции карты" as="h1">
          {({ items }) => <Compared roadmap={data} editions={items} {...rest} />}
        </QueryView>
      )}
    </QueryView>
  );
}

function Compared({
  roadmap,
  editions,
  search,
  onSearch,
}: { roadmap: Roadmap; editions: Edition[] } & Omit<Props, 'id'>) {
  const approved = editions.find(({ kind }) => kind === 'APPROVED') ?? editions[0];
  const from = editions.find(({ number }) => number === search.from) ?? approved;
  const header = (
    <PageHeader
      title="Что изменилось"
      documentTitle={`Изменения: ${roadmap.title}`}
      crumbs={
        <Breadcrumbs
          steps={[
            { label: 'Дорожные карты', to: '/roadmaps' },
            { label: roadmap.title, to: `/roadmaps/${roadmap.id}` },
          ]}
        />
      }
      sub={roadmap.organisationName}
      actions={
        from && (
          <>
            {(['docx', 'pdf'] as const).map((format) => (
              <Button
                key={format}
                component="a"
                href={`/api/v1/roadmaps/${roadmap.id}/comparison/document?from=${from.number}${search.to ? `&to=${search.to}` : ''}&format=${format}`}
                download
                variant="default"
                leftSection={<Icon name="down" />}
              >
                {format === 'docx' ? 'Приказ в Word' : 'Приказ в PDF'}
              </Button>
            ))}
            <Button variant="default" leftSection={<Icon name="print" />} onClick={() => window.print()}>
              Печать
            </Button>
          </>
        )
      }
    />
  );
  if (!from) {
    return (
      <>
        {header}
        <Empty title="Сравнивать пока не с чем">
          <p>Редакция сохраняется, когда карту подают на согласование и когда её утверждает приказ.</p>
        </Empty>
      </>
    );
  }
  return (
    <>
      {header}
      <Filters>
        <NativeSelect
          label="Было"
          value={String(from.number)}
          onChange={(event) => onSearch({ ...search, from: Number(event.currentTarget.value) })}
          data={editions.map((edition) => ({ value: String(edition.number), label: editionName(edition) }))}
        />
        <NativeSelect
          label="Стало"
          value={search.to ? String(search.to) : ''}
          onChange={(event) => onSearch({ ...search, to: Number(event.currentTarget.value) || undefined })}
          data={[
            { value: '', label: 'Как сейчас' },
            ...editions
              .filter(({ number }) => number > from.number)
              .map((edition) => ({ value: String(edition.number), label: editionName(edition) })),
          ]}
        />
      </Filters>
      <Differences roadmap={roadmap} from={from} to={search.to} />
      <p className="hint">
        Контрольная сумма редакции (SHA-256): <code className={classes.hash}>{from.sha256}</code>
      </p>
    </>
  );
}

function Differences({ roadmap, from, to }: { roadmap: Roadmap; from: Edition; to?: number }) {
  const comparison = useQuery(comparisonQuery(roadmap.id, from.number, to));
  return (
    <QueryView query={comparison} what="Сравнение">
      {(data) =>
        data.rows.length === 0 && data.head.length === 0 ? (
          <Empty title="Ничего не изменилось">
            <p>Слова карты те же, что в редакции «{editionName(from)}».</p>
          </Empty>
        ) : (
          <article className={classes.order}>
            <p className={classes.preamble}>
              Внести в дорожную карту «{roadmap.title}»
              {from.kind === 'APPROVED' &&
                `, утверждённую приказом ${orderLine({ number: from.orderNumber }, formatDate(from.orderDate)).replace('Приказ ', '')},`}{' '}
              следующие изменения:
            </p>
            <ol>
              {data.head.length > 0 && (
                <li>
                  <p>
                    <StatusMark tone="work">В заголовке и показателях</StatusMark>
                  </p>
                  <Changes changes={data.head} />
                </li>
              )}
              {data.rows.map((row) => (
                <Row key={row.id} row={row} />
              ))}
            </ol>
            <p className="hint">Без изменений: {counted(data.unchanged, ['строка', 'строки', 'строк'])}.</p>
          </article>
        )
      }
    </QueryView>
  );
}

const kinds: Record<RoadmapComparison['rows'][number]['kind'], { tone: StatusTone; word: string }> = {
  ADDED: { tone: 'ok', word: 'Дополнить строкой' },
  CHANGED: { tone: 'work', word: 'Изложить в новой редакции' },
  DELETED: { tone: 'late', word: 'Исключить строку' },
};

function Row({ row }: { row: RoadmapComparison['rows'][number] }) {
  const { tone, word } = kinds[row.kind];
  return (
    <li data-kind={row.kind}>
      <p>
        <StatusMark tone={tone}>{word}</StatusMark> {row.number} {row.activity}
      </p>
      <Changes
        changes={row.kind === 'ADDED' ? row.changes.filter(({ field }) => field !== 'activity') : row.changes}
      />
    </li>
  );
}

/** «Приказ № 112-ОД от 18.11.2025» or «подана 12.11.2025 9:05». */
export function editionName({ kind, orderNumber, orderDate, at }: Edition): string {
  return kind === 'APPROVED'
    ? orderLine({ number: orderNumber }, formatDate(orderDate))
    : `Подана ${formatInstant(at)}`;
}
