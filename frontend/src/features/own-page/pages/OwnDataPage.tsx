import { Button } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { asProblem } from '@/shared/api/problem';
import type { OwnPage } from '@/shared/api/types';
import { formatDate } from '@/shared/lib/dates';
import { GuestFrame } from '@/shared/ui/GuestFrame';
import { useDocumentTitle } from '@/shared/ui/PageHeader';
import { Panel } from '@/shared/ui/Panel';
import { Empty, ErrorState, Loading } from '@/shared/ui/States';
import { ownPageQuery } from '../api/ownPage';
import { CodeForm } from '../components/CodeForm';
import { ConsentCard } from '../components/ConsentCard';
import { QuestionnaireCard } from '../components/QuestionnaireCard';
import { forgetKeys, keptKeys, type Keys } from '../model/keys';
import classes from './OwnDataPage.module.css';

/** One's own page by personal link: what is kept and why, consents given and taken back. Phone first. */
export function OwnDataPage() {
  useDocumentTitle('Мои данные');
  const [keys, setKeys] = useState<Keys | undefined>(keptKeys);
  const [closed, setClosed] = useState<unknown>();
  const [finished, setFinished] = useState(false);
  return (
    <GuestFrame>
      {finished ? (
        <Empty as="h1" title="Готово">
          <p>На этом устройстве страница закрыта. Чтобы вернуться, попросите у куратора новую ссылку.</p>
        </Empty>
      ) : closed ? (
        <Closed error={closed} />
      ) : !keys ? (
        <Empty as="h1" title="Откройте личную ссылку целиком">
          <p>Она пришла в письме или от куратора и кончается длинным кодом после знака #.</p>
        </Empty>
      ) : keys.device === undefined ? (
        <CodeForm token={keys.token} onOpened={setKeys} onClosed={setClosed} />
      ) : (
        <Opened
          keys={keys}
          onFinish={() => {
            forgetKeys();
            setFinished(true);
          }}
        />
      )}
    </GuestFrame>
  );
}

function Opened({ keys, onFinish }: { keys: Keys; onFinish: () => void }) {
  const queries = useQueryClient();
  const query = ownPageQuery(keys);
  const page = useQuery(query);
  if (page.error && !page.data) return <Closed error={page.error} onRetry={() => void page.refetch()} />;
  if (!page.data) return <Loading what="Загружаем страницу" />;
  const show = (next: OwnPage) => queries.setQueryData(query.queryKey, next);
  const { name, operator, contact, party, kept, consents, questionnaires, expiresOn } = page.data;
  return (
    <div className="stack">
      <header>
        <h1>{name}</h1>
        <p className="hint">
          Программа наставничества, {operator}.{' '}
          {party === 'GUARDIAN' && 'Вы открыли страницу как законный представитель. '}
          Ссылка действует до {formatDate(expiresOn)}.
        </p>
      </header>
      {consents.map((consent) => (
        <ConsentCard key={consent.purpose} keys={keys} page={page.data} consent={consent} onChanged={show} />
      ))}
      {questionnaires.map((profile) => (
        <QuestionnaireCard key={profile.participation} keys={keys} profile={profile} onChanged={show} />
      ))}
      <Panel padded>
        <h2 className={classes.title}>Что хранится и зачем</h2>
        <dl className={classes.kept}>
          {kept.map(({ what, value, why }) => (
            <div key={what}>
              <dt>{what}</dt>
              <dd>
                {value}
                <span className="hint">{why}</span>
              </dd>
            </div>
          ))}
        </dl>
        <p className="hint">
          Нашли ошибку или хотите, чтобы данные удалили? Обратитесь к куратору{contact ? `: ${contact}` : ''}.
        </p>
      </Panel>
      <div>
        <Button variant="default" onClick={onFinish}>
          Закончить на этом устройстве
        </Button>
      </div>
    </div>
  );
}

/** Why there is nothing to see, and what to do about it. */
function Closed({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  const problem = asProblem(error);
  if (problem.status === 404 || problem.status === 409 || problem.status === 410) {
    const titles: Record<string, string> = {
      LINK_UNKNOWN: 'Такой ссылки нет',
      LINK_USED: 'Ссылка открыта на другом устройстве',
      LINK_REPLACED: 'Есть ссылка новее',
      LINK_LOCKED: 'Ссылка закрыта',
      LINK_EXPIRED: 'Срок ссылки закончился',
    };
    return (
      <Empty as="h1" title={titles[problem.code ?? ''] ?? 'Ссылка не открывается'}>
        <p>{problem.message}</p>
      </Empty>
    );
  }
  return <ErrorState as="h1" error={error} what="Страница" onRetry={onRetry} />;
}
