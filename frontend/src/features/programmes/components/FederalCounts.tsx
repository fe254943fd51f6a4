import { useQuery } from '@tanstack/react-query';
import type { FederalFormCount } from '@/shared/api/types';
import { capital, formWords } from '@/shared/lib/words';
import { DataTable, type Column } from '@/shared/ui/DataTable';
import { GroupTitle } from '@/shared/ui/Panel';
import { QueryView } from '@/shared/ui/QueryView';
import { countsQuery } from '../api/programmes';

/** Programmes that run, by the five forms as which they are reported. */
export function FederalCounts({ organisation }: { organisation: string | undefined }) {
  const counts = useQuery(countsQuery(organisation));
  return (
    <QueryView query={counts} what="Сводка по формам">
      {({ items }) =>
        items.length > 0 && (
          <section className="stack" aria-label="Сводка по формам">
            <GroupTitle icon="clip" title="Идут сейчас, по формам из Р-145" />
            <DataTable
              caption="Программы по федеральным формам"
              rows={items}
              rowKey={({ federal }) => federal}
              columns={columns}
            />
            <p className="hint">
              Человек считается в каждой форме один раз, поэтому строки не складываются в число участников.
            </p>
          </section>
        )
      }
    </QueryView>
  );
}

const columns: Column<FederalFormCount>[] = [
  { key: 'form', header: 'Форма', cell: ({ federal }) => capital(formWords[federal]) },
  { key: 'programmes', header: 'Программ', number: true, cell: ({ programmes }) => programmes },
  { key: 'organisations', header: 'Организаций', number: true, cell: ({ organisations }) => organisations },
  { key: 'mentors', header: 'Наставников', number: true, cell: ({ mentors }) => mentors },
  { key: 'mentees', header: 'Наставляемых', number: true, cell: ({ mentees }) => mentees },
];
