import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { askedSearch, figuresQuery, indicatorsQuery, type Asked, type TreeView } from '@/shared/figures/api';
import { formatDate } from '@/shared/lib/dates';
import { formatPeriod, formatPeriodTitle, type Period } from '@/shared/lib/periods';
import { counted } from '@/shared/lib/plural';
import { organisationQuery } from '@/shared/session/organisation';
import { useMe } from '@/shared/session/session';
import { Breadcrumbs, organisationCrumbs } from '@/shared/ui/Breadcrumbs';
import { ButtonLink } from '@/shared/ui/ButtonLink';
import { Icon } from '@/shared/ui/Icon';
import { PageHeader } from '@/shared/ui/PageHeader';
import { QueryView } from '@/shared/ui/QueryView';
import { Board } from '../components/Board';
import { Composition } from '../components/Composition';
import { FigureList } from '../components/FigureList';
import { Legend } from '../components/Legend';
import { PeriodSwitch } from '../components/PeriodSwitch';
import { boardOf } from '../model/board';

interface Props {
  asked: Asked;
  onPeriod: (period: Period) => void;
  onTree: (tree: TreeView) => void;
}

/** Plan and fact: a board of the organisations below, or the list of figures of one school. */
export function IndicatorsPage({ asked, onPeriod, onTree }: Props) {
  const { organisation, period, tree } = asked;
  const me = useMe();
  const place = useQuery(organisationQuery(organisation)).data;
  const own = useQuery(figuresQuery(organisation, period, 'none', tree));
  const below = useQuery(figuresQuery(organisation, period, 'children', tree));
  const indicators = useQuery(indicatorsQuery);
  const children = boardOf(
    (below.data?.items ?? []).filter((value) => runsProgrammes(value.organisationType)),
  );
  const isBoard = children.length > 0;
  const asOf = own.data?.items[0]?.asOf;
  const path = place?.path ?? (place ? [place] : []);
  const step = (id: string) => `/indicators?${askedSearch({ ...asked, organisation: id })}`;
  return (
    <>
      <PageHeader
        title={isBoard ? 'Свод' : 'Показатели'}
        documentTitle={`${isBoard ? 'Свод' : 'Показатели'}, ${formatPeriod(period)}`}
        crumbs={path.length > 0 && <Breadcrumbs steps={organisationCrumbs(path, me.organisation, step)} />}
        sub={
          <>
            {place?.name}
            {isBoard && `: ${counted(children.length, ['организация', 'организации', 'организаций'])}`}.{' '}
            {formatPeriodTitle(period)}
            {asOf && `, предварительно, на ${formatDate(asOf)}`}
            {isBoard && '. Сначала отстающие'}
          </>
        }
        actions={
          <>
            <PeriodSwitch value={period} onChange={onPeriod} />
            <ButtonLink
              to={`/denominators?organisation=${organisation}`}
              variant="default"
              leftSection={<Icon name="split" />}
            >
              Знаменатели
            </ButtonLink>
            <Button
              component="a"
              variant="default"
              leftSection={<Icon name="down" />}
              href={`/api/v1/exports/indicator-values?${askedSearch(asked)}&format=csv-excel`}
              download
            >
              CSV для Excel
            </Button>
          </>
        }
      />
      <Composition organisation={organisation} asOf={asOf} value={tree} onChange={onTree} />
      <QueryView query={own} what="Показатели" safe="Записи и карты открываются как обычно.">
        {({ items }) => (
          <QueryView query={below} what="Показатели организаций">
            {() => (
              <QueryView query={indicators} what="Перечень показателей">
                {(list) =>
                  isBoard ? (
                    <>
                      <Board
                        caption={`Свод: ${place?.name ?? ''}, ${formatPeriod(period)}`}
                        indicators={list.items}
                        total={boardOf(items)[0]}
                        rows={children}
                        asked={asked}
                      />
                      <Legend />
                    </>
                  ) : (
                    <FigureList values={items} indicators={list.items} period={period} />
                  )
                }
              </QueryView>
            )}
          </QueryView>
        )}
      </QueryView>
    </>
  );
}

/** Partners have no figures of their own. */
function runsProgrammes(type: string): boolean {
  return !['ENTERPRISE', 'NGO', 'UNIVERSITY', 'PRIVATE_PERSON'].includes(type);
}
