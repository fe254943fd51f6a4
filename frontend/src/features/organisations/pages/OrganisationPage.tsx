import { Button, NativeSelect } from '@mantine/core';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Suspense, useCallback, useState } from 'react';
import type { Organisation, OrganisationType } from '@/shared/api/types';
import { formatDate } from '@/shared/lib/dates';
import { capital, organisationTypeWords } from '@/shared/lib/words';
import { organisationsQuery } from '@/shared/organisations/api';
import { organisationQuery } from '@/shared/session/organisation';
import { lazyPage } from '@/shared/lib/lazyPage';
import { hasRole, useMe } from '@/shared/session/session';
import { AppLink } from '@/shared/ui/AppLink';
import { Breadcrumbs, organisationCrumbs } from '@/shared/ui/Breadcrumbs';
import { ButtonLink } from '@/shared/ui/ButtonLink';
import { DataTable } from '@/shared/ui/DataTable';
import { Filters } from '@/shared/ui/Filters';
import { Icon } from '@/shared/ui/Icon';
import { LoadMore } from '@/shared/ui/LoadMore';
import { PageHeader } from '@/shared/ui/PageHeader';
import { QueryView } from '@/shared/ui/QueryView';
import { SearchField } from '@/shared/ui/SearchField';
import { Empty } from '@/shared/ui/States';
import { AddOrganisation, EditOrganisation } from '../components/OrganisationPanels';
import { OrganisationFacts } from '../components/OrganisationFacts';
import { OrganisationHistory } from '../components/OrganisationHistory';
import { addWords, emptyBelow } from '../messages';
import { codesLine, mayAddBelow, mayEdit, typesBelow } from '../model/rules';

const Appointments = lazyPage(() => import('../components/Appointments'), 'Appointments');
const RuleOfClearances = lazyPage(() => import('../components/RuleOfClearances'), 'RuleOfClearances');

export interface OrganisationSearch {
  q?: string;
  type?: OrganisationType;
}

interface Props {
  id: string;
  search: OrganisationSearch;
  onSearch: (search: OrganisationSearch) => void;
}

/** One place of the tree: what it is, what is below it, and the search through everything below. */
export function OrganisationPage({ id, search, onSearch }: Props) {
  const organisation = useQuery(organisationQuery(id));
  return (
    <QueryView query={organisation} what="Организация" as="h1">
      {(data) => <Place key={data.id} organisation={data} search={search} onSearch={onSearch} />}
    </QueryView>
  );
}

function Place({ organisation, search, onSearch }: { organisation: Organisation } & Omit<Props, 'id'>) {
  const me = useMe();
  const [adding, setAdding] = useState(false);
  const [edited, setEdited] = useState<string>();
  const below = typesBelow(organisation.type);
  const firstBelow = below[0];
  const path = organisation.path ?? [organisation];
  return (
    <>
      <PageHeader
        title={organisation.name}
        crumbs={
          path.length > 1 && (
            <Breadcrumbs
              steps={organisationCrumbs(path, me.organisation, (step) => `/organisations/${step}`).map(
                (crumb, index) => (index === path.length - 1 ? { label: crumb.label } : crumb),
              )}
            />
          )
        }
        sub={[
          capital(organisationTypeWords[organisation.type]),
          standing(organisation),
          codesLine(organisation),
        ]
          .filter(Boolean)
          .join('. ')}
        actions={
          <>
            {mayEdit(me, organisation) && (
              <Button variant="default" onClick={() => setEdited(organisation.id)}>
                Изменить
              </Button>
            )}
            {mayAddBelow(me, organisation) && (
              <ButtonLink to={`/organisations/${organisation.id}/register`} variant="default">
                Сверить с реестром
              </ButtonLink>
            )}
            {mayAddBelow(me, organisation) && firstBelow && (
              <Button leftSection={<Icon name="plus" />} onClick={() => setAdding(true)}>
                Добавить {addWords[firstBelow]}
              </Button>
            )}
          </>
        }
      />
      {below.length > 0 ? (
        <Below
          organisation={organisation}
          search={search}
          onSearch={onSearch}
          onEdit={setEdited}
          onAdd={mayAddBelow(me, organisation) ? () => setAdding(true) : undefined}
        />
      ) : (
        <OrganisationFacts organisation={organisation} />
      )}
      <Suspense>
        <Appointments organisation={organisation} />
      </Suspense>
      <OrganisationHistory organisation={organisation.id} />
      {organisation.type === 'REGION' && hasRole(me, 'region-operator') && (
        <Suspense>
          <RuleOfClearances />
        </Suspense>
      )}
      <AddOrganisation parent={organisation} opened={adding} onClose={() => setAdding(false)} />
      <EditOrganisation id={edited} onClose={() => setEdited(undefined)} />
    </>
  );
}

