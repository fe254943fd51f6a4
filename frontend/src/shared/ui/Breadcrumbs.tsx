import { Fragment, type ReactNode } from 'react';
import { AppLink } from './AppLink';
import classes from './Breadcrumbs.module.css';
import { Icon } from './Icon';

export interface Crumb {
  label: string;
  /** Absent on the last step: that is where the reader is. */
  to?: string;
}

export function Breadcrumbs({ steps, children }: { steps: readonly Crumb[]; children?: ReactNode }) {
  return (
    <nav className={classes.crumbs} aria-label="Где вы">
      {steps.map(({ label, to }, index) => (
        <Fragment key={`${label}${index}`}>
          {index > 0 && <Icon name="r" />}
          {to ? (
            <AppLink to={to}>{label}</AppLink>
          ) : (
            <span aria-current={index === steps.length - 1 ? 'page' : undefined}>{label}</span>
          )}
        </Fragment>
      ))}
      {children}
    </nav>
  );
}

/**
 * Steps of the organisation tree from the caller's own place down: what lies above him he may read about, not open.
 * `href` builds the page of one step, so that the same crumbs serve organisations, figures and roadmaps.
 */
export function organisationCrumbs(
  path: readonly { id: string; name: string }[],
  ownOrganisation: string,
  href: (id: string) => string,
): Crumb[] {
  const own = path.findIndex(({ id }) => id === ownOrganisation);
  return path.map(({ id, name }, index) => ({
    label: name,
    to: index >= Math.max(own, 0) ? href(id) : undefined,
  }));
}
