import { Button, Modal } from '@mantine/core';
import { useBlocker } from '@tanstack/react-router';
import type { RefObject } from 'react';

interface Props {
  /** Something has been typed that nowhere else exists. */
  when: boolean;
  /** `current: false` lets the next navigation through: the page itself has saved and goes on. */
  unless?: RefObject<boolean>;
}

/**
 * Asks before what was typed is lost. Forms with personal data keep no draft on the device, for computers at a school
 * are shared: a stray press or reload is asked about instead.
 */
export function LeaveGuard({ when, unless }: Props) {
  const { status, proceed, reset } = useBlocker({
    // a lost session leads to sign-in without questions
    shouldBlockFn: ({ current, next }) =>
      when && unless?.current !== false && next.pathname !== current.pathname && next.pathname !== '/sign-in',
    enableBeforeUnload: () => when && unless?.current !== false,
    withResolver: true,
  });
  return (
    <Modal opened={status === 'blocked'} onClose={() => reset?.()} title="Уйти и не сохранять?">
      <div className="stack">
        <p>То, что вы напечатали, не сохранено и на этом устройстве не останется.</p>
        <div className="row">
          <Button onClick={() => reset?.()}>Остаться</Button>
          <Button variant="default" onClick={() => proceed?.()}>
            Уйти без сохранения
          </Button>
        </div>
      </div>
    </Modal>
  );
}
