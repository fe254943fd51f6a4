import type { PeopleImport } from '@/shared/api/types';
import { formatCount } from '@/shared/lib/numbers';
import { counted, type PluralForms } from '@/shared/lib/plural';
import { AppLink } from '@/shared/ui/AppLink';
import { Icon } from '@/shared/ui/Icon';
import { Panel } from '@/shared/ui/Panel';
import { StatusMark } from '@/shared/ui/StatusMark';
import classes from './Summary.module.css';

const CARDS: PluralForms = [
  'новая карточка похожа на прежнюю',
  'новые карточки похожи на прежние',
  'новых карточек похожи на прежние',
];

/** What will come of the table, or what has. */
export function Summary({ one }: { one: PeopleImport }) {
  const result = one.result;
  if (!result) return null;
  if (result.message) {
    return (
      <Panel padded>
        <p className={classes.message}>
          <Icon name="alert" />
          {result.message}
        </p>
      </Panel>
    );
  }
  const figures: [string, number, string][] = one.dryRun
    ? [
        ['Новых людей', result.created, 'будут записаны'],
        ['Уже есть', result.updated, 'карточки дополнятся'],
        ['Без изменений', result.unchanged, 'в таблице то же'],
        ['Кандидатов', result.candidates, `из них с согласием: ${formatCount(result.entered)}`],
        ['Исправить', result.rejected, 'строк, не будут записаны'],
      ]
    : [
        ['Записано', result.created, 'новых людей'],
        ['Дополнено', result.updated, 'карточек'],
        ['Без изменений', result.unchanged, 'в таблице то же'],
        ['Кандидатов', result.candidates, `вошли в программу: ${formatCount(result.entered)}`],
        ['Исправить', result.rejected, 'строк, не записаны'],
      ];
  return (
    <>
      <dl className={classes.figures} aria-label={one.dryRun ? 'Что будет записано' : 'Что записано'}>
        {figures.map(([word, figure, hint]) => (
          <div key={word} data-wrong={(word === 'Исправить' && figure > 0) || undefined}>
            <dt>{word}</dt>
            <dd>
              <strong>{formatCount(figure)}</strong>
              <span className="hint">{hint}</span>
            </dd>
          </div>
        ))}
      </dl>
      {result.duplicates > 0 && (
        <p>
          <StatusMark tone="ask">{counted(result.duplicates, CARDS)}</StatusMark>{' '}
          <AppLink to="/people/duplicates">Сравнить и решить</AppLink>
        </p>
      )}
    </>
  );
}
