import { useQuery } from '@tanstack/react-query';
import { anyOrganisationQuery, fewAccountsQuery } from '../api/setUp';
import { FirstSteps } from './FirstSteps';

/** From an empty region (or municipality) to schools whose curators can sign in. */
export function SystemFirstSteps({ region }: { region: boolean }) {
  const municipalities = useQuery({ ...anyOrganisationQuery('MUNICIPALITY'), enabled: region }).data;
  const schools = useQuery(anyOrganisationQuery('SCHOOL')).data;
  const accounts = useQuery(fewAccountsQuery).data;
  return (
    <FirstSteps
      title="Как запустить систему"
      steps={[
        ...(region
          ? [
              {
                title: 'Муниципалитеты',
                text: 'Добавьте районы и города региона. Каждый увидит только свои школы.',
                done: municipalities ?? false,
                to: '/organisations',
                action: 'Добавить муниципалитет',
              },
            ]
          : []),
        {
          title: 'Школы',
          text: 'Добавьте школы, колледжи и организации дополнительного образования.',
          done: schools ?? false,
          to: '/organisations',
          action: 'Добавить школу',
        },
        {
          title: 'Учётные записи',
          text: 'Дайте вход координаторам, руководителям и кураторам: дальше каждый работает у себя.',
          done: (accounts ?? 0) > 1,
          to: '/accounts',
          action: 'Завести учётную запись',
        },
      ]}
    />
  );
}
