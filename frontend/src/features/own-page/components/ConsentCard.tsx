import { Button, Checkbox, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { asProblem, type Problem } from '@/shared/api/problem';
import type { AskedConsent, OwnPage, PublicationScope } from '@/shared/api/types';
import { formatDate } from '@/shared/lib/dates';
import { Panel } from '@/shared/ui/Panel';
import { ProblemNote } from '@/shared/ui/ProblemNote';
import { StatusMark } from '@/shared/ui/StatusMark';
import { giveConsent, takeConsentBack } from '../api/ownPage';
import type { Keys } from '../model/keys';
import { publicationWords, stopsWith } from '../messages';
import classes from './ConsentCard.module.css';

interface Props {
  keys: Keys;
  page: OwnPage;
  consent: AskedConsent;
  onChanged: (page: OwnPage) => void;
}

type Data = PublicationScope['data'][number];

/** One consent: where it stands, its whole text, and the one step that is possible. Nothing is ticked beforehand. */
export function ConsentCard({ keys, page, consent, onChanged }: Props) {
  const [problem, setProblem] = useState<Problem>();
  const [busy, setBusy] = useState(false);
  const [asking, setAsking] = useState(false);
  const given = consent.state !== 'ASKED';

  const act = async (step: () => Promise<OwnPage>) => {
    setProblem(undefined);
    setBusy(true);
    try {
      onChanged(await step());
      setAsking(false);
    } catch (error) {
      setProblem(asProblem(error));
    } finally {
      setBusy(false);
    }
  };

  return (
    <section aria-label={consent.title}>
      <Panel padded>
        <div className={classes.head}>
          <h2>{consent.title}</h2>
          <Stand consent={consent} page={page} />
        </div>
        <details className={classes.text} open={!given && consent.required}>
          <summary>
            {given ? 'Что подписано' : consent.required ? 'Прочитать согласие' : 'Прочитать и дать согласие'}
          </summary>
          {consent.text.map((line) => (
            <p key={line}>{line}</p>
          ))}
          {consent.scope && (
            <p>
              Разрешено публиковать: {consent.scope.data.map((one) => publicationWords[one]).join(', ')}.
              {consent.scope.conditions && ` Условия: ${consent.scope.conditions}.`}
            </p>
          )}
          <p className="hint">Редакция {consent.version}</p>
          {!given && (
            <GiveForm
              page={page}
              consent={consent}
              busy={busy}
              onGive={(body) => void act(() => giveConsent(keys, { purpose: consent.purpose, ...body }))}
            />
          )}
        </details>
        <ProblemNote problem={problem} title={given ? 'Отзыв не записан' : 'Согласие не записано'} />
        {given && !asking && (
          <Button variant="default" onClick={() => setAsking(true)}>
            Отозвать согласие
          </Button>
        )}
        {given && asking && (
          <div className={classes.ask} role="group" aria-label="Отзыв согласия">
            <p>{stopsWith[consent.purpose]}</p>
            <div className="row">
              <Button
                color="red"
                loading={busy}
                onClick={() => void act(() => takeConsentBack(keys, consent.purpose))}
              >
                Отозвать
              </Button>
              <Button variant="default" onClick={() => setAsking(false)}>
                Оставить
              </Button>
            </div>
          </div>
        )}
      </Panel>
    </section>
  );
}

function Stand({ consent, page }: { consent: AskedConsent; page: OwnPage }) {
  if (consent.state === 'GIVEN') {
    return (
      <StatusMark tone="ok">
        дано {formatDate(consent.signedOn)}
        {consent.validUntil && `, до ${formatDate(consent.validUntil)}`}
      </StatusMark>
    );
  }
  if (consent.state === 'WAITS_FOR_OTHER') {
    return (
      <StatusMark tone="wait">
        вы подписали, ждём {page.party === 'GUARDIAN' ? 'подписи участника' : 'подписи представителя'}
      </StatusMark>
    );
  }
  if (consent.withdrawnOn)
    return <StatusMark tone="none">нет с {formatDate(consent.withdrawnOn)}</StatusMark>;
  return consent.required ? (
    <StatusMark tone="warn" box>
      нужно для участия
    </StatusMark>
  ) : (
    <StatusMark tone="none">по желанию</StatusMark>
  );
}

function GiveForm({
  page,
  consent,
  busy,
  onGive,
}: {
  page: OwnPage;
  consent: AskedConsent;
  busy: boolean;
  onGive: (body: { guardian?: string; scope?: PublicationScope }) => void;
}) {
  const [guardian, setGuardian] = useState(page.guardian ?? '');
  const [agreed, setAgreed] = useState(false);
  const [data, setData] = useState<Data[]>([]);
  const [conditions, setConditions] = useState('');
  const publication = consent.purpose === 'PUBLICATION';
  const representative = page.party === 'GUARDIAN';
  const ready = agreed && (!representative || guardian.trim()) && (!publication || data.length > 0);
  return (
    <form
      className="form"
      noValidate
      autoComplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        onGive({
          guardian: representative ? guardian.trim() : undefined,
          scope: publication ? { data, conditions: conditions.trim() || undefined } : undefined,
        });
      }}
    >
      {publication && (
        <fieldset className={classes.choices}>
          <legend>Разрешаю публиковать</legend>
          {(Object.keys(publicationWords) as Data[]).map((one) => (
            <Checkbox
              key={one}
              label={publicationWords[one]}
              checked={data.includes(one)}
              onChange={(event) =>
                setData(event.currentTarget.checked ? [...data, one] : data.filter((other) => other !== one))
              }
            />
          ))}
          <Textarea
            label="Условия и запреты"
            description="Если они есть: например, «без фамилии»"
            autosize
            maxLength={500}
            value={conditions}
            onChange={(event) => setConditions(event.currentTarget.value)}
          />
        </fieldset>
      )}
      {representative && (
        <TextInput
          label="Ваши фамилия, имя и отчество"
          description="Законный представитель: родитель, опекун, попечитель"
          autoComplete="name"
          maxLength={200}
          value={guardian}
          onChange={(event) => setGuardian(event.currentTarget.value)}
        />
      )}
      <Checkbox
        label={
          representative
            ? `Я законный представитель: ${page.name}. Текст прочитан, даю согласие`
            : 'Текст прочитан, даю согласие'
        }
        checked={agreed}
        onChange={(event) => setAgreed(event.currentTarget.checked)}
      />
      <div>
        <Button type="submit" size="md" loading={busy} disabled={!ready}>
          Дать согласие
        </Button>
      </div>
    </form>
  );
}
