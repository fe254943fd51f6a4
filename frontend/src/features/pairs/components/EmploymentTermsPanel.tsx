import { Button } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Suspense, useState } from 'react';
import type { EmploymentTerms, PairDetails } from '@/shared/api/types';
import { formatDate } from '@/shared/lib/dates';
import { lazyPage } from '@/shared/lib/lazyPage';
import { GroupTitle } from '@/shared/ui/Panel';
import { QueryView } from '@/shared/ui/QueryView';
import { RowList, RowWords } from '@/shared/ui/RowList';
import { SideDrawer } from '@/shared/ui/SideDrawer';
import { StatusMark } from '@/shared/ui/StatusMark';
import { toast } from '@/shared/ui/toast';
import { recordTerms, removeTerms, termsQuery } from '../api/employmentTerms';
import { basisWords, partyWords } from '../messages';

const EmploymentTermsForm = lazyPage(() => import('./EmploymentTermsForm'), 'EmploymentTermsForm');

/** On what terms one employee mentors another: ТК РФ, art. 351.8. */
export function EmploymentTermsPanel({ pair }: { pair: PairDetails }) {
  const queries = useQueryClient();
  const recorded = useQuery(termsQuery(pair.id));
  const [editing, setEditing] = useState(false);
  const refresh = () => queries.invalidateQueries({ queryKey: ['pairs', 'terms', pair.id] });
  const remove = async (terms: EmploymentTerms) => {
    await removeTerms(pair.id);
    await refresh();
    toast('Условия убраны', {
      undo: async () => {
        await recordTerms(pair.id, terms);
        await refresh();
      },
    });
  };
  return (
    <section>
      <GroupTitle icon="file" title="Трудовой договор наставника" />
      <QueryView query={recorded} what="Условия наставничества">
        {({ terms }) => (
          <>
            <RowList>
              {terms ? (
                <Recorded terms={terms} />
              ) : (
                <li>
                  <StatusMark tone="wait">не записаны</StatusMark>
                  <span className="hint">
                    Наставничество работника: письменное согласие и соглашение о содержании, сроке, форме и
                    оплате (ТК РФ, ст. 351.8)
                  </span>
                </li>
              )}
            </RowList>
            <p className="row noprint" style={{ marginTop: 'var(--s-3)' }}>
              <Button variant="default" size="xs" onClick={() => setEditing(true)}>
                {terms ? 'Изменить условия' : 'Записать условия'}
              </Button>
              {terms && (
                <Button variant="subtle" size="xs" onClick={() => void remove(terms)}>
                  Убрать
                </Button>
              )}
            </p>
            <SideDrawer opened={editing} onClose={() => setEditing(false)} title="Условия наставничества">
              <Suspense>
                <EmploymentTermsForm
                  pair={pair.id}
                  terms={terms}
                  onSaved={async () => {
                    setEditing(false);
                    await refresh();
                    toast('Условия записаны');
                  }}
                />
              </Suspense>
            </SideDrawer>
          </>
        )}
      </QueryView>
    </section>
  );
}

function Recorded({ terms }: { terms: EmploymentTerms }) {
  const { basis, number, signedOn, consentedOn, holdsFrom, holdsUntil, content, workForm, pay, ending } =
    terms;
  const term = [holdsFrom && `с ${formatDate(holdsFrom)}`, holdsUntil && `по ${formatDate(holdsUntil)}`]
    .filter(Boolean)
    .join(' ');
  return (
    <>
      <li>
        <RowWords title={`${basisWords[basis]}${number ? ` № ${number}` : ''}`}>
          {signedOn && `от ${formatDate(signedOn)}`}
          {consentedOn && `, согласие ${formatDate(consentedOn)}`}
          {term && `, ${term}`}
        </RowWords>
      </li>
      {content && (
        <li>
          <RowWords title="Содержание">{content}</RowWords>
        </li>
      )}
      {(workForm ?? pay) && (
        <li>
          <RowWords title="Форма и оплата">{[workForm, pay].filter(Boolean).join('; ')}</RowWords>
        </li>
      )}
      {ending && (
        <li>
          <RowWords title={`Прекращено с ${formatDate(ending.endedOn)}`}>
            {partyWords[ending.endedBy]} {formatDate(ending.noticeOn)}
          </RowWords>
        </li>
      )}
    </>
  );
}
