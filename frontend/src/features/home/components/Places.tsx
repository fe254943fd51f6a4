import { Link } from '@tanstack/react-router';
import { usePageExists } from '@/shared/ui/AppLink';
import { Icon, type IconName } from '@/shared/ui/Icon';
import classes from './Places.module.css';

export interface Place {
  to: string;
  icon: IconName;
  title: string;
  text: string;
}

/** Where a role without a list of deeds goes: only pages that are there. */
export function Places({ places }: { places: readonly Place[] }) {
  return (
    <ul className={classes.list}>
      {places.map((place) => (
        <PlaceRow key={place.to} place={place} />
      ))}
    </ul>
  );
}

function PlaceRow({ place: { to, icon, title, text } }: { place: Place }) {
  if (!usePageExists(to)) return null;
  return (
    <li>
      <Link to={to} className={classes.place}>
        <Icon name={icon} />
        <span>
          <b>{title}</b>
          <span className={classes.text}>{text}</span>
        </span>
        <Icon name="r" />
      </Link>
    </li>
  );
}
