import { Button, Radio } from '@mantine/core';
import { Fragment, useId, useState } from 'react';
import { asProblem, type Problem } from '@/shared/api/problem';
import type { Duplicate, DuplicateCard } from '@/shared/api/types';
import { formatDate } from '@/shared/lib/dates';
import { reasonsText } from '@/shared/lib/duplicates';
import { counted, PAIRS, type PluralForms } from '@/shared/lib/plural';
import { capital } from '@/shared/lib/words';
import { AppLink } from '@/shared/ui/AppLink';
import { Panel } from '@/shared/ui/Panel';
import { ProblemNote } from '@/shared/ui/ProblemNote';
import { StatusMark } from '@/shared/ui/StatusMark';
import { likelihoodMarks } from '../messages';
import classes from './TwoCards.module.css';

const ROLES: PluralForms = ['роль', 'роли', 'ролей'];

export type Decision = { verdict?: 'SAME' | 'DIFFERENT'; keep?: string };

/** Two cards beside each other: what differs stands out, and the decision is one press away. */
export function TwoCards({
  duplicate,
  onDecide,
}: {
  duplicate: Duplicate;
  onDecide: (decision: Decision) => Promise<void>;
}) {
  const { one, other, likelihood, reasons, verdict } = duplicate;
  const together = one.organisation === other.organisation && one.id !== undefined;
  const [keep, setKeep] = useState(together ? fuller(one, other) : undefined);
  const [busy, setBusy] = useState<'SAME' | 'DIFFERENT' | 'OPEN'>();
  const [problem, setProblem] = useState<Problem>();
  const title = useId();
  const mark = likelihoodMarks[likelihood];
  const decide = async (decision: Decision) => {
    setProblem(undefined);
    setBusy(decision.verdict ?? 'OPEN');
    try {
      await onDecide(decision);
    } catch (error) {
      setProblem(asProblem(error));
      setBusy(undefined);
    }
  };
  return (
    <Panel padded>
      <article aria-labelledby={title}>
        <h2 id={title} className={classes.title}>
          {one.name === undefined ? 'Карточки двух муниципалитетов' : `${one.name} и ${other.name}`}
        </h2>
        <p className={classes.why}>
          {verdict === undefined && (
            <StatusMark tone={mark.tone} box={mark.box}>
              {mark.word}
            </StatusMark>
          )}
          <span className="hint">{capital(reasonsText(reasons))}</span>
        </p>
        <div className={classes.cards}>
          <Card card={one} beside={other} verdict={verdict} kept={duplicate.kept} />
          <Card card={other} beside={one} verdict={verdict} kept={duplicate.kept} />
        </div>
        <ProblemNote problem={problem} title="Решение не записано" />
        {verdict === undefined ? (
          <>
            {together && (
              <Radio.Group
                label="Какая карточка останется"
                description="К ней перейдут роли, пары, согласия и ответы другой. Разделить карточки снова можно"
                value={keep}
                onChange={setKeep}
              >
                <div className={classes.keep}>
                  {[one, other].map((card) => (
                    <Radio key={card.id} value={card.id} label={`${card.name}, ${birth(card)}`} />
                  ))}
                </div>
              </Radio.Group>
            )}
            {!together && (
              <p className="hint">
                Карточки останутся: у каждой школы своё согласие. В показателях муниципалитета и региона
                человек будет посчитан один раз.
              </p>
            )}
            <div className={classes.actions}>
              <Button
                loading={busy === 'SAME'}
                disabled={busy !== undefined && busy !== 'SAME'}
                onClick={() => void decide({ verdict: 'SAME', keep })}
              >
                Это один человек
              </Button>
              <Button
                variant="default"
                loading={busy === 'DIFFERENT'}
                disabled={busy !== undefined && busy !== 'DIFFERENT'}
                onClick={() => void decide({ verdict: 'DIFFERENT' })}
              >
                Разные люди
              </Button>
            </div>
          </>
        ) : (
          <div className={classes.actions}>
            <span className="hint">
              {duplicate.settledBy}, {formatDate(duplicate.settledOn)}
            </span>
            <Button variant="default" size="xs" loading={busy === 'OPEN'} onClick={() => void decide({})}>
              {verdict === 'SAME' ? 'Разделить снова' : 'Вернуть на проверку'}
            </Button>
          </div>
        )}
      </article>
    </Panel>
  );
}

function Card({
  card,
  beside,
  verdict,
  kept,
}: {
  card: DuplicateCard;
  beside: DuplicateCard;
  verdict?: 'SAME' | 'DIFFERENT';
  kept?: string;
}) {
  const closed = verdict === 'SAME' && kept !== undefined && kept !== card.id;
  const facts: [string, string | undefined, string | undefined][] = [
    ['Рождение', birth(card), birth(beside)],
    ['Класс', card.className, beside.className],
    ['Организация', card.organisationName, beside.organisationName],
    ['Внесён', formatDate(card.registeredOn), formatDate(card.registeredOn)],
    ['В программе', work(card), work(card)],
  ];
  return (
    <div className={classes.card}>
      <h3>
        {card.id === undefined || closed ? (
          <Name card={card} beside={beside} />
        ) : (
          <AppLink to={`/people/${card.id}`}>
            <Name card={card} beside={beside} />
          </AppLink>
        )}
        {closed && <StatusMark tone="locked">закрыта</StatusMark>}
      </h3>
      <dl>
        {facts
          .filter(([, value, other]) => value ?? other)
          .map(([term, value, other]) => (
            <div key={term} data-differs={value !== other || undefined}>
              <dt>{term}</dt>
              <dd>{value ?? 'не указан'}</dd>
            </div>
          ))}
      </dl>
    </div>
  );
}

/** Words that the other card has otherwise stand out. */
function Name({ card, beside }: { card: DuplicateCard; beside: DuplicateCard }) {
  if (card.name === undefined) return 'Имя видит только школа';
  const others = new Set((beside.name ?? '').split(' '));
  return card.name.split(' ').map((word, i) => (
    <Fragment key={i}>
      {i > 0 && ' '}
      {others.has(word) ? word : <mark className={classes.differs}>{word}</mark>}
    </Fragment>
  ));
}

function birth({ birth: text }: DuplicateCard): string | undefined {
  return text && (text.length === 4 ? `${text} г.` : formatDate(text));
}

function work({ roles, pairs }: DuplicateCard): string {
  if (roles === 0 && pairs === 0) return 'ролей и пар нет';
  return `${counted(roles, ROLES)}, ${counted(pairs, PAIRS)}`;
}

/** The card that knows more or does more; else the older one. */
function fuller(one: DuplicateCard, other: DuplicateCard): string | undefined {
  const weight = ({ roles, pairs, birth: text }: DuplicateCard) =>
    pairs * 100 + roles * 10 + (text && text.length > 4 ? 1 : 0);
  return (weight(other) > weight(one) ? other : one).id;
}
