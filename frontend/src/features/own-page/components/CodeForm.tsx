import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { asProblem, type Problem } from '@/shared/api/problem';
import { openPage } from '../api/ownPage';
import { keepKeys, type Keys } from '../model/keys';

/** The one-time code, which came by another way than the link. */
export function CodeForm({
  token,
  onOpened,
  onClosed,
}: {
  token: string;
  onOpened: (keys: Keys) => void;
  onClosed: (error: unknown) => void;
}) {
  const [code, setCode] = useState('');
  const [problem, setProblem] = useState<Problem>();
  const [busy, setBusy] = useState(false);

  const open = async () => {
    setBusy(true);
    try {
      const keys = { token, device: await openPage(token, code.replace(/\D/g, '')) };
      keepKeys(keys);
      onOpened(keys);
    } catch (error) {
      const refused = asProblem(error);
      if (refused.status === 404 || refused.status === 409 || refused.status === 410) onClosed(error);
      else setProblem(refused);
    } finally {
      setBusy(false);
    }
  };

  return (
    <form
      className="form"
      noValidate
      autoComplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        void open();
      }}
    >
      <h1>Ваши данные в программе наставничества</h1>
      <p>
        Здесь видно, что о вас или вашем ребёнке хранит школа, и можно дать согласие или отозвать его. Чтобы
        открыть страницу, введите код из шести цифр: его сообщил куратор вместе со ссылкой.
      </p>
      <TextInput
        label="Код"
        size="lg"
        inputMode="numeric"
        autoComplete="one-time-code"
        maxLength={9}
        data-autofocus
        value={code}
        onChange={(event) => setCode(event.currentTarget.value)}
        error={problem?.message}
      />
      <div>
        <Button type="submit" size="md" loading={busy} disabled={code.replace(/\D/g, '').length < 6}>
          Открыть страницу
        </Button>
      </div>
      <p className="hint">
        После этого ссылка будет работать только на этом устройстве. Если телефон не ваш, в конце нажмите
        «Закончить на этом устройстве».
      </p>
    </form>
  );
}
