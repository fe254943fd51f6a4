import type { Organisation } from '@/shared/api/types';
import { AppLink, usePageExists } from '@/shared/ui/AppLink';
import { Panel } from '@/shared/ui/Panel';
import { codeNames, codesOf } from '../model/rules';
import classes from './OrganisationFacts.module.css';

/** An organisation with nothing below it: its codes and the ways to its work. */
export function OrganisationFacts({ organisation }: { organisation: Organisation }) {
  const { id, type, externalIds = {} } = organisation;
  const roadmaps = `/roadmaps?organisation=${id}`;
  const figures = `/indicators?organisation=${id}`;
  const hasRoadmaps = usePageExists(roadmaps);
  const hasFigures = usePageExists(figures);
  const school =
    type === 'SCHOOL' || type === 'COLLEGE' || type === 'ADDITIONAL_EDUCATION' || type === 'KINDERGARTEN';
  return (
    <Panel padded>
      <dl className={classes.facts}>
        {codesOf(type).map((key) => (
          <div key={key}>
            <dt>{codeNames[key]}</dt>
            <dd>{externalIds[key] ?? 'не указан'}</dd>
          </div>
        ))}
      </dl>
      {school && (hasRoadmaps || hasFigures) && (
        <ul className={classes.ways}>
          {hasRoadmaps && (
            <li>
              <AppLink to={roadmaps}>Дорожные карты</AppLink>
            </li>
          )}
          {hasFigures && (
            <li>
              <AppLink to={figures}>Показатели</AppLink>
            </li>
          )}
        </ul>
      )}
    </Panel>
  );
}
