import { participants, unwrap } from '../api/client';
import { unreachable } from '../api/problem';
import type { ConsentPurpose } from '../api/types';

const fileNames: Record<ConsentPurpose, string> = {
  PROCESSING: 'Согласие на обработку данных.docx',
  TRANSFER: 'Согласие на передачу данных.docx',
  PUBLICATION: 'Согласие на публикацию.docx',
};

/** Saves the consents of these people as one Word document, to be printed and signed. */
export async function downloadForms(people: string[], purpose: ConsentPurpose): Promise<void> {
  const file = await unwrap(
    participants.POST('/api/v1/consents/forms', { body: { people, purpose }, parseAs: 'blob' }),
  );
  // an answer that was lost comes again without its file: another press asks anew
  if (file.size === 0) throw unreachable();
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = fileNames[purpose];
  link.click();
  URL.revokeObjectURL(link.href);
}
