import { Button, Menu } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { asProblem } from '@/shared/api/problem';
import type { Activity, Roadmap } from '@/shared/api/types';
import { formatDate } from '@/shared/lib/dates';
import { useMe } from '@/shared/session/session';
import { Breadcrumbs } from '@/shared/ui/Breadcrumbs';
import { Icon } from '@/shared/ui/Icon';
import { PageHeader } from '@/shared/ui/PageHeader';
import { QueryView } from '@/shared/ui/QueryView';
import { Empty } from '@/shared/ui/States';
import { StatusMark } from '@/shared/ui/StatusMark';
import { toast } from '@/shared/ui/toast';
import { agreeRoadmap, deleteRoadmap, takeAgreementBack } from '../api/changeRoadmap';
import { findingsQuery, roadmapQuery } from '../api/roadmaps';
import { ActivityPane } from '../components/ActivityPane';
import { AddRow } from '../components/AddRow';
import { ExportMenu } from '../components/ExportMenu';
import { Findings } from '../components/Findings';
import { RoadmapTable } from '../components/RoadmapTable';
import { RowChips } from '../components/RowChips';
import { Targets } from '../components/Targets';
import { orderLine, stateWords, yearLine } from '../messages';
import { isFromAbove, mayAgree, mayEdit, mayWrite } from '../model/rights';
import { fits, rowName, type RowFilter } from '../model/rows';
import classes from './RoadmapPage.module.css';

export interface RoadmapSearch {
  /** The row whose details are open. */
  activity?: string;
  show?: Exclude<RowFilter, 'all'>;
}

interface Props {
  id: string;
  search: RoadmapSearch;
  onSearch: (search: RoadmapSearch) => void;
}

export function RoadmapPage({ id, ...rest }: Props) {
  const roadmap = useQuery(roadmapQuery(id));
  return (
    <QueryView query={roadmap} what="Дорожная карта" as="h1">
      {(data) => <OneRoadmap roadmap={data} {...rest} />}
    </QueryView>
  );
}

/** The order's rows with their terms on the year's strip; details of a row beside the table. */
function OneRoadmap({ roadmap, search, onSearch }: { roadmap: Roadmap } & Omit<Props, 'id'>) {
  const me = useMe();
  const findings = useQuery(findingsQuery(roadmap.id));
  const filter = search.show ?? 'all';
  const rows = roadmap.activities.filter((row) => fits(row, filter));
  const open = roadmap.activities.find(({ id }) => id === search.activity);
  const pick = (row: Activity | undefined) => onSearch({ ...search, activity: row?.id });
  return (
    <>
      <PageHeader
        title={roadmap.title}
        crumbs={
          <Breadcrumbs
            steps={[{ label: 'Дорожные карты', to: '/roadmaps' }, { label: roadmap.organisationName }]}
          />
        }
        sub={
          <>
            {orderLine(roadmap.order, formatDate(roadmap.order?.date))} · {yearLine(roadmap)} ·{' '}
            {roadmap.state === 'AGREED' ? (
              <StatusMark tone="ok">
                {stateWords.AGREED} {formatDate(roadmap.agreed?.on)}
              </StatusMark>
            ) : (
              <StatusMark tone="work">{stateWords.DRAFT}</StatusMark>
            )}
            {isFromAbove(me, roadmap) && ' · обращена к вашей школе, меняет её тот, кто издал приказ'}
          </>
        }
        actions={<Actions roadmap={roadmap} />}
      />
      <Findings
        folded={roadmap.state !== 'DRAFT'}
        findings={findings.data?.items ?? []}
        rowName={(position) => rowName(roadmap.activities, position)}
        onRow={(position) => {
          const row = roadmap.activities.find((one) => one.position === position);
          onSearch({ activity: row?.id });
        }}
      />
      <RowChips
        activities={roadmap.activities}
        value={filter}
        onChange={(next) => onSearch({ ...search, show: next === 'all' ? undefined : next })}
      />
      <div className={classes.split} data-open={open !== undefined || undefined}>
        <div className={classes.main}>
          {rows.length > 0 ? (
            <RoadmapTable roadmap={roadmap} rows={rows} picked={open?.id} onPick={pick} />
          ) : (
            <Empty title="Таких мероприятий нет" compact>
              <p>Снимите отбор, чтобы увидеть все.</p>
            </Empty>
          )}
          {mayEdit(me, roadmap) && filter === 'all' && <AddRow roadmap={roadmap.id} onAdded={pick} />}
          <Targets targets={roadmap.targets} />
        </div>
        {open && (
          <ActivityPane
            key={open.id}
            roadmap={roadmap.id}
            activity={open}
            mayComplete={mayWrite(me, roadmap)}
            mayEdit={mayEdit(me, roadmap)}
            onClose={() => pick(undefined)}
          />
        )}
      </div>
    </>
  );
}

function Actions({ roadmap }: { roadmap: Roadmap }) {
  const me = useMe();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const refresh = () => queries.invalidateQueries({ queryKey: ['roadmaps'] });

  const attempt = async (step: () => Promise<unknown>, done: string, undo?: () => Promise<unknown>) => {
    try {
      await step();
      await refresh();
      toast(done, { undo: undo && (() => undo().then(refresh)) });
    } catch (error) {
      toast(asProblem(error).message, { tone: 'failed' });
    }
  };

  const remove = async () => {
    if (!window.confirm(`Удалить карту «${roadmap.title}»? Вернуть её можно будет только новой загрузкой.`))
      return;
    await attempt(async () => {
      await deleteRoadmap(roadmap.id);
      await navigate({ to: '/roadmaps' });
    }, 'Карта удалена');
  };

  const agreeable = mayAgree(me) && mayWrite(me, roadmap);
  const deletable = mayEdit(me, roadmap);
  return (
    <>
      <Button variant="default" leftSection={<Icon name="print" />} onClick={() => window.print()}>
        Печать
      </Button>
      <ExportMenu roadmap={roadmap} />
      {agreeable && roadmap.state === 'DRAFT' && (
        <Button
          leftSection={<Icon name="check" />}
          onClick={() =>
            void attempt(
              () => agreeRoadmap(roadmap.id),
              'Карта согласована. Правки закрыты',
              () => takeAgreementBack(roadmap.id),
            )
          }
        >
          Согласовать
        </Button>
      )}
      {(deletable || (agreeable && roadmap.state === 'AGREED')) && (
        <Menu position="bottom-end">
          <Menu.Target>
            <Button variant="default" aria-label="Другие действия">
              <Icon name="dots" />
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            {agreeable && roadmap.state === 'AGREED' && (
              <Menu.Item
                leftSection={<Icon name="undo" />}
                onClick={() =>
                  void attempt(
                    () => takeAgreementBack(roadmap.id),
                    'Согласование снято. Карту можно править',
                    () => agreeRoadmap(roadmap.id),
                  )
                }
              >
                Снять согласование
              </Menu.Item>
            )}
            {deletable && (
              <Menu.Item leftSection={<Icon name="x" />} onClick={() => void remove()}>
                Удалить карту: загружена по ошибке
              </Menu.Item>
            )}
          </Menu.Dropdown>
        </Menu>
      )}
    </>
  );
}