interface BelowProps {
  organisation: Organisation;
  search: OrganisationSearch;
  onSearch: (search: OrganisationSearch) => void;
  onEdit: (id: string) => void;
  onAdd?: () => void;
}

/** Direct children; with a search or a kind, everything below that fits. */
function Below({ organisation, search, onSearch, onEdit, onAdd }: BelowProps) {
  const me = useMe();
  const { q = '', type } = search;
  const own = organisation.id === me.organisation;
  const searching = q !== '' && own;
  const list = useInfiniteQuery(
    organisationsQuery({ parent: searching ? undefined : organisation.id, q: q || undefined, type }),
  );
  const onText = useCallback((text: string) => onSearch({ q: text || undefined, type }), [onSearch, type]);
  const filtered = q !== '' || type !== undefined;
  return (
    <>
      <Filters>
        <SearchField
          label={own ? 'Найти среди всех организаций' : 'Найти по названию'}
          value={q}
          onChange={onText}
        />
        <NativeSelect
          aria-label="Какие организации"
          size="md"
          radius="sm"
          value={type ?? ''}
          onChange={(event) => {
            const chosen = event.currentTarget.value;
            onSearch({ q: q || undefined, type: chosen ? (chosen as OrganisationType) : undefined });
          }}
          data={[
            { value: '', label: 'Все' },
            ...typesOfSearch(organisation.type).map((value) => ({
              value,
              label: capital(organisationTypeWords[value]),
            })),
          ]}
        />
      </Filters>
      <QueryView query={list} what="Список организаций">
        {({ pages }) => {
          const rows = pages.flatMap(({ items }) => items).filter(({ id }) => id !== organisation.id);
          if (rows.length === 0) {
            return filtered ? (
              <Empty
                title="По этому запросу никого нет"
                actions={
                  <Button variant="default" onClick={() => onSearch({})}>
                    Показать всех
                  </Button>
                }
              >
                <p>Проверьте написание или снимите отбор.</p>
              </Empty>
            ) : (
              <NothingBelow organisation={organisation} onAdd={onAdd} />
            );
          }
          return (
            <>
              <DataTable
                caption={`Организации: ${organisation.name}`}
                rows={rows}
                rowKey={({ id }) => id}
                columns={[
                  {
                    key: 'name',
                    header: 'Название',
                    cell: (row) => (
                      <>
                        <AppLink to={`/organisations/${row.id}`}>{row.name}</AppLink>
                        {row.closedOn && <div className="hint">{standing(row)}</div>}
                      </>
                    ),
                  },
                  {
                    key: 'type',
                    header: 'Что это',
                    label: false,
                    cell: (row) => capital(organisationTypeWords[row.type]),
                  },
                  {
                    key: 'codes',
                    header: 'Коды',
                    label: false,
                    cell: (row) => <span className="num dim">{codesLine(row)}</span>,
                  },
                  {
                    key: 'actions',
                    header: 'Действия',
                    actions: true,
                    cell: (row) =>
                      mayEdit(me, row) && (
                        <Button
                          variant="default"
                          size="xs"
                          aria-label={`Изменить: ${row.name}`}
                          onClick={() => onEdit(row.id)}
                        >
                          Изменить
                        </Button>
                      ),
                  },
                ]}
              />
              <LoadMore query={list} />
            </>
          );
        }}
      </QueryView>
    </>
  );
}

/** What is said of one that does not work any more. */
function standing({ closedOn, mergedInto }: Organisation): string | undefined {
  return closedOn && `${mergedInto ? 'присоединена к другой' : 'закрыта'} с ${formatDate(closedOn)}`;
}

function NothingBelow({ organisation, onAdd }: { organisation: Organisation; onAdd?: () => void }) {
  const words = organisation.type === 'REGION' ? emptyBelow.REGION : emptyBelow.MUNICIPALITY;
  const first = typesBelow(organisation.type)[0];
  if (!onAdd || !first) {
    return (
      <Empty title="Организаций пока нет">
        <p>Их добавляет координатор или администратор.</p>
      </Empty>
    );
  }
  return (
    <Empty title={words.title} actions={<Button onClick={onAdd}>Добавить {addWords[first]}</Button>}>
      <p>{words.text}</p>
    </Empty>
  );
}

function typesOfSearch(type: OrganisationType): OrganisationType[] {
  return type === 'REGION'
    ? [...new Set([...typesBelow('REGION'), ...typesBelow('MUNICIPALITY')])]
    : typesBelow(type);
}
