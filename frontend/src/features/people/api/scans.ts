import { asProblem } from '@/shared/api/problem';
import { attachScan } from '@/shared/scans/scans';
import { toast } from '@/shared/ui/toast';

/** With a consent that is recorded already: a refused scan is told of, and can be attached on the card. */
export async function attachScanOf(consent: string, file: File | null): Promise<void> {
  if (!file) return;
  try {
    await attachScan({ kind: 'consent', id: consent }, file);
  } catch (error) {
    toast(`Согласие записано, скан не приложен. ${asProblem(error).message}`, { tone: 'failed' });
  }
}
