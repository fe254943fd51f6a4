import { Button, FileButton } from '@mantine/core';
import { useState } from 'react';
import { asProblem, type Problem } from '@/shared/api/problem';
import type { Consent } from '@/shared/api/types';
import { formatSize } from '@/shared/lib/numbers';
import { Icon } from '@/shared/ui/Icon';
import { ProblemNote } from '@/shared/ui/ProblemNote';
import { toast } from '@/shared/ui/toast';
import { attachScan, putScanBack, removeScan, scanPath } from '../api/scans';
import { purposeNames, SCAN_KINDS } from '../messages';
import classes from './ConsentsPanel.module.css';

interface Props {
  consent: Consent;
  onChanged: () => Promise<void>;
}

/** The signed paper as a file: to be saved, replaced, removed; a consent that holds no more only shows it. */
export function ConsentScan({ consent, onChanged }: Props) {
  const { scan } = consent;
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const what = purposeNames[consent.purpose].toLowerCase();
  const changeable = consent.status === 'ACTIVE' && consent.channel === 'PAPER';
  if (!scan && !changeable) return null;

  const step = async (act: () => Promise<unknown>, message: string, former?: string) => {
    setProblem(undefined);
    setBusy(true);
    try {
      await act();
      await onChanged();
      toast(message, { undo: former ? () => putScanBack(consent.id, former).then(onChanged) : undefined });
    } catch (error) {
      setProblem(asProblem(error));
    } finally {
      setBusy(false);
    }
  };
  const take = (file: File | null) => {
    if (!file) return;
    void step(() => attachScan(consent.id, file), scan ? 'Скан заменён' : 'Скан приложен', scan?.id);
  };

  return (
    <>
      {scan && (
        <a className={classes.scan} href={scanPath(consent.id, scan.id)} download>
          Скан: {scan.fileName}, {formatSize(scan.size)}
        </a>
      )}
      {changeable && (
        <div className={scan ? classes.steps : undefined}>
          <FileButton
            accept={SCAN_KINDS}
            onChange={take}
            inputProps={{ 'aria-label': `Файл скана: ${what}` }}
          >
            {(props) => (
              <Button
                {...props}
                variant={scan ? 'subtle' : 'default'}
                size="xs"
                leftSection={!scan && <Icon name="clip" />}
                loading={busy}
                aria-label={`${scan ? 'Заменить скан' : 'Приложить скан'}: ${what}`}
              >
                {scan ? 'Заменить' : 'Приложить скан'}
              </Button>
            )}
          </FileButton>
          {scan && (
            <Button
              variant="subtle"
              size="xs"
              disabled={busy}
              aria-label={`Убрать скан: ${what}`}
              onClick={() => void step(() => removeScan(consent.id, scan.id), 'Скан убран', scan.id)}
            >
              Убрать
            </Button>
          )}
        </div>
      )}
      <ProblemNote problem={problem} title={scan ? 'Скан не изменён' : 'Скан не приложен'} />
    </>
  );
}
