import { participants, unwrap } from '@/shared/api/client';
import type { RegisterChanges } from '@/shared/api/types';

export function registerWorkbook(organisation: string): string {
  return `/api/v1/organisations/${organisation}/register`;
}

export function compareRegister(organisation: string, file: File) {
  return unwrap(
    participants.POST('/api/v1/organisations/{organisation}/register-comparisons', {
      params: { path: { organisation } },
      // the description says string for binary parts; the form carries the file itself
      body: { file: file as unknown as string },
      bodySerializer: () => {
        const form = new FormData();
        form.append('file', file, file.name);
        return form;
      },
    }),
  );
}

export function takeRegisterOver(organisation: string, body: RegisterChanges) {
  return unwrap(
    participants.POST('/api/v1/organisations/{organisation}/register-changes', {
      params: { path: { organisation } },
      body,
    }),
  );
}
