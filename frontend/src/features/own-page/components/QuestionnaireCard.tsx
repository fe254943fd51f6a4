import { Button } from '@mantine/core';
import { useState } from 'react';
import type { OwnPage, Profile } from '@/shared/api/types';
import { formatDate } from '@/shared/lib/dates';
import { formWords, participantRoleWords } from '@/shared/lib/words';
import { ProfileForm } from '@/shared/questions/ProfileForm';
import { Panel } from '@/shared/ui/Panel';
import { StatusMark } from '@/shared/ui/StatusMark';
import { answerQuestionnaire } from '../api/ownPage';
import type { Keys } from '../model/keys';

/** What is asked before the first meeting; can be answered anew at any time. */
export function QuestionnaireCard({
  keys,
  profile,
  onChanged,
}: {
  keys: Keys;
  profile: Profile;
  onChanged: (page: OwnPage) => void;
}) {
  const [open, setOpen] = useState(false);
  const { answeredOn, role, form, organisationName } = profile;
  return (
    <Panel padded>
      <div className="stack">
        <div>
          <h2>Анкета перед началом</h2>
          <p className="hint">
            Вы {participantRoleWords[role]}, {formWords[form]}. {organisationName}. По ответам подбирают пару.
          </p>
        </div>
        {open ? (
          <ProfileForm
            profile={profile}
            onSave={async (answers) => {
              onChanged(await answerQuestionnaire(keys, profile.participation, answers));
              setOpen(false);
            }}
          />
        ) : (
          <div className="row">
            {answeredOn ? (
              <StatusMark tone="ok">заполнена {formatDate(answeredOn)}</StatusMark>
            ) : (
              <StatusMark tone="wait">не заполнена</StatusMark>
            )}
            <Button variant={answeredOn ? 'default' : 'filled'} onClick={() => setOpen(true)}>
              {answeredOn ? 'Посмотреть и изменить' : 'Заполнить анкету'}
            </Button>
          </div>
        )}
      </div>
    </Panel>
  );
}
