import { Button, Checkbox, NativeSelect } from '@mantine/core';
import { useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { asProblem } from '@/shared/api/problem';
import type { RoadmapCard, RoadmapTemplate } from '@/shared/api/types';
import { formatDate } from '@/shared/lib/dates';
import { schoolYearOf } from '@/shared/lib/periods';
import { counted } from '@/shared/lib/plural';
import { hasRole, useMe } from '@/shared/session/session';
import { Breadcrumbs } from '@/shared/ui/Breadcrumbs';
import { ButtonLink } from '@/shared/ui/ButtonLink';
import { DataTable } from '@/shared/ui/DataTable';
import { Icon } from '@/shared/ui/Icon';
import { PageHeader } from '@/shared/ui/PageHeader';
import { QueryView } from '@/shared/ui/QueryView';
import { StatusMark } from '@/shared/ui/StatusMark';
import { toast } from '@/shared/ui/toast';
import { roadmapsQuery } from '../api/roadmaps';
import { archiveTemplate, newRoadmap, restoreTemplate, templatesQuery, type Source } from '../api/templates';
import { mayWrite } from '../model/rights';
import classes from './NewRoadmapPage.module.css';

export interface NewRoadmapSearch {
  template?: string;
  from?: string;
  year?: string;
}

interface Props {
  search: NewRoadmapSearch;
  onSearch: (search: NewRoadmapSearch) => void;
}

const modelWords = { PUPIL: 'ученическая модель', TEACHER: 'педагогическая модель' } as const;

/** A roadmap begins from a template of the seven stages, from last year's, or from an order; dates are seen before. */
export function NewRoadmapPage({ search, onSearch }: Props) {
  const me = useMe();
  const templates = useQuery(templatesQuery);
  const list = useInfiniteQuery(roadmapsQuery({}));
  const mine = (list.data?.pages.flatMap(({ items }) => items) ?? []).filter((one) => mayWrite(me, one));
  const year = search.year ?? schoolYearOf();
  const chosen: Source | undefined = search.from
    ? { roadmap: search.from, withTargets: false }
    : search.template
      ? { template: search.template }
      : undefined;
  return (
    <>
      <PageHeader
        title="Новая дорожная карта"
        crumbs={<Breadcrumbs steps={[{ label: 'Дорожные карты', to: '/roadmaps' }]} />}
        sub="Из шаблона семи этапов, из прошлогодней карты или из приказа"
        actions={
          <ButtonLink to="/roadmaps/import" variant="default" leftSection={<Icon name="up" />}>
            Загрузить приказ
          </ButtonLink>
        }
      />
      <QueryView query={templates} what="Шаблоны карт">
        {({ items }) => (
          <>
            <div className={classes.choice}>
              <NativeSelect
                label="На какой учебный год"
                value={year}
                onChange={(event) => onSearch({ ...search, year: event.currentTarget.value })}
                data={yearsAround(schoolYearOf())}
              />
              <NativeSelect
                label="Из чего"
                value={
                  search.from
                    ? `roadmap:${search.from}`
                    : search.template
                      ? `template:${search.template}`
                      : ''
                }
                onChange={(event) => {
                  const [kind, id] = event.currentTarget.value.split(':');
                  onSearch({
                    year: search.year,
                    template: kind === 'template' ? id : undefined,
                    from: kind === 'roadmap' ? id : undefined,
                  });
                }}
                data={[
                  { value: '', label: 'Выберите шаблон или прошлогоднюю карту' },
                  {
                    group: 'Шаблоны',
                    items: suited(items, hasRole(me, 'municipal-coordinator', 'region-operator')).map(
                      (one) => ({
                        value: `template:${one.id}`,
                        label: one.organisationName ? `${one.title} (${one.organisationName})` : one.title,
                      }),
                    ),
                  },
                  ...(mine.length > 0
                    ? [
                        {
                          group: 'Ваши карты',
                          items: mine.map((one) => ({ value: `roadmap:${one.id}`, label: named(one) })),
                        },
                      ]
                    : []),
                ]}
              />
            </div>
            {chosen && (
              <Preview
                key={`${search.from}${search.template}${year}`}
                source={chosen}
                year={year}
                template={items.find(({ id }) => id === search.template)}
              />
            )}
          </>
        )}
      </QueryView>
    </>
  );
}

/** The rows with their dates in that year; then the draft is made by one press. */
function Preview({ source, year, template }: { source: Source; year: string; template?: RoadmapTemplate }) {
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [withTargets, setWithTargets] = useState(false);
  const preview = useQuery({
    queryKey: ['roadmaps', 'preview', source, year],
    queryFn: () => newRoadmap(source, year, true),
  });
  const make = async () => {
    try {
      const made = await newRoadmap('template' in source ? source : { ...source, withTargets }, year, false);
      await queries.invalidateQueries({ queryKey: ['roadmaps'] });
      await navigate({ to: '/roadmaps/$id', params: { id: made.roadmap ?? '' } });
      toast('Карта создана как проект. Проверьте строки и подайте её на согласование');
    } catch (error) {
      toast(asProblem(error).message, { tone: 'failed' });
    }
  };
  const archive = async (id: string) => {
    const refresh = () => queries.invalidateQueries({ queryKey: ['roadmaps', 'templates'] });
    try {
      await archiveTemplate(id);
      await refresh();
      toast('Шаблон убран', { undo: () => restoreTemplate(id).then(refresh) });
    } catch (error) {
      toast(asProblem(error).message, { tone: 'failed' });
    }
  };
  return (
    <QueryView query={preview} what="Предпросмотр карты">
      {({ title, rows }) => (
        <>
          <h2>{title}</h2>
          <p className="hint">
            {counted(rows.length, ['строка', 'строки', 'строк'])}
            {template && `, ${modelWords[template.model]}`}
            {template?.source && `. ${template.source}`}
          </p>
          {'roadmap' in source && (
            <Checkbox
              label="Взять и показатели, сдвинув их годы"
              checked={withTargets}
              onChange={(event) => setWithTargets(event.currentTarget.checked)}
            />
          )}
          <p className={classes.actions}>
            <Button onClick={() => void make()}>Создать карту</Button>
            {template?.mayArchive && (
              <Button variant="subtle" onClick={() => void archive(template.id)}>
                Убрать шаблон
              </Button>
            )}
          </p>
          <DataTable
            caption="Строки новой карты"
            rows={rows.map((row, index) => ({ ...row, index }))}
            rowKey={({ index }) => String(index)}
            columns={[
              { key: 'section', header: 'Этап', label: false, cell: ({ section }) => section ?? '' },
              {
                key: 'activity',
                header: 'Мероприятие',
                cell: ({ number, activity, ground }) => (
                  <>
                    {number} {activity}
                    {ground && <div className="hint">{ground}</div>}
                  </>
                ),
              },
              {
                key: 'term',
                header: 'Срок',
                cell: ({ termBefore, termText, dueOn, dayOff }) => (
                  <>
                    {termText ?? 'не указан'}
                    {termBefore && termBefore !== termText && <div className="hint">было: {termBefore}</div>}
                    {dayOff && (
                      <div>
                        <StatusMark tone="warn">{formatDate(dueOn)} – выходной</StatusMark>
                      </div>
                    )}
                  </>
                ),
              },
            ]}
          />
        </>
      )}
    </QueryView>
  );
}

/** Own ones first, then those of one's level, then the others. */
function suited(templates: readonly RoadmapTemplate[], district: boolean): RoadmapTemplate[] {
  const level = district ? 'MUNICIPAL' : 'SCHOOL';
  const rank = (one: RoadmapTemplate) => (one.organisation ? 0 : one.level === level ? 1 : 2);
  return [...templates].sort((one, other) => rank(one) - rank(other));
}

function named({ title, schoolYear, planYear, organisationName }: RoadmapCard): string {
  return `${title}, ${schoolYear ?? planYear ?? 'год не назван'} (${organisationName})`;
}

function yearsAround(year: string): string[] {
  const first = Number(year.slice(0, 4));
  return [first, first + 1, first - 1].map((one) => `${one}/${one + 1}`);
}
