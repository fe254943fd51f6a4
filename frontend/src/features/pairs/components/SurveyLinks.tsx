import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { asProblem, type Problem } from '@/shared/api/problem';
import type { PairDetails, SurveyLink, SurveyState } from '@/shared/api/types';
import { formatDate } from '@/shared/lib/dates';
import { plainName } from '@/shared/lib/names';
import { participantRoleWords } from '@/shared/lib/words';
import { AppLink } from '@/shared/ui/AppLink';
import { Icon } from '@/shared/ui/Icon';
import { GroupTitle, Panel } from '@/shared/ui/Panel';
import { ProblemNote } from '@/shared/ui/ProblemNote';
import { StatusMark } from '@/shared/ui/StatusMark';
import { toast } from '@/shared/ui/toast';
import { issueSurveyLinks } from '../api/surveyLinks';
import { surveyMarks } from '../messages';
import { RefusedPeople } from './RefusedPeople';
import classes from './SurveyLinks.module.css';

interface Props {
  pair: PairDetails;
  mayLead: boolean;
  onChanged: () => Promise<void>;
}

/** Personal links to the survey: who has answered, and a link for who has not. */
export function SurveyLinks({ pair, mayLead, onChanged }: Props) {
  const [links, setLinks] = useState<Record<string, SurveyLink>>({});
  const [copied, setCopied] = useState<string>();
  const [busy, setBusy] = useState<string>();
  const [problem, setProblem] = useState<Problem>();
  const waiting = pair.surveys.filter(({ state }) => state !== 'ANSWERED');
  const open = mayLead && (pair.status === 'APPROVED' || pair.status === 'ENDED');

  const issue = async (participations: string[], mail: boolean, what: string) => {
    setProblem(undefined);
    setBusy(what);
    try {
      const issued = await issueSurveyLinks(pair.id, participations, mail);
      setLinks((before) => ({
        ...before,
        ...Object.fromEntries(issued.map((link) => [link.participation, link])),
      }));
      void onChanged();
      return issued;
    } catch (error) {
      setProblem(asProblem(error));
      return [];
    } finally {
      setBusy(undefined);
    }
  };

  const copy = async (survey: SurveyState) => {
    const link =
      links[survey.participation] ??
      (await issue([survey.participation], false, `copy ${survey.participation}`))[0];
    if (!link) return;
    setCopied((await toClipboard(link.url)) ? survey.participation : undefined);
  };

  const mail = async (surveys: readonly SurveyState[], what: string) => {
    const issued = await issue(
      surveys.map(({ participation }) => participation),
      true,
      what,
    );
    if (issued.length === 0) return;
    const sent = issued.filter(({ mailedTo }) => mailedTo);
    const unsent = issued.length - sent.length;
    if (unsent === 0) {
      toast(sent.length === 1 ? `Письмо ушло: ${sent[0]?.mailedTo}` : `Письма ушли: ${sent.length}`);
    } else {
      toast('Кому письмо не ушло, тому передайте ссылку: она ниже, рядом с именем', { tone: 'failed' });
    }
  };

  return (
    <section>
      <GroupTitle
        icon="send"
        title="Участники и анкеты"
        count={`ответили ${pair.surveys.length - waiting.length} из ${pair.surveys.length}`}
      />
      <ProblemNote problem={problem} title="Ссылка не выдана" />
      <RefusedPeople problem={problem} people={pair.surveys} />
      <Panel>
        <ul className={classes.list}>
          {pair.surveys.map((survey) => {
            const { tone, word } = surveyMarks[survey.state];
            const link = links[survey.participation];
            return (
              <li key={survey.participation}>
                <div className={classes.who}>
                  <AppLink to={`/people/${survey.person}`}>{survey.name}</AppLink>{' '}
                  <span className="hint">
                    {[classOf(pair, survey), participantRoleWords[survey.role]].filter(Boolean).join(', ')}
                  </span>
                  <div>
                    <StatusMark tone={tone}>
                      {word}
                      {survey.sentOn &&
                        survey.state !== 'NOT_SENT' &&
                        `, ссылка от ${formatDate(survey.sentOn)}`}
                    </StatusMark>
                  </div>
                </div>
                {open && survey.state !== 'ANSWERED' && (
                  <span className="row">
                    <Button
                      variant="default"
                      size="xs"
                      leftSection={<Icon name={copied === survey.participation ? 'check' : 'link'} />}
                      loading={busy === `copy ${survey.participation}`}
                      aria-label={`Скопировать ссылку: ${plainName(survey.name)}`}
                      onClick={() => void copy(survey)}
                    >
                      {copied === survey.participation ? 'Скопировано' : 'Скопировать ссылку'}
                    </Button>
                    <Button
                      variant="default"
                      size="xs"
                      leftSection={<Icon name="send" />}
                      loading={busy === `mail ${survey.participation}`}
                      aria-label={`Отправить на почту: ${plainName(survey.name)}`}
                      onClick={() => void mail([survey], `mail ${survey.participation}`)}
                    >
                      Отправить на почту
                    </Button>
                  </span>
                )}
                {link && survey.state !== 'ANSWERED' && (
                  <TextInput
                    className={classes.link}
                    label={`Личная ссылка, действует до ${formatDate(link.expiresOn)}`}
                    description={
                      link.mailedTo
                        ? `Письмо ушло: ${link.mailedTo}`
                        : 'Передайте только этому участнику: она открывает его анкету'
                    }
                    readOnly
                    value={link.url}
                    onFocus={(event) => event.currentTarget.select()}
                  />
                )}
              </li>
            );
          })}
        </ul>
        {pair.status === 'DRAFT' && (
          <p className={`${classes.all} hint`}>Личные ссылки на анкету выдают после приказа.</p>
        )}
        {open && waiting.length > 1 && (
          <div className={classes.all}>
            <Button
              variant="default"
              loading={busy === 'mail all'}
              onClick={() => void mail(waiting, 'mail all')}
            >
              Отправить всем, кто не ответил
            </Button>
          </div>
        )}
      </Panel>
    </section>
  );
}

function classOf({ mentors, mentees }: PairDetails, { participation }: SurveyState): string | undefined {
  return [...mentors, ...mentees].find((member) => member.participation === participation)?.className;
}

/** Without https, or when the browser forbids it, there is no clipboard: the link stands in its field then. */
async function toClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
