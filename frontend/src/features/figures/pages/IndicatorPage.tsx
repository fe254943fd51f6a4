import { useQuery } from '@tanstack/react-query';
import type { Indicator, IndicatorValue } from '@/shared/api/types';
import { askedSearch, figureQuery, indicatorQuery, type Asked, type TreeView } from '@/shared/figures/api';
import { measured, missingToPlan, unitsOf } from '@/shared/figures/measure';
import { formatDate } from '@/shared/lib/dates';
import { formatPlan, formatPoints, formatValue, NO_DATA } from '@/shared/lib/numbers';
import type { Period } from '@/shared/lib/periods';
import { counted, formatCount } from '@/shared/lib/plural';
import { organisationQuery } from '@/shared/session/organisation';
import { useMe } from '@/shared/session/session';
import { Breadcrumbs, organisationCrumbs } from '@/shared/ui/Breadcrumbs';
import { Icon } from '@/shared/ui/Icon';
import { PageHeader } from '@/shared/ui/PageHeader';
import { Panel } from '@/shared/ui/Panel';
import { QueryView } from '@/shared/ui/QueryView';
import { Empty } from '@/shared/ui/States';
import { ChildrenTable } from '../components/ChildrenTable';
import { Composition } from '../components/Composition';
import { LineageList } from '../components/LineageList';
import { Passport } from '../components/Passport';
import { PeriodSwitch } from '../components/PeriodSwitch';
import classes from './IndicatorPage.module.css';

interface Props {
  code: string;
  asked: Asked;
  onPeriod: (period: Period) => void;
  onTree: (tree: TreeView) => void;
}

/** One figure: its value, what it was divided by, its plan, who makes it up, and the passport by which it is counted. */
export function IndicatorPage({ code, asked, onPeriod, onTree }: Props) {
  const { organisation, period, tree } = asked;
  const me = useMe();
  const passport = useQuery(indicatorQuery(code));
  const figure = useQuery(figureQuery(code, organisation, period, 'none', tree));
  const place = useQuery(organisationQuery(organisation)).data;
  const path = place?.path ?? (place ? [place] : []);
  const step = (id: string) => `/indicators?${askedSearch({ ...asked, organisation: id })}`;
  return (
    <QueryView query={passport} what="Показатель" as="h1">
      {(indicator) => (
        <>
          <PageHeader
            title={indicator.name}
            crumbs={<Breadcrumbs steps={organisationCrumbs(path, '', step)} />}
            actions={<PeriodSwitch value={period} onChange={onPeriod} />}
          />
          <Composition
            organisation={organisation}
            asOf={figure.data?.items[0]?.asOf}
            value={tree}
            onChange={onTree}
          />
          <div className={classes.grid}>
            <div className={classes.main}>
              <QueryView query={figure} what="Значение показателя">
                {({ items: [value] }) =>
                  value ? (
                    <Headline value={value} indicator={indicator} />
                  ) : (
                    <Empty title="Показатель здесь не считается" compact>
                      <p>У этой организации его нет: посмотрите школу или муниципалитет.</p>
                    </Empty>
                  )
                }
              </QueryView>
              <ChildrenTable code={code} asked={asked} />
              <LineageList
                key={`${code}${organisation}${period}${tree}`}
                code={code}
                asked={asked}
                mayName={me.roles.some((role) =>
                  ['curator', 'school-head', 'municipal-coordinator', 'psychologist'].includes(role),
                )}
              />
            </div>
            <aside>
              <Passport indicator={indicator} plan={indicator.plan ?? []} />
            </aside>
          </div>
        </>
      )}
    </QueryView>
  );
}

function Headline({ value, indicator }: { value: IndicatorValue; indicator: Indicator }) {
  const fact = measured(value);
  const missing = missingToPlan(value);
  const { target, unit } = value;
  return (
    <Panel>
      <div className={classes.headline}>
        <div>
          <p className={classes.big}>{fact == null ? NO_DATA : formatValue(fact, unit)}</p>
          <p className={classes.status}>
            <Icon name="wait" /> {value.status === 'APPROVED' ? 'утверждено' : 'предварительно'}, на{' '}
            {formatDate(value.asOf)}
          </p>
        </div>
        <dl className={classes.fraction}>
          <div>
            <dt>{formatCount(value.numerator)}</dt>
            <dd>{indicator.numerator}</dd>
          </div>
          {value.denominator != null && (
            <div>
              <dt>{formatCount(value.denominator)}</dt>
              <dd>{indicator.denominator}</dd>
            </div>
          )}
        </dl>
      </div>
      {value.reason && (
        <p className={classes.reason}>
          <Icon name="alert" /> {value.reason.message}
        </p>
      )}
      <dl className={classes.facts}>
        <div>
          <dt>План{value.targetYear ? ` на ${value.targetYear} год` : ''}</dt>
          <dd>
            {target == null ? 'не задан' : formatPlan(target, unit)}
            {value.targetCarriedOver && <span className="hint"> перенесён с прошлого плана</span>}
            {value.targetSource && <div className="hint">{value.targetSource}</div>}
          </dd>
        </div>
        {fact != null && target != null && (
          <div>
            <dt>До плана</dt>
            <dd>
              {fact >= target ? (
                'достигнут'
              ) : (
                <>
                  {unit === 'PERCENT'
                    ? formatPoints(target - fact).replace('+', '')
                    : formatPlan(target - fact, unit)}
                  {missing ? `, это ${counted(missing, unitsOf(value.indicator))}` : ''}
                </>
              )}
            </dd>
          </div>
        )}
        {value.respondents != null && value.denominator != null && (
          <div>
            <dt>Ответили</dt>
            <dd>
              {formatCount(value.respondents)} из {formatCount(value.denominator)}
            </dd>
          </div>
        )}
        {value.yearOnly != null && value.yearOnly > 0 && (
          <div>
            <dt>Известен только год рождения</dt>
            <dd>{formatCount(value.yearOnly)}</dd>
          </div>
        )}
        <div>
          <dt>Правило</dt>
          <dd>{value.rule}</dd>
        </div>
      </dl>
    </Panel>
  );
}
