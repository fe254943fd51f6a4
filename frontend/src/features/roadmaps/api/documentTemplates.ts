import { queryOptions } from '@tanstack/react-query';
import { roadmaps, unwrap } from '@/shared/api/client';
import type { DocumentTemplate } from '@/shared/api/types';

type Kind = DocumentTemplate['kind'];

export const documentTemplatesQuery = queryOptions({
  queryKey: ['document-templates'],
  queryFn: ({ signal }) => unwrap(roadmaps.GET('/api/v1/document-templates', { signal })),
});

export function templateFile(kind: Kind): string {
  return `/api/v1/document-templates/${kind}/file`;
}

/** The own file as it is now, to be put back when the change is undone. */
export async function keepOwn({ kind, own, fileName }: DocumentTemplate): Promise<File | undefined> {
  if (!own) return undefined;
  const content = await unwrap(
    roadmaps.GET('/api/v1/document-templates/{kind}/file', { params: { path: { kind } }, parseAs: 'blob' }),
  );
  return new File([content], fileName ?? 'Шаблон.docx');
}

/** @param file none: the own one goes, and the one from above or the built-in one counts again */
export function setTemplate(kind: Kind, file?: File): Promise<DocumentTemplate> {
  const params = { path: { kind } };
  if (!file) return unwrap(roadmaps.DELETE('/api/v1/document-templates/{kind}', { params }));
  return unwrap(
    roadmaps.PUT('/api/v1/document-templates/{kind}', {
      params,
      body: {},
      bodySerializer: () => {
        const form = new FormData();
        form.append('file', file, file.name);
        return form;
      },
    }),
  );
}
