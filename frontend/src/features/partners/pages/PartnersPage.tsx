import { Button, NativeSelect } from '@mantine/core';
import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { asProblem, type Problem } from '@/shared/api/problem';
import type { PartnerAgreement } from '@/shared/api/types';
import { formatDate } from '@/shared/lib/dates';
import { lazyPage } from '@/shared/lib/lazyPage';
import { capital, formWords, organisationTypeWords } from '@/shared/lib/words';
import { hasRole, useMe } from '@/shared/session/session';
import { PaperScan } from '@/shared/scans/PaperScan';
import { DataTable, type Column } from '@/shared/ui/DataTable';
import { Filters } from '@/shared/ui/Filters';
import { Icon } from '@/shared/ui/Icon';
import { LoadMore } from '@/shared/ui/LoadMore';
import { PageHeader } from '@/shared/ui/PageHeader';
import { ProblemNote } from '@/shared/ui/ProblemNote';
import { QueryView } from '@/shared/ui/QueryView';
import { SideDrawer } from '@/shared/ui/SideDrawer';
import { Empty } from '@/shared/ui/States';
import { StatusMark } from '@/shared/ui/StatusMark';
import { toast } from '@/shared/ui/toast';
import {
  agreementsQuery,
  removeAgreement,
  resumeAgreement,
  signAgreement,
  type AgreementsFilter,
} from '../api/agreements';
import { stateMarks } from '../messages';

const AgreementForm = lazyPage(() => import('../components/AgreementForm'), 'AgreementForm');
const EndAgreement = lazyPage(() => import('../components/EndAgreement'), 'EndAgreement');

interface Props {
  filter: AgreementsFilter;
  onFilter: (filter: AgreementsFilter) => void;
}

/** Agreements with those who give mentors, and how many mentors each gives. */
export function PartnersPage({ filter, onFilter }: Props) {
  const me = useMe();
  const queries = useQueryClient();
  const list = useInfiniteQuery(agreementsQuery(filter));
  const [open, setOpen] = useState<'new' | { deed: 'edit' | 'end'; agreement: PartnerAgreement }>();
  const [problem, setProblem] = useState<Problem>();
  const close = () => setOpen(undefined);
  const refresh = () => queries.invalidateQueries({ queryKey: ['partner-agreements'] });
  const changed = async (message: string, undo?: () => Promise<unknown>) => {
    await refresh();
    close();
    toast(message, { undo: undo && (() => undo().then(refresh)) });
  };
  const remove = async ({ id, ...agreement }: PartnerAgreement) => {
    setProblem(undefined);
    try {
      await removeAgreement(id);
      await changed(`Соглашение № ${agreement.number} удалено`, () => signAgreement(written(agreement)));
    } catch (error) {
      setProblem(asProblem(error));
    }
  };
  const add = (
    <Button leftSection={<Icon name="plus" />} onClick={() => setOpen('new')}>
      Записать соглашение
    </Button>
  );
  return (
    <>
      <PageHeader
        title="Партнёры"
        sub="Соглашения с теми, кто даёт наставников. В показатель предприятие входит один раз, когда его наставник в утверждённой паре; вузы и колледжи в него не входят"
        actions={add}
      />
      <Filters>
        <NativeSelect
          aria-label="Состояние соглашения"
          size="md"
          radius="sm"
          value={filter.state ?? ''}
          onChange={(event) =>
            onFilter({ state: (event.currentTarget.value || undefined) as AgreementsFilter['state'] })
          }
          data={[
            { value: '', label: 'Все соглашения' },
            ...Object.entries(stateMarks).map(([value, { word }]) => ({ value, label: capital(word) })),
          ]}
        />
      </Filters>
      <ProblemNote problem={problem} title="Не получилось" />
      <QueryView query={list} what="Список соглашений" safe="Записи сохранены.">
        {({ pages }) => {
          const rows = pages.flatMap(({ items }) => items);
          return rows.length === 0 ? (
            <Empty
              title={filter.state ? 'Таких соглашений нет' : 'Соглашений пока нет'}
              actions={filter.state ? undefined : add}
            >
              <p>
                {filter.state
                  ? 'Выберите другое состояние.'
                  : 'Запишите соглашение с предприятием или другим партнёром: строка дорожной карты о соглашениях закроется сама.'}
              </p>
            </Empty>
          ) : (
            <>
              <DataTable
                caption="Соглашения с партнёрами"
                rows={rows}
                rowKey={({ id }) => id}
                columns={columns(hasRole(me, 'municipal-coordinator'), {
                  onEdit: (agreement) => setOpen({ deed: 'edit', agreement }),
                  onEnd: (agreement) => setOpen({ deed: 'end', agreement }),
                  onRemove: (agreement) => void remove(agreement),
                  onScan: refresh,
                })}
              />
              <LoadMore query={list} />
            </>
          );
        }}
      </QueryView>
      <SideDrawer opened={open === 'new'} onClose={close} title="Новое соглашение">
        <AgreementForm onSaved={({ partnerName }) => changed(`${partnerName}: соглашение записано`)} />
      </SideDrawer>
      <SideDrawer
        opened={typeof open === 'object' && open.deed === 'edit'}
        onClose={close}
        title="Изменить соглашение"
      >
        {typeof open === 'object' && (
          <AgreementForm agreement={open.agreement} onSaved={() => changed('Соглашение сохранено')} />
        )}
      </SideDrawer>
      <SideDrawer
        opened={typeof open === 'object' && open.deed === 'end'}
        onClose={close}
        title="Расторгнуть соглашение"
      >
        {typeof open === 'object' && (
          <EndAgreement
            agreement={open.agreement}
            onEnded={() =>
              changed(`${open.agreement.partnerName}: соглашение расторгнуто`, () =>
                resumeAgreement(open.agreement.id),
              )
            }
          />
        )}
      </SideDrawer>
    </>
  );
}

