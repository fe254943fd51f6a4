import { Button, Menu } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Suspense, useState } from 'react';
import { asProblem } from '@/shared/api/problem';
import type { Activity, ActivityChange, Roadmap, RoadmapApproval } from '@/shared/api/types';
import { formatDate } from '@/shared/lib/dates';
import { lazyPage } from '@/shared/lib/lazyPage';
import { hasRole, useMe } from '@/shared/session/session';
import { AppLink } from '@/shared/ui/AppLink';
import { Breadcrumbs } from '@/shared/ui/Breadcrumbs';
import { Icon } from '@/shared/ui/Icon';
import { PageHeader } from '@/shared/ui/PageHeader';
import { Panel } from '@/shared/ui/Panel';
import { QueryView } from '@/shared/ui/QueryView';
import { SideDrawer } from '@/shared/ui/SideDrawer';
import { Empty } from '@/shared/ui/States';
import { toast } from '@/shared/ui/toast';
import { approvalQuery } from '../api/approval';
import { changeActivity, moveActivity } from '../api/changeActivity';
import { deleteRoadmap } from '../api/changeRoadmap';
import { cascadeQuery } from '../api/obligations';
import { findingsQuery, roadmapQuery } from '../api/roadmaps';
import { ActivityPane } from '../components/ActivityPane';
import { AddRow } from '../components/AddRow';
import { ApprovalActions } from '../components/ApprovalActions';
import { ExportMenu } from '../components/ExportMenu';
import { Findings } from '../components/Findings';
import { Remarks } from '../components/Remarks';
import { RoadmapStateMark } from '../components/RoadmapStateMark';
import { RoadmapTable } from '../components/RoadmapTable';
import { RowChips } from '../components/RowChips';
import { Until } from '../components/Until';
import { orderLine, yearLine } from '../messages';
import { isFromAbove, mayCascade, mayComplete, mayEdit, mayWrite } from '../model/rights';
import { placeOf, type Place } from '../model/places';
import { fits, rowName, type RowFilter } from '../model/rows';
import classes from './RoadmapPage.module.css';

const BulkForm = lazyPage(() => import('../components/BulkForm'), 'BulkForm');
const CascadeForm = lazyPage(() => import('../components/CascadeForm'), 'CascadeForm');
const HistoryList = lazyPage(() => import('../components/HistoryList'), 'HistoryList');
const TemplateForm = lazyPage(() => import('../components/TemplateForm'), 'TemplateForm');
const Targets = lazyPage(() => import('../components/Targets'), 'Targets');
const TimeSettings = lazyPage(() => import('../components/TimeSettings'), 'TimeSettings');

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
  const approval = useQuery(approvalQuery(roadmap.id)).data;
  const remarks = approval?.remarks ?? [];
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const [bulk, setBulk] = useState(false);
  const queries = useQueryClient();
  const refresh = () => queries.invalidateQueries({ queryKey: ['roadmaps'] });
  const edit = async (row: Activity, change: ActivityChange) => {
    try {
      const { version } = await changeActivity(roadmap.id, row, change);
      await refresh();
      const before = { termText: row.termText ?? '', responsible: row.responsible ?? '' };
      toast('Строка изменена', {
        undo: () => changeActivity(roadmap.id, { ...row, version }, before).then(refresh),
      });
      return true;
    } catch (error) {
      toast(asProblem(error).message, { tone: 'failed' });
      // what another has written meanwhile is shown; what was typed here stays in its cell
      await refresh();
      return false;
    }
  };
  const move = async (row: Activity, place: Place) => {
    const before = placeOf(roadmap.activities, row.id);
    const put = async (to: Place) => {
      await moveActivity(roadmap.id, row.id, to);
      await refresh();
    };
    try {
      await put(place);
      toast('Строка перемещена', { undo: before && (() => put(before)) });
    } catch (error) {
      toast(asProblem(error).message, { tone: 'failed' });
    }
  };
  const movable = mayEdit(me, roadmap) && (search.show ?? 'all') === 'all';
  const leads = mayCascade(me, roadmap);
  const cascade = useQuery({ ...cascadeQuery(roadmap.id), enabled: leads }).data;
  const shares = new Map(cascade?.rows.map((row) => [row.activity, row]));
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
            <RoadmapStateMark roadmap={roadmap} />
            {approval?.until && mayWrite(me, roadmap) && (
              <>
                {' '}
                · <Until until={approval.until} />
              </>
            )}
            {isFromAbove(me, roadmap) && ' · обращена к вашей школе, меняет её тот, кто издал приказ'}
            {roadmap.approved && (
              <>
                {' '}
                · <AppLink to={`/roadmaps/${roadmap.id}/changes`}>что изменилось</AppLink>
              </>
            )}
          </>
        }
        actions={<Actions roadmap={roadmap} approval={approval} />}
      />
      {roadmap.summary && (
        <Panel className={classes.summary}>
          <h2>Итог</h2>
          <p>{roadmap.summary}</p>
        </Panel>
      )}
      <Remarks
        roadmap={roadmap.id}
        remarks={(approval?.remarks ?? []).filter(({ activity }) => !activity)}
        mayMake={false}
        mayAnswer={mayEdit(me, roadmap)}
      />
      <Findings
        folded={roadmap.state !== 'DRAFT' || roadmap.amended}
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
      {ticked.size > 0 && (
        <p className={classes.bulk}>
          Отмечено строк: <b className="num">{ticked.size}</b>
          <Button size="xs" onClick={() => setBulk(true)}>
            Сделать с отмеченными…
          </Button>
          <Button size="xs" variant="subtle" onClick={() => setTicked(new Set())}>
            Снять отметки
          </Button>
        </p>
      )}
      <SideDrawer opened={bulk} onClose={() => setBulk(false)} title="Отмеченные строки">
        <BulkForm
          roadmap={roadmap.id}
          rows={[...ticked]}
          mayEdit={mayEdit(me, roadmap)}
          onDone={() => {
            setBulk(false);
            setTicked(new Set());
          }}
        />
      </SideDrawer>
      <div className={classes.split} data-open={open !== undefined || undefined}>
        <div className={classes.main}>
          {rows.length > 0 ? (
            <RoadmapTable
              roadmap={roadmap}
              rows={rows}
              remarks={remarks}
              picked={open?.id}
              onPick={pick}
              ticked={ticked}
              onTick={mayComplete(me, roadmap) ? setTicked : undefined}
              onEdit={mayEdit(me, roadmap) ? edit : undefined}
              onMove={movable ? (row, place) => void move(row, place) : undefined}
            />
          ) : (
            <Empty title="Таких мероприятий нет" compact>
              <p>Снимите отбор, чтобы увидеть все.</p>
            </Empty>
          )}
          {mayEdit(me, roadmap) && filter === 'all' && <AddRow roadmap={roadmap.id} onAdded={pick} />}
          <Suspense>
            <Targets targets={roadmap.targets} />
            <HistoryList roadmap={roadmap.id} activities={roadmap.activities} />
          </Suspense>
        </div>
        {open && (
          <ActivityPane
            key={open.id}
            roadmap={roadmap.id}
            activity={open}
            remarks={remarks.filter(({ activity }) => activity === open.id)}
            mayComplete={mayComplete(me, roadmap)}
            mayEdit={mayEdit(me, roadmap)}
            steps={movable ? { rows: roadmap.activities, onMove: move } : undefined}
            isLaidOn={(shares.get(open.id)?.total ?? 0) > 0}
            mayRemark={approval?.may.includes('RETURN') ?? false}
            onClose={() => pick(undefined)}
          />
        )}
      </div>
    </>
  );
}

