import { Button, Drawer, Modal } from '@mantine/core';
import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { asProblem } from '@/shared/api/problem';
import type { Account } from '@/shared/api/types';
import { capital } from '@/shared/lib/words';
import { OrganisationPicker } from '@/shared/organisations/OrganisationPicker';
import { RoleSight, type Seen } from '@/shared/session/RoleSight';
import { roleWords } from '@/shared/session/roles';
import { useMe } from '@/shared/session/session';
import { DataTable } from '@/shared/ui/DataTable';
import { Filters } from '@/shared/ui/Filters';
import { Icon } from '@/shared/ui/Icon';
import { LoadMore } from '@/shared/ui/LoadMore';
import { PageHeader } from '@/shared/ui/PageHeader';
import { QueryView } from '@/shared/ui/QueryView';
import { Empty } from '@/shared/ui/States';
import { StatusMark } from '@/shared/ui/StatusMark';
import { toast } from '@/shared/ui/toast';
import { accountsQuery } from '../api/accounts';
import { activateAccount, createAccount, deactivateAccount, resetPassword } from '../api/changeAccount';
import { AccountForm } from '../components/AccountForm';
import { PasswordOnce, type IssuedPassword } from '@/shared/ui/PasswordOnce';

interface Props {
  organisation: string | undefined;
  onOrganisation: (id: string | undefined) => void;
}

/** Who can sign in: give access, take it away, issue a new password. */
export function AccountsPage({ organisation, onOrganisation }: Props) {
  const me = useMe();
  const queries = useQueryClient();
  const list = useInfiniteQuery(accountsQuery(organisation));
  const [adding, setAdding] = useState(false);
  const [issued, setIssued] = useState<IssuedPassword>();
  const [resetting, setResetting] = useState<Account>();
  const [busy, setBusy] = useState(false);
  const [seen, setSeen] = useState<Seen>();

  const refresh = () => queries.invalidateQueries({ queryKey: ['accounts'] });

  const setActive = async (account: Account, active: boolean) => {
    try {
      await (active ? activateAccount(account.id) : deactivateAccount(account.id));
      await refresh();
      toast(`${nameOf(account)}: вход ${active ? 'открыт' : 'закрыт'}`, {
        undo: active ? undefined : () => activateAccount(account.id).then(refresh),
      });
    } catch (error) {
      toast(asProblem(error).message, { tone: 'failed' });
    }
  };

  const reset = async (account: Account) => {
    setBusy(true);
    try {
      const { temporaryPassword } = await resetPassword(account.id);
      setIssued({ username: account.username, password: temporaryPassword });
      setResetting(undefined);
    } catch (error) {
      toast(asProblem(error).message, { tone: 'failed' });
    } finally {
      setBusy(false);
    }
  };

  return (
    <>
      <PageHeader
        title="Учётные записи"
        sub="Кто может войти и что видит. Наставникам, наставляемым и родителям вход не нужен: у них личные ссылки"
        actions={
          <Button leftSection={<Icon name="plus" />} onClick={() => setAdding(true)}>
            Завести учётную запись
          </Button>
        }
      />
      <Filters>
        <OrganisationPicker
          aria-label="Показать учётные записи организации"
          placeholder="Все организации"
          clearable
          value={organisation ?? null}
          onChange={(id) => onOrganisation(id ?? undefined)}
          flex="1 1 260px"
          maw={420}
        />
      </Filters>
      <RoleSight seen={seen} onClose={() => setSeen(undefined)} />
      <QueryView query={list} what="Список учётных записей">
        {({ pages }) => {
          const rows = pages.flatMap(({ items }) => items);
          if (rows.length === 0) {
            return (
              <Empty
                title={organisation ? 'Здесь пока никто не может войти' : 'Дайте вход первым коллегам'}
                actions={<Button onClick={() => setAdding(true)}>Завести учётную запись</Button>}
              >
                <p>
                  Координатору – муниципалитет, куратору и руководителю – школа. Пароль система придумает
                  сама.
                </p>
              </Empty>
            );
          }
          return (
            <>
              <DataTable
                caption="Учётные записи"
                rows={rows}
                rowKey={({ id }) => id}
                columns={[
                  { key: 'name', header: 'Кто', cell: nameOf },
                  { key: 'login', header: 'Логин', cell: ({ username }) => username },
                  {
                    key: 'role',
                    header: 'Роль',
                    label: false,
                    cell: ({ role, organisationName }) => (
                      <Button
                        variant="subtle"
                        size="xs"
                        aria-label={`${capital(roleWords[role])}: что видит`}
                        onClick={() => setSeen({ roles: [role], organisation: organisationName })}
                      >
                        {capital(roleWords[role])}
                      </Button>
                    ),
                  },
                  {
                    key: 'organisation',
                    header: 'Где',
                    label: false,
                    cell: ({ organisationName }) => organisationName ?? '',
                  },
                  {
                    key: 'state',
                    header: 'Вход',
                    label: false,
                    cell: ({ active }) =>
                      active ? (
                        <StatusMark tone="ok">открыт</StatusMark>
                      ) : (
                        <StatusMark tone="locked">закрыт</StatusMark>
                      ),
                  },
                  {
                    key: 'actions',
                    header: 'Действия',
                    actions: true,
                    cell: (account) =>
                      account.username !== me.username && (
                        <span className="row" style={{ justifyContent: 'inherit', display: 'inline-flex' }}>
                          {account.active && (
                            <Button
                              variant="default"
                              size="xs"
                              aria-label={`Новый пароль: ${nameOf(account)}`}
                              onClick={() => setResetting(account)}
                            >
                              Новый пароль
                            </Button>
                          )}
                          <Button
                            variant="default"
                            size="xs"
                            aria-label={`${account.active ? 'Закрыть вход' : 'Открыть вход'}: ${nameOf(account)}`}
                            onClick={() => void setActive(account, !account.active)}
                          >
                            {account.active ? 'Закрыть вход' : 'Открыть вход'}
                          </Button>
                        </span>
                      ),
                  },
                ]}
              />
              <LoadMore query={list} />
            </>
          );
        }}
      </QueryView>

      <Drawer opened={adding} onClose={() => setAdding(false)} position="right" title="Новая учётная запись">
        <AccountForm
          me={me}
          onSubmit={async (account) => {
            const { temporaryPassword } = await createAccount(account);
            setAdding(false);
            setIssued({ username: account.username, password: temporaryPassword });
            await refresh();
          }}
        />
      </Drawer>
      <Modal
        opened={resetting !== undefined}
        onClose={() => setResetting(undefined)}
        title={resetting ? `Новый пароль: ${nameOf(resetting)}` : ''}
      >
        {resetting && (
          <div className="stack">
            <p>Прежний пароль перестанет подходить сразу, вернуть его нельзя. Новый покажем один раз.</p>
            <div className="row">
              <Button loading={busy} onClick={() => void reset(resetting)}>
                Выдать новый пароль
              </Button>
              <Button variant="default" onClick={() => setResetting(undefined)}>
                Оставить прежний
              </Button>
            </div>
          </div>
        )}
      </Modal>
      <PasswordOnce issued={issued} onClose={() => setIssued(undefined)} />
    </>
  );
}

function nameOf({ familyName, givenName, username }: Account): string {
  return `${familyName ?? ''} ${givenName ?? ''}`.trim() || username;
}
