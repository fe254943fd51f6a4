import { participants, unwrap } from '@/shared/api/client';
import type { ExternalIds, Organisation, OrganisationType } from '@/shared/api/types';

export interface NewOrganisation {
  name: string;
  type: OrganisationType;
  parent: string;
  externalIds?: ExternalIds;
}

export function createOrganisation(body: NewOrganisation): Promise<Organisation> {
  return unwrap(participants.POST('/api/v1/organisations', { body }));
}
