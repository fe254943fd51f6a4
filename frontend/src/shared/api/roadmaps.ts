/**
 * roadmap-service's calls, by hand: its openapi.yaml does not name the bodies of answers with an ETag or a Location.
 * drift.ts holds these schemas against the generated ones.
 */
import type { components as ActivityComponents, paths as ActivityPaths } from './activities';
import type { components as ApprovalComponents, paths as ApprovalPaths } from './approvals';
import type { components as CalendarComponents, paths as CalendarPaths } from './calendars';
import type { components as EvidenceComponents, paths as EvidencePaths } from './evidence';
import type { components as ObligationComponents, paths as ObligationPaths } from './obligations';
import type { components as ImportComponents, paths as ImportPaths } from './roadmapImports';
import type { components as RegisterComponents, paths as RegisterPaths } from './roadmapRegister';
import type { components as TemplateComponents, paths as TemplatePaths } from './roadmapTemplates';
import type { components as TermComponents, paths as TermPaths } from './terms';

export interface components {
  schemas: ActivityComponents['schemas'] &
    ApprovalComponents['schemas'] &
    CalendarComponents['schemas'] &
    EvidenceComponents['schemas'] &
    ObligationComponents['schemas'] &
    ImportComponents['schemas'] &
    RegisterComponents['schemas'] &
    TemplateComponents['schemas'] &
    TermComponents['schemas'];
}

export interface paths
  extends
    ActivityPaths,
    ApprovalPaths,
    CalendarPaths,
    EvidencePaths,
    ObligationPaths,
    ImportPaths,
    RegisterPaths,
    TemplatePaths,
    TermPaths {}
