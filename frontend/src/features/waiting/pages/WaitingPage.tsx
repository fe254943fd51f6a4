import { Button, NativeSelect } from '@mantine/core';
import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { lazy, useState } from 'react';
import { asProblem } from '@/shared/api/problem';
import type { MentoringForm, Participation } from '@/shared/api/types';
import { daysBetween, formatDate, today } from '@/shared/lib/dates';
import { counted, DAYS } from '@/shared/lib/plural';
import { capital, formWords } from '@/shared/lib/words';
import { OrganisationPicker } from '@/shared/organisations/OrganisationPicker';
import { hasRole, useMe } from '@/shared/session/session';
import { AppLink } from '@/shared/ui/AppLink';
import { DataTable, type Column } from '@/shared/ui/DataTable';
import { Filters } from '@/shared/ui/Filters';
import { LoadMore } from '@/shared/ui/LoadMore';
import { PageHeader } from '@/shared/ui/PageHeader';
import { QueryView } from '@/shared/ui/QueryView';
import { SegmentLinks } from '@/shared/ui/Segments';
import { SideDrawer } from '@/shared/ui/SideDrawer';
import { Empty } from '@/shared/ui/States';
import { StatusMark } from '@/shared/ui/StatusMark';
import { toast } from '@/shared/ui/toast';
import { beginSupport, endSupport, waitingQuery, type WaitingFilter } from '../api/waiting';

const SupportForm = lazy(() =>
  import('../components/SupportForm').then((module) => ({ default: module.SupportForm })),
);

interface Props {
  filter: WaitingFilter;
  onFilter: (filter: WaitingFilter) => void;
}

const FORMS: readonly MentoringForm[] = [
  'PUPIL_PUPIL',
  'STUDENT_PUPIL',
  'EMPLOYER_PUPIL',
  'EMPLOYER_STUDENT',
  'TEACHER_TEACHER',
  'HEAD_TEACHER',
  'UNIVERSITY_TEACHER',
  'PARTNER_TEACHER',
];

const segments: readonly { supported: boolean | undefined; label: string }[] = [
  { supported: undefined, label: 'Все' },
  { supported: false, label: 'Без поддержки' },
  { supported: true, label: 'С поддержкой' },
];

/** Mentees who wait for a pair, and whom of them a psychologist supports meanwhile. */
export function WaitingPage({ filter, onFilter }: Props) {
  const me = useMe();
  const queries = useQueryClient();
  const list = useInfiniteQuery(waitingQuery(filter));
  const [chosen, setChosen] = useState<Participation>();
  const manySchools = hasRole(me, 'municipal-coordinator');
  const renew = () => queries.invalidateQueries({ queryKey: ['participations'] });

  async function end({ id, supportSince }: Participation) {
    try {
      await endSupport(id);
    } catch (error) {
      toast(asProblem(error).message, { tone: 'failed' });
      return;
    }
    toast('Поддержка снята', {
      undo: supportSince ? () => beginSupport(id, supportSince).then(renew) : undefined,
    });
    await renew();
  }

  return (
    <>
      <PageHeader
        title="Ждут пару"
        sub="Наставляемые без наставника, кто ждёт дольше – выше. С ними стоит поговорить, пока ищут пару"
      />
      <Filters>
        <SegmentLinks
          label="Кого показать"
          items={segments.map(({ supported, label }) => ({
            key: label,
            label,
            active: filter.supported === supported,
            link: { to: '/waiting', search: { ...filter, supported } },
          }))}
        />
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
          aria-label="Форма наставничества"
          size="md"
          radius="sm"
          value={filter.form ?? ''}
          onChange={(event) =>
            onFilter({
              ...filter,
              form: (event.currentTarget.value || undefined) as MentoringForm | undefined,
            })
          }
          data={[
            { value: '', label: 'Все формы' },
            ...FORMS.map((value) => ({ value, label: capital(formWords[value]) })),
          ]}
        />
      </Filters>
      <QueryView query={list} what="Список тех, кто ждёт пару" safe="Отметки сохранены.">
        {({ pages }) => {
          const rows = pages.flatMap(({ items }) => items);
          if (rows.length === 0) {
            return (
              <Empty title={filter.supported ? 'С поддержкой никто не ждёт' : 'Никто не ждёт'}>
                <p>Как только кто-то останется без наставника, он появится здесь.</p>
              </Empty>
            );
          }
          return (
            <>
              <DataTable
                caption="Наставляемые, которые ждут пару"
                rows={rows}
                rowKey={({ id }) => id}
                columns={columns(manySchools, !manySchools && { begin: setChosen, end })}
              />
              <LoadMore query={list} />
            </>
          );
        }}
      </QueryView>
      <SideDrawer
        opened={chosen !== undefined}
        onClose={() => setChosen(undefined)}
        title="Поддержка психолога"
      >
        {chosen && (
          <SupportForm
            mentee={chosen}
            onDone={async () => {
              await renew();
              setChosen(undefined);
              toast('Поддержка отмечена', { undo: () => endSupport(chosen.id).then(renew) });
            }}
          />
        )}
      </SideDrawer>
    </>
  );
}

interface Deeds {
  begin: (mentee: Participation) => void;
  end: (mentee: Participation) => Promise<void>;
}

/** @param deeds of those who may mark support */
function columns(manySchools: boolean, deeds: Deeds | false): Column<Participation>[] {
  return [
    {
      key: 'name',
      header: 'Наставляемый',
      cell: ({ person }) => <AppLink to={`/people/${person.id}`}>{person.name}</AppLink>,
    },
    manySchools
      ? { key: 'school', header: 'Школа', label: false, cell: ({ organisationName }) => organisationName }
      : { key: 'class', header: 'Класс', cell: ({ person }) => person.className ?? '' },
    { key: 'form', header: 'Форма', label: false, cell: ({ form }) => capital(formWords[form]) },
    {
      key: 'since',
      header: 'Ждёт с',
      cell: ({ waitsSince = today() }) => (
        <>
          {formatDate(waitsSince)}{' '}
          <span className="hint">{counted(daysBetween(waitsSince, today()), DAYS)}</span>
        </>
      ),
    },
    {
      key: 'support',
      header: 'Поддержка',
      label: false,
      cell: ({ supportSince }) =>
        supportSince ? (
          <>
            <StatusMark tone="work">ожидает с поддержкой психолога</StatusMark>
            <div className="hint">с {formatDate(supportSince)}</div>
          </>
        ) : (
          <StatusMark tone="wait">без поддержки</StatusMark>
        ),
    },
    ...(deeds
      ? [
          {
            key: 'deed',
            header: 'Действие',
            actions: true,
            cell: (mentee: Participation) =>
              mentee.supportSince ? (
                <Button
                  variant="subtle"
                  aria-label={`Снять поддержку: ${mentee.person.name}`}
                  onClick={() => void deeds.end(mentee)}
                >
                  Снять
                </Button>
              ) : (
                <Button
                  variant="default"
                  aria-label={`Отметить поддержку: ${mentee.person.name}`}
                  onClick={() => deeds.begin(mentee)}
                >
                  Отметить поддержку
                </Button>
              ),
          },
        ]
      : []),
  ];
}
