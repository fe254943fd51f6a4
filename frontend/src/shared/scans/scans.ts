import { participants, unwrap } from '@/shared/api/client';
import type { Scan } from '@/shared/api/types';

/** What a signed paper may come as: its scan or photo. */
export const SCAN_KINDS = 'application/pdf,image/jpeg,image/png';

const PAPERS = {
  consent: '/api/v1/consents/{id}/scans',
  agreement: '/api/v1/partner-agreements/{id}/scans',
} as const;
const SCANS = {
  consent: '/api/v1/consents/{id}/scans/{scan}',
  agreement: '/api/v1/partner-agreements/{id}/scans/{scan}',
} as const;

/** A signed paper that may have its scan. */
export interface Paper {
  kind: keyof typeof PAPERS;
  id: string;
}

export function scanPath({ kind, id }: Paper, scan: string): string {
  return SCANS[kind].replace('{id}', id).replace('{scan}', scan);
}

/** Takes the place of the former one. */
export function attachScan({ kind, id }: Paper, file: File): Promise<Scan> {
  return unwrap(
    participants.POST(PAPERS[kind], {
      params: { path: { id } },
      bodySerializer: () => {
        const form = new FormData();
        form.append('file', file, file.name);
        return form;
      },
      body: { file },
    }),
  );
}

export function removeScan({ kind, id }: Paper, scan: string) {
  return unwrap(participants.DELETE(SCANS[kind], { params: { path: { id, scan } } }));
}

/** Undoes a removal or a replacement. */
export function putScanBack({ kind, id }: Paper, scan: string) {
  return unwrap(participants.PUT(SCANS[kind], { params: { path: { id, scan } } }));
}
