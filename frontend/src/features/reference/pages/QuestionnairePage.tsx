import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { Questionnaire } from '@/shared/api/types';
import { formatDate, today } from '@/shared/lib/dates';
import { capital, formWords, participantRoleWords } from '@/shared/lib/words';
import { Breadcrumbs } from '@/shared/ui/Breadcrumbs';
import { PageHeader } from '@/shared/ui/PageHeader';
import { GroupTitle } from '@/shared/ui/Panel';
import { QueryView } from '@/shared/ui/QueryView';
import { RowList, RowWords } from '@/shared/ui/RowList';
import { StatusMark } from '@/shared/ui/StatusMark';
import { toast } from '@/shared/ui/toast';
import { publishVersion, versionsQuery } from '../api/questionnaires';
import { QuestionnaireForm } from '../components/QuestionnaireForm';
import { stageWords } from '../messages';

/** One questionnaire: its next version in the making, and all that there have been. */
export function QuestionnairePage({ code }: { code: string }) {
  const queries = useQueryClient();
  const navigate = useNavigate();
  const versions = useQuery({ ...versionsQuery(code), refetchOnWindowFocus: false });
  return (
    <QueryView query={versions} what="Анкета" as="h1">
      {({ items }) => {
        const latest = items[0]!;
        return (
          <>
            <PageHeader
              title={latest.title}
              crumbs={
                <Breadcrumbs steps={[{ label: 'Справочники', to: '/reference' }, { label: latest.title }]} />
              }
              sub={`${capital(participantRoleWords[latest.role])}, ${stageWords[latest.stage]}. ${latest.forms
                .map((form) => formWords[form])
                .join('; ')}`}
            />
            <div className="stack">
              <QuestionnaireForm
                key={latest.version}
                latest={latest}
                onSave={async (body) => {
                  const { version } = await publishVersion(code, body);
                  void queries.invalidateQueries({ queryKey: ['questionnaires'] });
                  toast(`Версия ${version} записана`);
                  await navigate({ to: '/reference' });
                }}
              />
              <section>
                <GroupTitle icon="diff" title="Версии" count={items.length} />
                <RowList>
                  {items.map((one) => (
                    <Version key={one.id} version={one} current={one.id === currentOf(items)} />
                  ))}
                </RowList>
              </section>
            </div>
          </>
        );
      }}
    </QueryView>
  );
}

function currentOf(versions: readonly Questionnaire[]): string | undefined {
  const now = today();
  return versions.find(({ validFrom }) => validFrom <= now)?.id;
}

function Version({ version: one, current }: { version: Questionnaire; current: boolean }) {
  return (
    <li>
      <RowWords title={`Версия ${one.version}, с ${formatDate(one.validFrom)}`}>
        {`${one.source}. Вопросов: ${one.questions.length}`}
      </RowWords>
      {current ? (
        <StatusMark tone="ok">действует</StatusMark>
      ) : (
        <StatusMark tone="none">{one.validFrom > today() ? 'впереди' : 'раньше'}</StatusMark>
      )}
    </li>
  );
}
