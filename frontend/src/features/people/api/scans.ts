import { participants, unwrap } from '@/shared/api/client';
import { asProblem } from '@/shared/api/problem';
import type { ConsentScan } from '@/shared/api/types';
import { toast } from '@/shared/ui/toast';

const SCAN = '/api/v1/consents/{id}/scans/{scan}';

export function scanPath(consent: string, scan: string): string {
  return `/api/v1/consents/${consent}/scans/${scan}`;
}

/** Takes the place of the former one. */
export function attachScan(consent: string, file: File): Promise<ConsentScan> {
  return unwrap(
    participants.POST('/api/v1/consents/{id}/scans', {
      params: { path: { id: consent } },
      bodySerializer: () => {
        const form = new FormData();
        form.append('file', file, file.name);
        return form;
      },
      body: { file },
    }),
  );
}

/** With a consent that is recorded already: a refused scan is told of, and can be attached on the card. */
export async function attachScanOf(consent: string, file: File | null): Promise<void> {
  if (!file) return;
  try {
    await attachScan(consent, file);
  } catch (error) {
    toast(`Согласие записано, скан не приложен. ${asProblem(error).message}`, { tone: 'failed' });
  }
}

export function removeScan(consent: string, scan: string) {
  return unwrap(participants.DELETE(SCAN, { params: { path: { id: consent, scan } } }));
}

/** Undoes a removal or a replacement. */
export function putScanBack(consent: string, scan: string) {
  return unwrap(participants.PUT(SCAN, { params: { path: { id: consent, scan } } }));
}
