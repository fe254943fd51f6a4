import { AppLink } from '@/shared/ui/AppLink';
import { Breadcrumbs } from '@/shared/ui/Breadcrumbs';
import { ButtonLink } from '@/shared/ui/ButtonLink';
import { PageHeader } from '@/shared/ui/PageHeader';
import { Empty } from '@/shared/ui/States';

/** Nothing is done with a card that went into another. */
export function MergedCard({ name, into }: { name: string; into: string }) {
  return (
    <>
      <PageHeader
        title={name}
        crumbs={<Breadcrumbs steps={[{ label: 'Участники', to: '/people' }, { label: name }]} />}
      />
      <Empty
        title="Эта карточка объединена с другой"
        actions={<ButtonLink to={`/people/${into}`}>Открыть ту, что осталась</ButtonLink>}
      >
        <p>Роли, пары, согласия и ответы перенесены туда. Если это разные люди, разделите карточки снова.</p>
        <p>
          <AppLink to={`/people/duplicates?state=SAME&person=${into}`}>Посмотреть решение</AppLink>
        </p>
      </Empty>
    </>
  );
}
