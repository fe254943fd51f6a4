import { useQuery } from '@tanstack/react-query';
import { restructuringsQuery } from '@/shared/organisations/changes';
import { RestructuringList } from '@/shared/organisations/RestructuringList';
import { GroupTitle } from '@/shared/ui/Panel';

/** What was renamed, moved or merged here; nothing where nothing has been. */
export function OrganisationHistory({ organisation }: { organisation: string }) {
  const changes = useQuery(restructuringsQuery(organisation)).data ?? [];
  if (changes.length === 0) return null;
  return (
    <section style={{ marginTop: 'var(--s-6)' }}>
      <GroupTitle icon="split" title="Реорганизации и переименования" count={changes.length} />
      <RestructuringList changes={changes} />
    </section>
  );
}
