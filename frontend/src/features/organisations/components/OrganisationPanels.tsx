import { Drawer } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { Organisation } from '@/shared/api/types';
import { useMe } from '@/shared/session/session';
import { QueryView } from '@/shared/ui/QueryView';
import { toast } from '@/shared/ui/toast';
import { changeOrganisation } from '../api/changeOrganisation';
import { createOrganisation } from '../api/createOrganisation';
import { editedOrganisationQuery } from '../api/editedOrganisation';
import { typesBelow } from '../model/rules';
import { OrganisationForm } from './OrganisationForm';
import { Reorganisation } from './Reorganisation';

interface AddProps {
  parent: Organisation;
  opened: boolean;
  onClose: () => void;
}

export function AddOrganisation({ parent, opened, onClose }: AddProps) {
  const queries = useQueryClient();
  return (
    <Drawer opened={opened} onClose={onClose} position="right" title={`Новая организация: ${parent.name}`}>
      <OrganisationForm
        types={typesBelow(parent.type)}
        submitLabel="Добавить"
        onSubmit={async (values) => {
          const created = await createOrganisation({ ...values, parent: parent.id });
          await queries.invalidateQueries({ queryKey: ['organisations'] });
          onClose();
          toast(`${created.name}: добавлено`);
        }}
      />
    </Drawer>
  );
}

export function EditOrganisation({ id, onClose }: { id: string | undefined; onClose: () => void }) {
  return (
    <Drawer opened={id !== undefined} onClose={onClose} position="right" title="Сведения об организации">
      {id !== undefined && <EditForm id={id} onClose={onClose} />}
    </Drawer>
  );
}

function EditForm({ id, onClose }: { id: string; onClose: () => void }) {
  const me = useMe();
  const queries = useQueryClient();
  const edited = useQuery(editedOrganisationQuery(id));
  return (
    <QueryView query={edited} what="Сведения об организации">
      {({ data, etag }) => (
        <>
          <OrganisationForm
            // a new version read after 412 starts the form anew
            key={etag}
            types={[data.type]}
            initial={data}
            submitLabel="Сохранить"
            onReload={() => void edited.refetch()}
            onSubmit={async ({ name, externalIds, since }) => {
              await changeOrganisation(id, etag, { name, externalIds, since });
              await queries.invalidateQueries({ queryKey: ['organisations'] });
              onClose();
              toast(`${name}: сведения сохранены`);
            }}
          />
          {data.id !== me.organisation && data.type !== 'REGION' && (
            <Reorganisation organisation={data} etag={etag} onDone={onClose} />
          )}
        </>
      )}
    </QueryView>
  );
}
