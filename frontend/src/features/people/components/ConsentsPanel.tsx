import { Button } from '@mantine/core';
import { useState } from 'react';
import { asProblem, type Problem } from '@/shared/api/problem';
import type { Consent, ConsentPurpose, Person } from '@/shared/api/types';
import { downloadForms } from '@/shared/consents/forms';
import { formatDate } from '@/shared/lib/dates';
import { lazyPage } from '@/shared/lib/lazyPage';
import { ownBar } from '@/shared/ui/OwnBar';
import { Panel } from '@/shared/ui/Panel';
import { ProblemNote } from '@/shared/ui/ProblemNote';
import { SideDrawer } from '@/shared/ui/SideDrawer';
import { PaperScan } from '@/shared/scans/PaperScan';
import { StatusMark } from '@/shared/ui/StatusMark';
import { toast } from '@/shared/ui/toast';
import { purposeNames, purposeReasons } from '../messages';
import { activeConsent, lastWithdrawn } from '../model/consents';
import { signerWords } from '../model/signer';
import classes from './ConsentsPanel.module.css';
import { WithdrawConsent } from './WithdrawConsent';

const SignConsent = lazyPage(() => import('./SignConsent'), 'SignConsent');

const purposes = Object.keys(purposeNames) as ConsentPurpose[];

/** Three consents, each a paper of its own: signed, missing or taken back, with the step that is due. */
export function ConsentsPanel({
  person,
  mayWrite,
  onChanged,
}: {
  person: Person;
  mayWrite: boolean;
  onChanged: () => Promise<void>;
}) {
  const [signing, setSigning] = useState<ConsentPurpose>();
  const [withdrawing, setWithdrawing] = useState<Consent>();
  const [printing, setPrinting] = useState<ConsentPurpose>();
  const [problem, setProblem] = useState<Problem>();
  const print = async (purpose: ConsentPurpose) => {
    setProblem(undefined);
    setPrinting(purpose);
    try {
      await downloadForms([person.id], purpose);
    } catch (error) {
      setProblem(asProblem(error));
    } finally {
      setPrinting(undefined);
    }
  };
  return (
    <Panel>
      <ProblemNote problem={problem} title="Бланк не составлен" />
      <ul className={classes.list}>
        {purposes.map((purpose) => {
          const given = activeConsent(person, purpose);
          const withdrawn = lastWithdrawn(person, purpose);
          const shown = given ?? withdrawn;
          const due = purpose === 'PROCESSING' && !given;
          return (
            <li key={purpose} className={due && mayWrite ? ownBar : undefined}>
              <div className={classes.words}>
                <h3>{purposeNames[purpose]}</h3>
                <Stand consent={given} withdrawn={withdrawn} due={due} />
                {!given && <p className="hint">{purposeReasons[purpose]}</p>}
                {mayWrite && shown && (
                  <PaperScan
                    key={shown.id}
                    paper={{ kind: 'consent', id: shown.id }}
                    what={purposeNames[purpose].toLowerCase()}
                    scan={shown.scan}
                    changeable={shown.status === 'ACTIVE' && shown.channel === 'PAPER'}
                    onChanged={onChanged}
                  />
                )}
              </div>
              {mayWrite &&
                (given ? (
                  <div className={classes.actions}>
                    <Button
                      variant="default"
                      size="xs"
                      aria-label={`Отозвать: ${purposeNames[purpose].toLowerCase()}`}
                      onClick={() => setWithdrawing(given)}
                    >
                      Отозвать
                    </Button>
                  </div>
                ) : (
                  <div className={classes.actions}>
                    <Button
                      variant={due ? 'filled' : 'default'}
                      size="xs"
                      aria-label={`Записать согласие: ${purposeNames[purpose].toLowerCase()}`}
                      onClick={() => setSigning(purpose)}
                    >
                      Записать
                    </Button>
                    <Button
                      variant="default"
                      size="xs"
                      loading={printing === purpose}
                      aria-label={`Скачать бланк: ${purposeNames[purpose].toLowerCase()}`}
                      onClick={() => void print(purpose)}
                    >
                      Скачать бланк
                    </Button>
                  </div>
                ))}
            </li>
          );
        })}
      </ul>
      <SideDrawer
        opened={signing !== undefined}
        onClose={() => setSigning(undefined)}
        title={signing ? `Согласие: ${purposeNames[signing].toLowerCase()}` : ''}
      >
        {signing && (
          <SignConsent
            person={person}
            purpose={signing}
            onSigned={async () => {
              await onChanged();
              setSigning(undefined);
              toast('Согласие записано');
            }}
          />
        )}
      </SideDrawer>
      <WithdrawConsent
        consent={withdrawing}
        onClose={() => setWithdrawing(undefined)}
        onChanged={onChanged}
      />
    </Panel>
  );
}

function Stand({
  consent,
  withdrawn,
  due,
}: {
  consent: Consent | undefined;
  withdrawn: Consent | undefined;
  due: boolean;
}) {
  if (consent) {
    return (
      <>
        <StatusMark tone="ok">подписано {formatDate(consent.signedOn)}</StatusMark>
        <p className="hint">
          {signerWords[consent.signedBy]}
          {consent.guardian && `: ${consent.guardian}`}
          {consent.channel === 'LINK' && ', по личной ссылке'}
          {consent.validUntil && `. Действует до ${formatDate(consent.validUntil)}`}
        </p>
      </>
    );
  }
  const words = withdrawn ? `отозвано ${formatDate(withdrawn.withdrawnOn)}` : 'не подписано';
  return due ? (
    <StatusMark tone="warn" box>
      {words}
    </StatusMark>
  ) : (
    <StatusMark tone="none">{words}</StatusMark>
  );
}