function Actions({ roadmap, approval }: { roadmap: Roadmap; approval?: RoadmapApproval }) {
  const me = useMe();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [cascading, setCascading] = useState(false);
  const [timing, setTiming] = useState(false);
  const [templating, setTemplating] = useState(false);
  const mayFollow = hasRole(me, 'curator', 'school-head', 'municipal-coordinator', 'region-operator');

  const remove = async () => {
    if (!window.confirm(`Удалить карту «${roadmap.title}»? Вернуть её можно будет только новой загрузкой.`))
      return;
    try {
      await deleteRoadmap(roadmap.id);
      await navigate({ to: '/roadmaps' });
      await queries.invalidateQueries({ queryKey: ['roadmaps'] });
      toast('Карта удалена');
    } catch (error) {
      toast(asProblem(error).message, { tone: 'failed' });
    }
  };

  const deletable = mayEdit(me, roadmap) && !roadmap.amended;
  return (
    <>
      <Button variant="default" leftSection={<Icon name="print" />} onClick={() => window.print()}>
        Печать
      </Button>
      <ExportMenu roadmap={roadmap} />
      {mayCascade(me, roadmap) && roadmap.state !== 'CLOSED' && (
        <>
          <Button variant="default" leftSection={<Icon name="split" />} onClick={() => setCascading(true)}>
            Поручить школам
          </Button>
          <SideDrawer
            opened={cascading}
            onClose={() => setCascading(false)}

            size="lg"
            title="Поручить школам"
          >
            <CascadeForm roadmap={roadmap} onClose={() => setCascading(false)} />
          </SideDrawer>
        </>
      )}
      {approval && (
        <ApprovalActions
          roadmap={roadmap}
          approval={approval}
          more={
            <>
              {mayFollow && (
                <Menu.Item leftSection={<Icon name="bell" />} onClick={() => setTiming(true)}>
                  Сроки и напоминания
                </Menu.Item>
              )}
              {mayWrite(me, roadmap) && (
                <>
                  <Menu.Item
                    leftSection={<Icon name="plus" />}
                    onClick={() => void navigate({ to: '/roadmaps/new', search: { from: roadmap.id } })}
                  >
                    Скопировать на другой год
                  </Menu.Item>
                  <Menu.Item leftSection={<Icon name="file" />} onClick={() => setTemplating(true)}>
                    Сохранить как шаблон
                  </Menu.Item>
                </>
              )}
              {deletable && (
                <Menu.Item leftSection={<Icon name="x" />} onClick={() => void remove()}>
                  Удалить карту: загружена по ошибке
                </Menu.Item>
              )}
            </>
          }
        />
      )}
      <SideDrawer
        opened={templating}
        onClose={() => setTemplating(false)}

        title="Сохранить как шаблон"
      >
        <TemplateForm
          roadmap={roadmap}
          onDone={() => {
            setTemplating(false);
            toast('Шаблон сохранён. Он есть на странице «Новая дорожная карта»');
          }}
        />
      </SideDrawer>
      <SideDrawer opened={timing} onClose={() => setTiming(false)} title="Сроки и напоминания">
        <TimeSettings roadmap={roadmap} mayWrite={mayWrite(me, roadmap)} />
      </SideDrawer>
    </>
  );
}
