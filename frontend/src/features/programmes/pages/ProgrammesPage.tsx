import { Button, NativeSelect } from '@mantine/core';
import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { Programme } from '@/shared/api/types';
import { formatDate } from '@/shared/lib/dates';
import { lazyPage } from '@/shared/lib/lazyPage';
import { capital, FEDERAL_FORMS, formWords } from '@/shared/lib/words';
import { hasRole, useMe } from '@/shared/session/session';
import { AppLink } from '@/shared/ui/AppLink';
import { DataTable, type Column } from '@/shared/ui/DataTable';
import { Filters } from '@/shared/ui/Filters';
import { Icon } from '@/shared/ui/Icon';
import { LoadMore } from '@/shared/ui/LoadMore';
import { PageHeader } from '@/shared/ui/PageHeader';
import { QueryView } from '@/shared/ui/QueryView';
import { SideDrawer } from '@/shared/ui/SideDrawer';
import { Empty } from '@/shared/ui/States';
import { StatusMark } from '@/shared/ui/StatusMark';
import { toast } from '@/shared/ui/toast';
import { makeProgramme, programmesQuery, type ProgrammesFilter } from '../api/programmes';
import { FederalCounts } from '../components/FederalCounts';
import { stateMarks } from '../messages';

const ProgrammeForm = lazyPage(() => import('../components/ProgrammeForm'), 'ProgrammeForm');

interface Props {
  filter: ProgrammesFilter;
  onFilter: (filter: ProgrammesFilter) => void;
}

/** Programmes of a school, or of all schools of a municipality or the region. */
export function ProgrammesPage({ filter, onFilter }: Props) {
  const me = useMe();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const list = useInfiniteQuery(programmesQuery(filter));
  const [making, setMaking] = useState(false);
  const ownSchool = hasRole(me, 'curator', 'school-head');
  const manySchools = hasRole(me, 'municipal-coordinator', 'region-operator', 'auditor');
  const add = (ownSchool || hasRole(me, 'municipal-coordinator')) && (
    <Button leftSection={<Icon name="plus" />} onClick={() => setMaking(true)}>
      Записать программу
    </Button>
  );
  const filtered = Boolean(filter.state ?? filter.federal);
  return (
    <>
      <PageHeader
        title="Программы наставничества"
        sub="Форма, ролевая модель, вид, срок, цель и приказ; кто в программе и сколько их"
        actions={add}
      />
      <div className="stack">
        {manySchools && <FederalCounts organisation={filter.organisation} />}
        <section aria-label="Программы">
          <Filters>
            <NativeSelect
              aria-label="Состояние программы"
              size="md"
              radius="sm"
              value={filter.state ?? ''}
              onChange={(event) =>
                onFilter({ ...filter, state: (event.currentTarget.value || undefined) as Programme['state'] })
              }
              data={[
                { value: '', label: 'Все программы' },
                ...Object.entries(stateMarks).map(([value, { word }]) => ({ value, label: capital(word) })),
              ]}
            />
            <NativeSelect
              aria-label="Форма в отчётах"
              size="md"
              radius="sm"
              value={filter.federal ?? ''}
              onChange={(event) =>
                onFilter({
                  ...filter,
                  federal: (event.currentTarget.value || undefined) as ProgrammesFilter['federal'],
                })
              }
              data={[
                { value: '', label: 'Все формы' },
                ...FEDERAL_FORMS.map((value) => ({ value, label: capital(formWords[value]) })),
              ]}
            />
          </Filters>
          <QueryView query={list} what="Список программ" safe="Записи сохранены.">
            {({ pages }) => {
              const rows = pages.flatMap(({ items }) => items);
              return rows.length === 0 ? (
                <Empty
                  title={filtered ? 'Таких программ нет' : 'Программ пока нет'}
                  actions={!filtered && add}
                >
                  <p>
                    {filtered
                      ? 'Выберите другое состояние или другую форму.'
                      : 'Запишите программу по приказу и добавьте в неё участников базы.'}
                  </p>
                </Empty>
              ) : (
                <>
                  <DataTable
                    caption="Программы наставничества"
                    rows={rows}
                    rowKey={({ id }) => id}
                    columns={columns(manySchools)}
                  />
                  <LoadMore query={list} />
                </>
              );
            }}
          </QueryView>
        </section>
      </div>
      <SideDrawer opened={making} onClose={() => setMaking(false)} title="Новая программа">
        <ProgrammeForm
          organisation={ownSchool ? me.organisation : ''}
          onSave={async (body) => {
            const { id, name } = await makeProgramme(body);
            void queries.invalidateQueries({ queryKey: ['programmes'] });
            await navigate({ to: '/programmes/$id', params: { id } });
            toast(`${name}: программа записана`);
          }}
        />
      </SideDrawer>
    </>
  );
}

function columns(manySchools: boolean): Column<Programme>[] {
  return [
    {
      key: 'name',
      header: 'Программа',
      cell: ({ id, name, orderNumber, orderDate }) => (
        <>
          <AppLink to={`/programmes/${id}`}>{name}</AppLink>
          <div className="hint">
            {orderNumber && orderDate ? `приказ № ${orderNumber} от ${formatDate(orderDate)}` : 'приказа нет'}
          </div>
        </>
      ),
    },
    ...(manySchools
      ? [
          {
            key: 'school',
            header: 'Организация',
            label: false,
            cell: ({ organisationName }: Programme) => organisationName,
          },
        ]
      : []),
    {
      key: 'form',
      header: 'Форма',
      cell: ({ formName, federal, roleModel }) => (
        <>
          {formName}
          <div className="hint">
            {[roleModel?.name, formName !== formWords[federal] && `в отчётах: ${formWords[federal]}`]
              .filter(Boolean)
              .join(', ')}
          </div>
        </>
      ),
    },
    {
      key: 'term',
      header: 'Срок',
      cell: ({ startsOn, endsOn }) => `${formatDate(startsOn)} – ${formatDate(endsOn)}`,
    },
    { key: 'mentors', header: 'Наставников', number: true, cell: ({ mentors }) => mentors },
    { key: 'mentees', header: 'Наставляемых', number: true, cell: ({ mentees }) => mentees },
    {
      key: 'state',
      header: 'Состояние',
      label: false,
      cell: ({ state }) => <StatusMark tone={stateMarks[state].tone}>{stateMarks[state].word}</StatusMark>,
    },
  ];
}
