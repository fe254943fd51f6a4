/** participants-service's calls for filters that users keep for themselves; see participants.ts. */
import type { Operation } from './describe';

export interface components {
  schemas: {
    FilteredList: 'PEOPLE' | 'CONSENTS';
    SavedFilter: {
      id: string;
      name: string;
      /** The list opens with it. */
      byDefault: boolean;
      /** Conditions as they stand in the address of the list. */
      search: Record<string, unknown>;
    };
    NewSavedFilter: {
      list: components['schemas']['FilteredList'];
      name: string;
      byDefault: boolean;
      search: Record<string, unknown>;
    };
  };
}

type S = components['schemas'];
type Id = { id: string };

export interface paths {
  '/api/v1/saved-filters': {
    get: Operation<{ query: { list: S['FilteredList'] }; ok: { items: S['SavedFilter'][] } }>;
    post: Operation<{ body: S['NewSavedFilter']; ok: { items: S['SavedFilter'][] } }>;
  };
  '/api/v1/saved-filters/{id}': {
    put: Operation<{ path: Id; body: S['NewSavedFilter']; ok: { items: S['SavedFilter'][] } }>;
    delete: Operation<{ path: Id; ok: undefined }>;
  };
}
