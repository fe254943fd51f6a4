import { formatDayTitle, today } from '@/shared/lib/dates';
import { counted, plural } from '@/shared/lib/plural';
import { DEEDS, OVERDUE_DEEDS } from '../messages';
import classes from '../pages/MyDayPage.module.css';

interface Props {
  own?: number;
  overdue?: number;
  others?: number;
  /** Nothing has been begun, so nothing is «done» either. */
  empty?: boolean;
}

/** «Вторник, 24 ноября. Эстафета у вас: 7 дел, 2 просрочены. Ещё 4 дела у других.» */
export function Lede({ own, overdue, others = 0, empty = false }: Props) {
  const day = formatDayTitle(today());
  if (own === undefined || overdue === undefined) return <p className={classes.lede}>{day}.</p>;
  return (
    <p className={classes.lede}>
      {day}.{' '}
      {own > 0 ? (
        <>
          <span className={classes.turn}>Эстафета у вас:</span>{' '}
          <b>
            {counted(own, DEEDS)}
            {overdue > 0 && `, ${overdue} ${plural(overdue, OVERDUE_DEEDS)}`}.
          </b>
        </>
      ) : empty ? (
        <b>Начните с первого шага.</b>
      ) : (
        <b>На этой неделе всё сделано.</b>
      )}
      {others > 0 && ` Ещё ${counted(others, DEEDS)} у других.`}
    </p>
  );
}
