import { useQuery } from '@tanstack/react-query';
import { formatDate } from '@/shared/lib/dates';
import { ProfileForm } from '@/shared/questions/ProfileForm';
import { QueryView } from '@/shared/ui/QueryView';
import { profileQuery, saveProfile } from '../api/profile';

/** What somebody has told when he took a role, in a drawer of his card. */
export function ProfileOfRole({
  participation,
  onSaved,
}: {
  participation: string;
  onSaved: () => Promise<void>;
}) {
  const profile = useQuery({ ...profileQuery(participation), refetchOnWindowFocus: false });
  return (
    <QueryView query={profile} what="Анкета">
      {(data) => (
        <>
          <p className="hint">
            {data.answeredOn
              ? `${data.byHimself ? 'Заполнил сам' : 'Записано со слов участника'}, ${formatDate(data.answeredOn)}`
              : 'Заполните со слов участника или пришлите ему личную ссылку: анкета есть на его странице.'}
          </p>
          <ProfileForm
            key={data.version}
            profile={data}
            onSave={async (answers) => {
              await saveProfile(data, answers);
              await onSaved();
            }}
          />
        </>
      )}
    </QueryView>
  );
}
