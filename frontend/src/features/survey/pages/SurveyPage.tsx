import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { asProblem } from '@/shared/api/problem';
import { GuestFrame } from '@/shared/ui/GuestFrame';
import { useDocumentTitle } from '@/shared/ui/PageHeader';
import { Empty, ErrorState, Loading } from '@/shared/ui/States';
import { surveyFormQuery } from '../api/survey';
import { SurveyForm } from '../components/SurveyForm';
import { keptToken } from '../model/link';

/** The survey by personal link: no login, phone first, nothing about anybody else. */
export function SurveyPage() {
  useDocumentTitle('Анкета участника');
  const token = keptToken();
  return (
    <GuestFrame>
      {token === '' ? (
        <Empty as="h1" title="Откройте личную ссылку целиком">
          <p>
            Она пришла в письме или от куратора и кончается длинным кодом после знака #. Без него анкета не
            узнает вас.
          </p>
        </Empty>
      ) : (
        <ByLink key={token} token={token} />
      )}
    </GuestFrame>
  );
}

function ByLink({ token }: { token: string }) {
  const form = useQuery(surveyFormQuery(token));
  const [thanks, setThanks] = useState<string>();
  const [closed, setClosed] = useState<unknown>();
  if (thanks !== undefined) {
    return (
      <Empty as="h1" title="Ответы приняты">
        <p>{thanks}</p>
        <p>Страницу можно закрыть: на этом устройстве ответов больше нет.</p>
      </Empty>
    );
  }
  const failure = closed ?? (form.data ? undefined : form.error);
  if (failure) return <Closed error={failure} onRetry={() => void form.refetch()} />;
  if (!form.data) return <Loading what="Загружаем анкету" />;
  return <SurveyForm token={token} survey={form.data} onSent={setThanks} onClosed={setClosed} />;
}

/** Why there is nothing to answer, and what to do about it. */
function Closed({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const problem = asProblem(error);
  if (problem.code === 'ALREADY_ANSWERED') {
    return (
      <Empty as="h1" title="Ваши ответы уже приняты">
        <p>Второй раз отвечать не нужно. Спасибо.</p>
      </Empty>
    );
  }
  if (problem.code === 'LINK_WITHDRAWN') {
    return (
      <Empty as="h1" title="Анкета больше не нужна">
        <p>Куратор закрыл её. Отвечать не надо.</p>
      </Empty>
    );
  }
  if (problem.status === 410) {
    return (
      <Empty as="h1" title="Срок ссылки закончился">
        <p>Попросите куратора школы прислать новую: это одно нажатие.</p>
      </Empty>
    );
  }
  if (problem.status === 404) {
    return (
      <Empty as="h1" title="Такой ссылки нет">
        <p>
          Возможно, она скопирована не целиком. Откройте её прямо из письма или попросите куратора прислать
          новую.
        </p>
      </Empty>
    );
  }
  return <ErrorState as="h1" error={error} what="Анкета" onRetry={onRetry} />;
}
