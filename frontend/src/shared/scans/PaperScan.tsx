import { Button, FileButton } from '@mantine/core';
import { useState } from 'react';
import { asProblem, type Problem } from '@/shared/api/problem';
import type { Scan } from '@/shared/api/types';
import { formatSize } from '@/shared/lib/numbers';
import { Icon } from '@/shared/ui/Icon';
import { ProblemNote } from '@/shared/ui/ProblemNote';
import { toast } from '@/shared/ui/toast';
import { attachScan, putScanBack, removeScan, SCAN_KINDS, scanPath, type Paper } from './scans';
import classes from './PaperScan.module.css';

interface Props {
  paper: Paper;
  /** Which paper it is, for those who hear it. */
  what: string;
  scan?: Scan;
  changeable: boolean;
  onChanged: () => Promise<void>;
}

/** The signed paper as a file: to be saved, replaced, removed. */
export function PaperScan({ paper, what, scan, changeable, onChanged }: Props) {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  if (!scan && !changeable) return null;

  const step = async (act: () => Promise<unknown>, message: string, former?: string) => {
    setProblem(undefined);
    setBusy(true);
    try {
      await act();
      await onChanged();
      toast(message, { undo: former ? () => putScanBack(paper, former).then(onChanged) : undefined });
    } catch (error) {
      setProblem(asProblem(error));
    } finally {
      setBusy(false);
    }
  };
  const take = (file: File | null) => {
    if (!file) return;
    void step(() => attachScan(paper, file), scan ? 'Скан заменён' : 'Скан приложен', scan?.id);
  };

  return (
    <>
      {scan && (
        <a className={classes.scan} href={scanPath(paper, scan.id)} download>
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
              onClick={() => void step(() => removeScan(paper, scan.id), 'Скан убран', scan.id)}
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
