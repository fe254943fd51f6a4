import { Button, Checkbox, NativeSelect } from '@mantine/core';
import { useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import { asProblem, type Problem } from '@/shared/api/problem';
import type { ConsentPurpose, ConsentStand, ConsentState, PersonalLink } from '@/shared/api/types';
import { downloadForms } from '@/shared/consents/forms';
import { formatDate } from '@/shared/lib/dates';
import { OrganisationPicker } from '@/shared/organisations/OrganisationPicker';
import { hasRole, useMe } from '@/shared/session/session';
import { SavedFilters } from '@/shared/savedFilters/SavedFilters';
import { AppLink } from '@/shared/ui/AppLink';
import { ButtonLink } from '@/shared/ui/ButtonLink';
import { Breadcrumbs } from '@/shared/ui/Breadcrumbs';
import { DataTable, type Column } from '@/shared/ui/DataTable';
import { Filters } from '@/shared/ui/Filters';
import { Icon } from '@/shared/ui/Icon';
import { LoadMore } from '@/shared/ui/LoadMore';
import { PageHeader } from '@/shared/ui/PageHeader';
import { ProblemNote } from '@/shared/ui/ProblemNote';
import { QueryView } from '@/shared/ui/QueryView';
import { SearchField } from '@/shared/ui/SearchField';
import { SideDrawer } from '@/shared/ui/SideDrawer';
import { Empty } from '@/shared/ui/States';
import { StatusMark } from '@/shared/ui/StatusMark';
import { toast } from '@/shared/ui/toast';
import { countsQuery, deskQuery, issueLinks, operatorQuery, type DeskFilter } from '../api/consents';
import { IssuedLinks } from '../components/IssuedLinks';
import { OperatorForm } from '../components/OperatorForm';
import { signerNames, stateNames, stateTones } from '../messages';
import classes from './DeskPage.module.css';

interface Props {
  filter: DeskFilter;
  onFilter: (filter: DeskFilter) => void;
}

const AT_ONCE = 300;

type Step = 'link' | 'mail' | 'forms';

/** Who is missing which consent: links for all of them at once, slips to print, signatures as they come. */
export function DeskPage({ filter, onFilter }: Props) {
  const me = useMe();
  const queries = useQueryClient();
  const list = useInfiniteQuery(deskQuery(filter));
  const counts = useQuery(countsQuery(filter));
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const [links, setLinks] = useState<readonly PersonalLink[]>([]);
  const [busy, setBusy] = useState<Step>();
  const [failed, setFailed] = useState<{ step: Step; problem: Problem }>();
  const [particulars, setParticulars] = useState(false);
  const manySchools = hasRole(me, 'municipal-coordinator');
  const operatorOf = filter.organisation ?? me.organisation;
  const operator = useQuery({ ...operatorQuery(operatorOf), enabled: particulars });
  const change = useCallback(
    (next: Partial<DeskFilter>) => {
      setPicked(new Set());
      onFilter({ ...filter, ...next });
    },
    [filter, onFilter],
  );
  // whoever was ticked stays ticked: people are looked up one after the other
  const onText = useCallback((q: string) => onFilter({ ...filter, q: q || undefined }), [filter, onFilter]);

  const attempt = async (step: Step, act: () => Promise<void>) => {
    setFailed(undefined);
    setBusy(step);
    try {
      await act();
    } catch (error) {
      setFailed({ step, problem: asProblem(error) });
    } finally {
      setBusy(undefined);
    }
  };
  const issue = (mail: boolean) =>
    attempt(mail ? 'mail' : 'link', async () => {
      setLinks(await issueLinks([...picked], mail));
      setPicked(new Set());
      void queries.invalidateQueries({ queryKey: ['people'] });
      window.scrollTo({ top: 0 });
    });
  const print = () => attempt('forms', () => downloadForms([...picked], filter.purpose ?? 'PROCESSING'));

  return (
    <>
      <PageHeader
        title="Согласия"
        crumbs={<Breadcrumbs steps={[{ label: 'Участники', to: '/people' }, { label: 'Согласия' }]} />}
        sub="Кто какое согласие дал и кого ещё просить. Каждое согласие – отдельный документ"
        actions={
          <>
            <Button variant="default" onClick={() => setParticulars(true)}>
              Сведения об операторе
            </Button>
            <ButtonLink to="/consent-texts" variant="default">
              Тексты согласий
            </ButtonLink>
            <ButtonLink to="/people/erasures" variant="default">
              Акты об уничтожении
            </ButtonLink>
          </>
        }
      />
      {links.length > 0 && <IssuedLinks links={links} onClose={() => setLinks([])} />}
      <Filters>
        <SearchField label="Найти по имени" value={filter.q ?? ''} onChange={onText} />
        {manySchools && (
          <OrganisationPicker
            aria-label="Школа"
            placeholder="Все школы"
            clearable
            types={['SCHOOL', 'COLLEGE', 'ADDITIONAL_EDUCATION', 'KINDERGARTEN']}
            value={filter.organisation ?? null}
            onChange={(id) => change({ organisation: id ?? undefined })}
          />
        )}
        <NativeSelect
          aria-label="На что согласие"
          size="md"
          radius="sm"
          value={filter.purpose ?? 'PROCESSING'}
          onChange={(event) => change({ purpose: event.currentTarget.value as ConsentPurpose })}
          data={[
            { value: 'PROCESSING', label: 'На обработку данных' },
            { value: 'TRANSFER', label: 'На передачу данных' },
            { value: 'PUBLICATION', label: 'На публикацию' },
          ]}
        />
        <NativeSelect
          aria-label="Состояние"
          size="md"
          radius="sm"
          value={filter.state ?? ''}
          onChange={(event) =>
            change({ state: (event.currentTarget.value || undefined) as ConsentState | undefined })
          }
          data={[
            { value: '', label: 'Все участники' },
            ...(Object.keys(stateNames) as ConsentState[]).map((state) => ({
              value: state,
              label: `${stateNames[state]}${counts.data ? `: ${counts.data.states[state]}` : ''}`,
            })),
          ]}
        />
        <SavedFilters list="CONSENTS" search={filter} onSearch={onFilter} />
      </Filters>
      <ProblemNote
        problem={failed?.problem}
        title={failed?.step === 'forms' ? 'Бланки не составлены' : 'Ссылки не выданы'}
      />
      <QueryView query={list} what="Список согласий" safe="Записи сохранены.">
        {({ pages }) => {
          const rows = pages.flatMap(({ items }) => items);
          if (rows.length === 0) {
            return (
              <Empty title={filter.state ? 'Таких участников нет' : 'Участников пока нет'}>
                <p>
                  {filter.state ? 'Выберите другое состояние.' : 'Внесите участников или загрузите список.'}
                </p>
              </Empty>
            );
          }
          const due = rows.filter(({ state }) => state !== 'GIVEN').slice(0, AT_ONCE);
          const all = due.length > 0 && due.every(({ person }) => picked.has(person));
          return (
            <>
              <div className={classes.bulk}>
                <Checkbox
                  label={`Все, кого просить: ${due.length}`}
                  checked={all}
                  indeterminate={!all && picked.size > 0}
                  disabled={due.length === 0}
                  onChange={() => setPicked(new Set(all ? [] : due.map(({ person }) => person)))}
                />
                <Button
                  leftSection={<Icon name="link" />}
                  disabled={picked.size === 0}
                  loading={busy === 'link'}
                  onClick={() => void issue(false)}
                >
                  Выдать ссылки{picked.size > 0 && `: ${picked.size}`}
                </Button>
                <Button
                  variant="default"
                  leftSection={<Icon name="send" />}
                  disabled={picked.size === 0}
                  loading={busy === 'mail'}
                  onClick={() => void issue(true)}
                >
                  Выдать и послать письма
                </Button>
                <Button
                  variant="default"
                  leftSection={<Icon name="print" />}
                  disabled={picked.size === 0}
                  loading={busy === 'forms'}
                  onClick={() => void print()}
                >
                  Скачать бланки{picked.size > 0 && `: ${picked.size}`}
                </Button>
              </div>
              <DataTable
                caption="Согласия участников"
                rows={rows}
                rowKey={({ person }) => person}
                picked={({ person }) => picked.has(person)}
                columns={columns(manySchools, picked, setPicked)}
              />
              <LoadMore query={list} />
            </>
          );
        }}
      </QueryView>
      <SideDrawer
        opened={particulars && operator.data !== undefined}
        onClose={() => setParticulars(false)}
        title="Сведения об операторе"
      >
        {operator.data !== undefined && (
          <OperatorForm
            organisation={operatorOf}
            known={operator.data}
            onSaved={async () => {
              await queries.invalidateQueries({ queryKey: ['consent-operator'] });
              setParticulars(false);
              toast('Сведения об операторе записаны');
            }}
          />
        )}
      </SideDrawer>
    </>
  );
}

function columns(
  manySchools: boolean,
  picked: ReadonlySet<string>,
  onPicked: (picked: ReadonlySet<string>) => void,
): Column<ConsentStand>[] {
  const toggle = (person: string) => {
    const next = new Set(picked);
    if (!next.delete(person)) next.add(person);
    onPicked(next);
  };
  return [
    {
      key: 'name',
      header: 'Участник',
      cell: ({ person, name, className }) => (
        <span className={classes.who}>
          <Checkbox
            aria-label={`Выбрать: ${name}`}
            checked={picked.has(person)}
            onChange={() => toggle(person)}
          />
          <span>
            <AppLink to={`/people/${person}`}>{name}</AppLink>
            {className && <span className="hint"> {className}</span>}
          </span>
        </span>
      ),
    },
    ...(manySchools
      ? [
          {
            key: 'school',
            header: 'Школа',
            label: false,
            cell: ({ organisationName }: ConsentStand) => organisationName,
          },
        ]
      : []),
    { key: 'signer', header: 'Кто подписывает', cell: ({ signer }) => signerNames[signer] },
    {
      key: 'state',
      header: 'Согласие',
      label: false,
      cell: ({ state }) => (
        <StatusMark tone={stateTones[state]} box={stateTones[state] === 'warn'}>
          {stateNames[state].toLowerCase()}
        </StatusMark>
      ),
    },
    {
      key: 'detail',
      header: 'Подробнее',
      label: false,
      cell: (row) => <span className="hint">{detail(row)}</span>,
    },
  ];
}

function detail({ state, signedOn, validUntil, endedOn, signedBy, link, hasEmail }: ConsentStand): string {
  switch (state) {
    case 'GIVEN':
      return `${formatDate(signedOn)}${validUntil ? `, до ${formatDate(validUntil)}` : ''}`;
    case 'SIGNED_BY_ONE':
      return signedBy[0] === 'GUARDIAN' ? 'ждём подписи участника' : 'ждём подписи представителя';
    case 'LINK_SENT':
      return link ? `${link.opened ? 'открыта' : 'не открыта'}, до ${formatDate(link.expiresOn)}` : '';
    case 'TO_RENEW':
      return `подписано ${formatDate(signedOn)}, по возрасту подписывают заново`;
    case 'WITHDRAWN':
      return `не действует с ${formatDate(endedOn)}`;
    case 'MISSING':
      return hasEmail ? 'есть почта' : 'почты нет';
  }
}
