import { Button } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { ConsentText } from '@/shared/api/types';
import { formatDate } from '@/shared/lib/dates';
import { hasRole, useMe } from '@/shared/session/session';
import { PageHeader } from '@/shared/ui/PageHeader';
import { Panel } from '@/shared/ui/Panel';
import { QueryView } from '@/shared/ui/QueryView';
import { SideDrawer } from '@/shared/ui/SideDrawer';
import { StatusMark } from '@/shared/ui/StatusMark';
import { toast } from '@/shared/ui/toast';
import { textsQuery } from '../api/texts';
import { TextForm } from '../components/TextForm';
import classes from './TextsPage.module.css';

/** What people agree to, in all versions: the region words it, schools read it. */
export function TextsPage() {
  const me = useMe();
  const queries = useQueryClient();
  const texts = useQuery(textsQuery);
  const [editing, setEditing] = useState<ConsentText>();
  return (
    <>
      <PageHeader
        title="Тексты согласий"
        sub="Один текст для всех школ региона; имя, адрес и номера оператора подставляются"
      />
      <QueryView query={texts} what="Тексты согласий">
        {({ items }) => (
          <div className="stack">
            {items
              .filter((text, index) => items.findIndex(({ purpose }) => purpose === text.purpose) === index)
              .map((text) => (
                <Panel key={text.id} padded>
                  <div className={classes.head}>
                    <h2>{text.title}</h2>
                    {text.verified ? (
                      <StatusMark tone="ok">проверено юристом</StatusMark>
                    ) : (
                      <StatusMark tone="warn" box>
                        юрист ещё не проверил
                      </StatusMark>
                    )}
                  </div>
                  <p className="hint">
                    Редакция {text.version} с {formatDate(text.validFrom)},{' '}
                    {text.validMonths ? `срок в месяцах: ${text.validMonths}` : 'до отзыва'}. {text.source}
                  </p>
                  <details className={classes.body}>
                    <summary>Прочитать</summary>
                    {text.body.split('\n').map((line) => (
                      <p key={line}>{line}</p>
                    ))}
                  </details>
                  <Earlier texts={items.filter((one) => one.purpose === text.purpose && one !== text)} />
                  {hasRole(me, 'region-operator') && (
                    <Button
                      variant="default"
                      aria-label={`Новая редакция: ${text.title}`}
                      onClick={() => setEditing(text)}
                    >
                      Новая редакция
                    </Button>
                  )}
                </Panel>
              ))}
          </div>
        )}
      </QueryView>
      <SideDrawer
        opened={editing !== undefined}
        onClose={() => setEditing(undefined)}
        title="Новая редакция"
        size="lg"
      >
        {editing && (
          <TextForm
            text={editing}
            onPublished={async () => {
              await queries.invalidateQueries({ queryKey: textsQuery.queryKey });
              setEditing(undefined);
              toast('Новая редакция действует с сегодняшнего дня');
            }}
          />
        )}
      </SideDrawer>
    </>
  );
}

function Earlier({ texts }: { texts: readonly ConsentText[] }) {
  if (texts.length === 0) return null;
  return (
    <details className={classes.body}>
      <summary>Прежние редакции: {texts.length}</summary>
      {texts.map((text) => (
        <div key={text.id}>
          <h3>
            Редакция {text.version} с {formatDate(text.validFrom)}
          </h3>
          <p className={classes.old}>{text.body}</p>
        </div>
      ))}
    </details>
  );
}
