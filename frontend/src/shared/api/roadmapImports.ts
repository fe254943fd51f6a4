/** roadmap-service's calls for orders that become roadmaps; see roadmaps.ts. */
import type { IfMatch, Operation, PageOf, Paging } from './describe';
import type { components as Activities } from './activities';
import type { components as Terms } from './terms';

export interface components {
  schemas: {
    DraftRow: {
      id: string;
      position: number;
      source?: {
        table: number;
        row: number;
        cells: {
          field: string;
          table: number;
          row: number;
          column: number;
          heading: string;
          text: string;
        }[];
      };
      section?: string;
      subsection?: string;
      number?: string;
      activity: string;
      content?: string;
      other?: Terms['schemas']['OtherCell'][];
      termText?: string;
      term: Terms['schemas']['Term'];
      inferred: Terms['schemas']['Inferred'][];
      attention: Terms['schemas']['Attention'][];
      responsible?: string;
      result?: string;
    };
    RoadmapImportCard: {
      id: string;
      title?: string;
      organisation: string;
      organisationName: string;
      order?: Terms['schemas']['Order'];
      fileName: string;
      state: 'DRAFT' | 'CONFIRMED';
      roadmap?: string;
      rows: number;
      createdAt: string;
      createdBy: string;
      version: number;
    };
    RoadmapImport: {
      id: string;
      title?: string;
      organisation: string;
      organisationName: string;
      schoolYear?: string;
      planYear?: number;
      fileName?: string;
      state: 'DRAFT' | 'CONFIRMED';
      roadmap?: string;
      duplicateOf?: { import: string; roadmap?: string; title: string };
      order: Terms['schemas']['Order'];
      columns: string[];
      rows: components['schemas']['DraftRow'][];
      targets: Terms['schemas']['Target'][];
      findings: Terms['schemas']['Finding'][];
      duties: Terms['schemas']['OrderDuty'][];
      version: number;
    };
    RoadmapImportChange: {
      title?: string;
      order?: Terms['schemas']['Order'];
      schoolYear?: string;
      planYear?: number;
      rows?: ({ id?: string; removed?: boolean } & Activities['schemas']['ActivityChange'])[];
      targets?: Terms['schemas']['Target'][];
    };
  };
}

type S = components['schemas'];
type Id = { id: string };

export interface paths {
  '/api/v1/roadmap-imports': {
    get: Operation<{ query: Paging & { organisation?: string }; ok: PageOf<S['RoadmapImportCard']> }>;
    post: Operation<{
      form: { file: string; organisation?: string; schoolYear?: string };
      ok: S['RoadmapImport'];
    }>;
  };
  '/api/v1/roadmap-imports/{id}': {
    get: Operation<{ path: Id; ok: S['RoadmapImport'] }>;
    patch: Operation<{ path: Id; header: IfMatch; body: S['RoadmapImportChange']; ok: S['RoadmapImport'] }>;
    delete: Operation<{ path: Id; ok: undefined }>;
  };
  '/api/v1/roadmap-imports/{id}/confirmation': {
    post: Operation<{ path: Id; header?: IfMatch; ok: { id: string; title: string } }>;
  };
}
