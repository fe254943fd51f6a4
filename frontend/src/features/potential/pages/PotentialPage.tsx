import { Button, NativeSelect } from '@mantine/core';
import { useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import { asProblem, type Problem } from '@/shared/api/problem';
import type { PotentialMentor, SubBase } from '@/shared/api/types';
import { formatDate } from '@/shared/lib/dates';
import { counted } from '@/shared/lib/plural';
import { OrganisationPicker } from '@/shared/organisations/OrganisationPicker';
import { markReady, takeMarkBack } from '@/shared/potential/marks';
import { hasRole, useMe } from '@/shared/session/session';
import { AppLink } from '@/shared/ui/AppLink';
import { Breadcrumbs } from '@/shared/ui/Breadcrumbs';
import { ButtonLink } from '@/shared/ui/ButtonLink';
import { DataTable, type Column } from '@/shared/ui/DataTable';
import { Filters } from '@/shared/ui/Filters';
import { LoadMore } from '@/shared/ui/LoadMore';
import { PageHeader } from '@/shared/ui/PageHeader';
import { ProblemNote } from '@/shared/ui/ProblemNote';
import { QueryView } from '@/shared/ui/QueryView';
import { SearchField } from '@/shared/ui/SearchField';
import { SegmentLinks } from '@/shared/ui/Segments';
import { Empty } from '@/shared/ui/States';
import { StatusMark } from '@/shared/ui/StatusMark';
import { toast } from '@/shared/ui/toast';
import { potentialCountsQuery, potentialQuery, workbookHref, type PotentialFilter } from '../api/potential';

interface Props {
  filter: PotentialFilter;
  onFilter: (filter: PotentialFilter) => void;
}

const subBaseNames: Record<SubBase, string> = {
  PUPILS: 'Обучающиеся',
  TEACHERS: 'Педагоги',
  ALUMNI: 'Выпускники',
  ENTERPRISES: 'Предприятия',
};

const YEARS = ['год', 'года', 'лет'] as const;

/** The four sub-bases from which mentors come, and who of them is ready. */
export function PotentialPage({ filter, onFilter }: Props) {
  const me = useMe();
  const queries = useQueryClient();
  const list = useInfiniteQuery(potentialQuery(filter));
  const { data: counts } = useQuery(potentialCountsQuery(filter));
  const [problem, setProblem] = useState<Problem>();
  const manySchools = hasRole(me, 'municipal-coordinator');
  const renew = () => queries.invalidateQueries({ queryKey: ['people'] });
  const onText = useCallback((q: string) => onFilter({ ...filter, q: q || undefined }), [filter, onFilter]);

  const turn = async ({ person, readySince }: PotentialMentor) => {
    setProblem(undefined);
    try {
      await (readySince ? takeMarkBack(person) : markReady([person]));
      toast(readySince ? 'Отметка снята' : 'Отмечено: готов стать наставником');
      await renew();
    } catch (error) {
      setProblem(asProblem(error));
    }
  };
  const total = counts && Object.values(counts.subBases).reduce((sum, number) => sum + number, 0);
  const withCount = (label: string, count: number | undefined) =>
    count === undefined ? label : `${label}: ${count}`;

  return (
    <>
      <PageHeader
        title="Потенциальные наставники"
        crumbs={
          <Breadcrumbs
            steps={[{ label: 'Участники', to: '/people' }, { label: 'Потенциальные наставники' }]}
          />
        }
        sub="Пока не наставники, но могут ими стать: с 14 лет, со стажем от трёх лет, выпускники, специалисты партнёров и все, кто отмечен. Только с согласием на обработку данных"
        actions={
          <Button component="a" href={workbookHref(filter)} download variant="default">
            Скачать Excel
          </Button>
        }
      />
      <Filters>
        <SegmentLinks
          label="Подбаза"
          items={[undefined, ...(Object.keys(subBaseNames) as SubBase[])].map((subBase) => ({
            key: subBase ?? 'ALL',
            label: subBase
              ? withCount(subBaseNames[subBase], counts?.subBases[subBase])
              : withCount('Все', total),
            active: filter.subBase === subBase,
            link: { to: '/people/potential', search: { ...filter, subBase } },
          }))}
        />
        <SearchField label="Найти по имени" value={filter.q ?? ''} onChange={onText} />
        {manySchools && (
          <OrganisationPicker
            aria-label="Школа"
            placeholder="Все школы"
            clearable
            types={['SCHOOL', 'COLLEGE', 'ADDITIONAL_EDUCATION', 'KINDERGARTEN']}
            value={filter.organisation ?? null}
            onChange={(id) => onFilter({ ...filter, organisation: id ?? undefined })}
          />
        )}
        <NativeSelect
          aria-label="Готовность"
          size="md"
          radius="sm"
          value={filter.ready === undefined ? '' : String(filter.ready)}
          onChange={({ currentTarget: { value } }) =>
            onFilter({ ...filter, ready: value === '' ? undefined : value === 'true' })
          }
          data={[
            { value: '', label: 'Готовы и те, кого можно спросить' },
            { value: 'true', label: 'Готовы стать наставниками' },
            { value: 'false', label: 'Ещё не спрашивали' },
          ]}
        />
      </Filters>
      <ProblemNote problem={problem} title="Отметка не изменена" />
      <QueryView query={list} what="База потенциальных наставников" safe="Отметки сохранены.">
        {({ pages }) => {
          const rows = pages.flatMap(({ items }) => items);
          return rows.length === 0 ? (
            <Empty
              title="Здесь пока никого"
              actions={
                <ButtonLink to="/people" variant="default">
                  Открыть участников
                </ButtonLink>
              }
            >
              <p>
                Внесите педагогов, старшеклассников, выпускников и специалистов партнёров с согласием на
                обработку данных или отметьте в карточке, кто готов стать наставником.
              </p>
            </Empty>
          ) : (
            <>
              <DataTable
                caption="Потенциальные наставники"
                rows={rows}
                rowKey={({ person }) => person}
                columns={columns(manySchools, (mentor) => void turn(mentor))}
              />
              <LoadMore query={list} />
            </>
          );
        }}
      </QueryView>
    </>
  );
}

function columns(manySchools: boolean, onTurn: (mentor: PotentialMentor) => void): Column<PotentialMentor>[] {
  return [
    {
      key: 'name',
      header: 'Кто',
      cell: ({ person, name }) => <AppLink to={`/people/${person}`}>{name}</AppLink>,
    },
    {
      key: 'base',
      header: 'Подбаза',
      label: false,
      cell: (mentor) => (
        <>
          {subBaseNames[mentor.subBase]}
          <div className="hint">{about(mentor)}</div>
        </>
      ),
    },
    ...(manySchools
      ? [
          {
            key: 'school',
            header: 'Школа',
            label: false,
            cell: ({ organisationName }: PotentialMentor) => organisationName,
          },
        ]
      : []),
    {
      key: 'ready',
      header: 'Готовность',
      label: false,
      cell: ({ readySince }) =>
        readySince ? (
          <StatusMark tone="ok">готов с {formatDate(readySince)}</StatusMark>
        ) : (
          <span className="dim">ещё не спрашивали</span>
        ),
    },
    {
      key: 'deed',
      header: 'Действия',
      actions: true,
      cell: (mentor) => (
        <>
          <Button
            variant="subtle"
            aria-label={`${mentor.readySince ? 'Снять отметку' : 'Готов'}: ${mentor.name}`}
            onClick={() => onTurn(mentor)}
          >
            {mentor.readySince ? 'Снять отметку' : 'Готов'}
          </Button>
          {mentor.kind === 'PUPIL' && mentor.graduatedOn ? (
            <ButtonLink
              to={`/people/${mentor.person}`}
              variant="default"
              aria-label={`Указать, кто теперь: ${mentor.name}`}
            >
              Указать, кто теперь
            </ButtonLink>
          ) : (
            <ButtonLink
              to={`/people/new?person=${mentor.person}&role=MENTOR`}
              variant="default"
              aria-label={`Записать наставником: ${mentor.name}`}
            >
              Записать наставником
            </ButtonLink>
          )}
        </>
      ),
    },
  ];
}

function about({
  subBase,
  className,
  age,
  teachingSince,
  graduatedOn,
  employerName,
}: PotentialMentor): string {
  switch (subBase) {
    case 'PUPILS':
      return [className, counted(age, YEARS)].filter(Boolean).join(', ');
    case 'TEACHERS':
      return teachingSince ? `преподаёт с ${teachingSince.slice(0, 4)} года` : '';
    case 'ALUMNI':
      return graduatedOn ? `выпуск ${graduatedOn.slice(0, 4)} года` : '';
    case 'ENTERPRISES':
      return employerName ?? '';
  }
}