/** What a removed agreement is written down again with. */
function written(agreement: Omit<PartnerAgreement, 'id'>) {
  const { organisation, partner, number, signedOn, validUntil, subject, forms } = agreement;
  const { responsible, partnerResponsible } = agreement;
  return {
    organisation,
    partner,
    number,
    signedOn,
    validUntil,
    subject,
    forms,
    responsible,
    partnerResponsible,
  };
}

interface Deeds {
  onEdit: (agreement: PartnerAgreement) => void;
  onEnd: (agreement: PartnerAgreement) => void;
  onRemove: (agreement: PartnerAgreement) => void;
  onScan: () => Promise<void>;
}

function columns(
  manySchools: boolean,
  { onEdit, onEnd, onRemove, onScan }: Deeds,
): Column<PartnerAgreement>[] {
  return [
    {
      key: 'partner',
      header: 'Партнёр',
      cell: ({ partnerName, partnerType, partnerInn, responsible, partnerResponsible }) => (
        <>
          {partnerName}
          <div className="hint">
            {[
              organisationTypeWords[partnerType],
              partnerInn && `ИНН ${partnerInn}`,
              partnerResponsible && `у партнёра: ${partnerResponsible}`,
              responsible && `у нас: ${responsible}`,
            ]
              .filter(Boolean)
              .join(', ')}
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
            cell: ({ organisationName }: PartnerAgreement) => organisationName,
          },
        ]
      : []),
    {
      key: 'paper',
      header: 'Соглашение',
      label: false,
      cell: (agreement) => (
        <>
          № {agreement.number} от {formatDate(agreement.signedOn)}
          <div className="hint">
            {agreement.endedOn
              ? `расторгнуто с ${formatDate(agreement.endedOn)}: ${agreement.endReason}`
              : agreement.validUntil
                ? `по ${formatDate(agreement.validUntil)}`
                : 'без срока'}
          </div>
          <PaperScan
            paper={{ kind: 'agreement', id: agreement.id }}
            what={`${agreement.partnerName}, № ${agreement.number}`}
            scan={agreement.scan}
            changeable
            onChanged={onScan}
          />
        </>
      ),
    },
    {
      key: 'forms',
      header: 'Формы',
      cell: ({ forms }) => forms.map((form) => formWords[form]).join('; '),
    },
    { key: 'mentors', header: 'Наставников', number: true, cell: ({ mentors }) => mentors },
    {
      key: 'state',
      header: 'Состояние',
      label: false,
      cell: ({ state }) => <StatusMark tone={stateMarks[state].tone}>{stateMarks[state].word}</StatusMark>,
    },
    {
      key: 'actions',
      header: 'Действия',
      actions: true,
      cell: (agreement) => (
        <span className="row">
          <Button
            variant="subtle"
            size="xs"
            aria-label={`Изменить: ${agreement.partnerName}, № ${agreement.number}`}
            onClick={() => onEdit(agreement)}
          >
            Изменить
          </Button>
          {!agreement.endedOn && (
            <Button
              variant="subtle"
              size="xs"
              aria-label={`Расторгнуть: ${agreement.partnerName}, № ${agreement.number}`}
              onClick={() => onEnd(agreement)}
            >
              Расторгнуть
            </Button>
          )}
          <Button
            variant="subtle"
            size="xs"
            aria-label={`Удалить: ${agreement.partnerName}, № ${agreement.number}`}
            onClick={() => onRemove(agreement)}
          >
            Удалить
          </Button>
        </span>
      ),
    },
  ];
}
