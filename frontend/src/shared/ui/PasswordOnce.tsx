import { Button, Modal } from '@mantine/core';
import { useClipboard } from '@mantine/hooks';
import { Icon } from './Icon';
import classes from './PasswordOnce.module.css';

export interface IssuedPassword {
  username: string;
  password: string;
}

/** A temporary password: shown this one time, to be passed on in person. */
export function PasswordOnce({
  issued,
  onClose,
}: {
  issued: IssuedPassword | undefined;
  onClose: () => void;
}) {
  const clipboard = useClipboard();
  return (
    <Modal
      opened={issued !== undefined}
      onClose={onClose}
      title="Временный пароль"
      // a stray press beside the window must not lose what is shown only once
      closeOnClickOutside={false}
    >
      {issued && (
        <div className="stack">
          <p>
            Передайте лично. Пароль показан один раз: когда закроете окно, его уже не узнать, только выдать
            новый. При первом входе система попросит придумать свой.
          </p>
          <dl className={classes.pair}>
            <dt>Логин</dt>
            <dd>{issued.username}</dd>
            <dt>Пароль</dt>
            <dd>{issued.password}</dd>
          </dl>
          <div className="row">
            <Button
              leftSection={<Icon name={clipboard.copied ? 'check' : 'clip'} />}
              onClick={() => clipboard.copy(`Логин: ${issued.username}\nПароль: ${issued.password}`)}
            >
              {clipboard.copied ? 'Скопировано' : 'Скопировать'}
            </Button>
            <Button variant="default" onClick={onClose}>
              Пароль передан
            </Button>
          </div>
        </div>
      )}
    </Modal>
  );
}
