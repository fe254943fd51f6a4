import { formatDayTitle, today } from '@/shared/lib/dates';
import { PageHeader } from '@/shared/ui/PageHeader';
import { Places } from '../components/Places';

/** Auditor: reads roadmaps and figures of the whole region, changes nothing, sees no people. */
export function AuditorDay() {
  return (
    <>
      <PageHeader
        title="Мой день"
        sub={`${formatDayTitle(today())}. Вы проверяете: всё открыто на чтение, кроме людей.`}
      />
      <Places
        places={[
          {
            to: '/log',
            icon: 'shield',
            title: 'Журнал',
            text: 'Кто открывал персональные данные и кто что менял. Записи нельзя ни исправить, ни изъять незаметно.',
          },
          {
            to: '/roadmaps',
            icon: 'map',
            title: 'Дорожные карты',
            text: 'Сроки приказов слово в слово, наше прочтение рядом, кто и когда отметил выполнение.',
          },
          {
            to: '/indicators',
            icon: 'flag',
            title: 'Показатели',
            text: 'План и факт по школам, муниципалитетам и региону: из чего сложилась каждая цифра.',
          },
          {
            to: '/organisations',
            icon: 'split',
            title: 'Организации',
            text: 'Кто участвует: муниципалитеты, школы, партнёры.',
          },
        ]}
      />
    </>
  );
}
