import { bandIcons, bandWords } from '@/shared/ui/band';
import { Icon } from '@/shared/ui/Icon';
import classes from './Legend.module.css';

/** What the marks of the board mean. */
export function Legend() {
  return (
    <ul className={classes.legend} aria-label="Обозначения">
      <li>
        <Icon name={bandIcons.reached} /> {bandWords.reached}
      </li>
      <li>
        <Icon name={bandIcons.near} /> близко: от 95 % плана
      </li>
      <li data-band="behind">
        <Icon name={bandIcons.behind} /> отстаёт: 75–95 %
      </li>
      <li data-band="far">
        <Icon name={bandIcons.far} /> {bandWords.far}
      </li>
      <li>н/д – нет данных или знаменатель не внесён</li>
    </ul>
  );
}
