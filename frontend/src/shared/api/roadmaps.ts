/**
 * roadmap-service's calls, by hand: its openapi.yaml does not name the bodies of answers with an ETag or a Location.
 * drift.ts holds these schemas against the generated ones.
 */
import type { IsoDate } from '../lib/dates';
import type { IfMatch, Operation, PageOf, Paging } from './describe';

export interface components {
  schemas: {
    /** A term as read from an order's words (design §4). */
    Term:
      | { kind: 'DEADLINE'; date: IsoDate }
      | { kind: 'ON'; date: IsoDate }
      | { kind: 'RANGE'; from: IsoDate; to: IsoDate }
      | { kind: 'MONTHS'; months: string[] }
      | { kind: 'FROM'; from: IsoDate }
      | {
          kind: 'RECURRING';
          every: 'WEEK' | 'MONTH' | 'QUARTER' | 'HALF_YEAR' | 'YEAR';
          from?: IsoDate;
          to?: IsoDate;
          day?: number;
          count?: number;
          interval?: number;
          months?: (string | number)[];
        }
      | { kind: 'YEAR_ROUND'; year?: number; schoolYear?: string }
      | { kind: 'BY_SCHEDULE' }
      | { kind: 'PROGRAMME_TERM' }
      | { kind: 'AS_NEEDED' }
      | { kind: 'EVENT_RELATIVE'; days: number; workingDays: boolean; after: string }
      | { kind: 'COMPOUND'; parts: components['schemas']['Term'][] }
      | { kind: 'UNPARSED'; text?: string; reason?: string };
    Attention: { code: string; message: string };
    /** What the order does not say and the parser concluded; `message` is Russian. */
    Inferred: { field: string; message: string };
    /** A cell of a column that a roadmap has no place for. */
    OtherCell: { column: string; text: string };
    Order: { number?: string; date?: IsoDate; issuer?: string };
    Target: {
      indicator: string;
      indicatorCode?: string;
      value: number;
      unit?: string;
      year?: number;
      attention?: components['schemas']['Attention'][];
    };
    /** `rows` are positions; `advice` says what to do. */
    Finding: {
      code: string;
      severity: 'INFO' | 'WARNING' | 'ERROR';
      message: string;
      advice?: string;
      rows: number[];
    };

    /** What a point of the order lays on somebody. */
    OrderDuty: { number: string; addressee?: string; text: string };

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
      other?: components['schemas']['OtherCell'][];
      termText?: string;
      term: components['schemas']['Term'];
      inferred: components['schemas']['Inferred'][];
      attention: components['schemas']['Attention'][];
      responsible?: string;
      result?: string;
    };
    RoadmapImportCard: {
      id: string;
      title?: string;
      organisation: string;
      organisationName: string;
      order?: components['schemas']['Order'];
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
      order: components['schemas']['Order'];
      columns: string[];
      rows: components['schemas']['DraftRow'][];
      targets: components['schemas']['Target'][];
      findings: components['schemas']['Finding'][];
      duties: components['schemas']['OrderDuty'][];
      version: number;
    };
    RoadmapImportChange: {
      title?: string;
      order?: components['schemas']['Order'];
      schoolYear?: string;
      planYear?: number;
      rows?: ({ id?: string; removed?: boolean } & components['schemas']['ActivityChange'])[];
      targets?: components['schemas']['Target'][];
    };

    ActivityStatus: 'NOT_STARTED' | 'IN_PROGRESS' | 'DONE' | 'OVERDUE' | 'NO_SCHEDULE' | 'UNREAD';
    Activity: {
      id: string;
      position: number;
      section?: string;
      subsection?: string;
      number?: string;
      activity: string;
      content?: string;
      other?: components['schemas']['OtherCell'][];
      termText?: string;
      term: components['schemas']['Term'];
      inferred: components['schemas']['Inferred'][];
      attention: components['schemas']['Attention'][];
      responsible?: string;
      result?: string;
      status: components['schemas']['ActivityStatus'];
      startsOn?: IsoDate;
      dueOn?: IsoDate;
      overdueDays?: number;
      /** Times of a recurring row. */
      occurrences: { on: IsoDate; done?: { on: IsoDate; by: string; comment?: string } }[];
      /** The day given to a row whose term has none. */
      scheduled?: { on: IsoDate; note?: string };
      done?: { on: IsoDate; by: string; comment?: string; source: 'HAND' | 'FACT' | 'OBLIGATIONS' };
      version: number;
    };
    RoadmapState: 'DRAFT' | 'SUBMITTED' | 'RETURNED' | 'AGREED' | 'APPROVED' | 'CLOSED';
    RoadmapCard: {
      id: string;
      title: string;
      organisation: string;
      organisationName: string;
      schoolYear?: string;
      planYear?: number;
      state: components['schemas']['RoadmapState'];
      order?: components['schemas']['Order'];
      agreed?: { on: IsoDate; by: string };
      approved?: { on: IsoDate; by: string };
      version: number;
      progress: { total: number; done: number; overdue: number; attention: number };
    };
    Roadmap: components['schemas']['RoadmapCard'] & {
      /** Approved, and changes are being prepared. */
      amended: boolean;
      summary?: string;
      dayOffRule: 'STAYS' | 'NEXT_WORKING_DAY';
      reminds: boolean;
      targets: components['schemas']['Target'][];
      findings: components['schemas']['Finding'][];
      columns: string[];
      hasSource: boolean;
      activities: components['schemas']['Activity'][];
    };
    Remark: {
      id: string;
      activity?: string;
      text: string;
      at: string;
      by: string;
      answered?: { at: string; by: string; answer?: string };
    };
    ApprovalStep:
      | 'SUBMIT'
      | 'TAKE_SUBMISSION_BACK'
      | 'RETURN'
      | 'AGREE'
      | 'TAKE_AGREEMENT_BACK'
      | 'APPROVE'
      | 'OPEN_AMENDMENT'
      | 'DROP_AMENDMENT'
      | 'CLOSE'
      | 'REOPEN';
    /** Where a roadmap stands in its chain, for the one who asks. */
    RoadmapApproval: {
      may: components['schemas']['ApprovalStep'][];
      agreedBy?: string;
      until?: IsoDate;
      remarks: components['schemas']['Remark'][];
    };
    /** A roadmap of those below on its way to approval. */
    Agreement: {
      roadmap: string;
      title: string;
      organisation: string;
      organisationName: string;
      schoolYear?: string;
      state: components['schemas']['RoadmapState'];
      order: components['schemas']['Order'];
      since: string;
      until?: IsoDate;
      activities: number;
      remarks: number;
      submissions: number;
    };
    ChainDeadlines: {
      schoolYear: string;
      submitUntil?: IsoDate;
      agreeUntil?: IsoDate;
      approveUntil?: IsoDate;
    };
    FieldChange: { field: string; from?: string; to?: string };
    HistoryEntry: {
      id: string;
      kind: string;
      activity?: string;
      at: string;
      by: string;
      comment?: string;
      changes: components['schemas']['FieldChange'][];
    };
    Edition: {
      number: number;
      kind: 'SUBMITTED' | 'APPROVED';
      orderNumber?: string;
      orderDate?: IsoDate;
      sha256: string;
      at: string;
      by: string;
    };
    RoadmapComparison: {
      from: number;
      to?: number;
      head: components['schemas']['FieldChange'][];
      rows: {
        id: string;
        kind: 'ADDED' | 'CHANGED' | 'DELETED';
        number?: string;
        activity: string;
        changes: components['schemas']['FieldChange'][];
      }[];
      unchanged: number;
    };
    Evidence: {
      id: string;
      organisation: string;
      organisationName: string;
      kind: string;
      title?: string;
      number?: string;
      dated?: IsoDate;
      note?: string;
      url?: string;
      file?: { name: string; mediaType: string; size: number; sha256: string };
      at: string;
      by: string;
      rows: number;
    };
    EvidenceOfActivity: { items: components['schemas']['Evidence'][]; expected: string[]; mayAdd: boolean };
    EvidenceKind: { code: string; name: string; words: string[] };
    FactStand: {
      kind: components['schemas']['FactKind'];
      words: string;
      count: number;
      of?: number;
      holds: boolean;
    };
    FactKind:
      | 'MENTOR_BASE'
      | 'MENTEE_BASE'
      | 'AGREEMENT_SIGNED'
      | 'MENTORS_TRAINED'
      | 'CURATOR_APPOINTED'
      | 'COORDINATOR_APPOINTED'
      | 'PAIRS_APPROVED'
      | 'MEETINGS_ACQUAINTANCE'
      | 'MEETINGS_TRIAL'
      | 'MEETINGS_PLANNING'
      | 'MEETINGS_WORK'
      | 'MEETINGS_CLOSING';
    FactOfActivity: {
      bound?: components['schemas']['FactStand'];
      suggested?: components['schemas']['FactKind'];
      kinds: components['schemas']['FactStand'][];
    };
    /** What a row of a roadmap above lays on one organisation; late in working days. */
    Obligation: {
      id: string;
      organisation: string;
      organisationName: string;
      issuer: string;
      issuerName: string;
      roadmap: string;
      roadmapTitle: string;
      activity: string;
      number?: string;
      words: string;
      result?: string;
      dueOn?: IsoDate;
      lateDays?: number;
      state: 'OPEN' | 'DONE' | 'DECLINED' | 'RETURNED';
      answered?: { on: IsoDate; by: string; answer?: string };
      remark?: string;
      documents: number;
    };
    Cascade: {
      rows: {
        activity: string;
        suggested: boolean;
        total: number;
        done: number;
        declined: number;
        late: number;
      }[];
      organisations: { id: string; name: string }[];
    };
    RoadmapJob: {
      id: string;
      kind: string;
      state: 'RUNNING' | 'DONE' | 'FAILED';
      done: number;
      total: number;
      result?: string;
    };
    RoadmapControl: {
      columns: { key: string; title: string; roadmap?: string }[];
      rows: {
        organisation: string;
        name: string;
        roadmap?: string;
        cells: { column: string; total: number; done: number; late: number; lateDays: number }[];
        total: number;
        done: number;
        late: number;
        lateDays: number;
      }[];
    };
    CalendarLayer: {
      organisation?: string;
      year: number;
      version: number;
      source: string;
      preliminary: boolean;
      daysOff: IsoDate[];
      workingDays: IsoDate[];
      at?: string;
      by?: string;
    };
    WorkCalendar: {
      year: number;
      daysOff: IsoDate[];
      workingDays: number;
      source: string;
      preliminary: boolean;
      layer: components['schemas']['CalendarLayer'];
      versions: components['schemas']['CalendarLayer'][];
      mayEdit: boolean;
    };
    CalendarImpact: { rows: number; moves: { from: IsoDate; to: IsoDate; rows: number }[] };
    CalendarChange: {
      source: string;
      preliminary: boolean;
      daysOff: IsoDate[];
      workingDays: IsoDate[];
      dryRun: boolean;
    };
    Reminder: {
      id: string;
      step: 'T14' | 'T3' | 'LATE1' | 'LATE7' | 'ESCALATED';
      roadmap: string;
      roadmapTitle: string;
      activity: string;
      number?: string;
      words: string;
      dueOn: IsoDate;
      about: string;
      aboutName: string;
      at: string;
      read: boolean;
    };
    SchoolHolidays: {
      schoolYear: string;
      organisation?: string;
      organisationName?: string;
      own: boolean;
      source?: string;
      holidays: { name: string; from: IsoDate; to: IsoDate }[];
      changedAt?: string;
    };
    SchoolHolidayChange: { source: string; holidays: { name: string; from: IsoDate; to: IsoDate }[] };
    DocumentTemplate: {
      kind: 'ROADMAP' | 'AMENDING_ORDER';
      title: string;
      organisation?: string;
      organisationName?: string;
      fileName?: string;
      replacedAt?: string;
      own: boolean;
      lostInPdf: string[];
      tags: { name: string; meaning: string; shape: 'TEXT' | 'PICTURE' | 'BLOCK'; required: boolean }[];
    };
    RoadmapTemplate: {
      id: string;
      title: string;
      model: 'PUPIL' | 'TEACHER';
      level?: 'SCHOOL' | 'MUNICIPAL';
      organisation?: string;
      organisationName?: string;
      source?: string;
      schoolYear?: string;
      rows: {
        section?: string;
        number?: string;
        activity: string;
        content?: string;
        termText?: string;
        responsible?: string;
        result?: string;
        documentKind?: string;
        ground?: string;
      }[];
      mayArchive: boolean;
    };
    /** What a new roadmap is, or would be: its rows with the terms before and after. */
    NewRoadmap: {
      roadmap?: string;
      title: string;
      rows: {
        section?: string;
        number?: string;
        activity: string;
        termBefore?: string;
        termText?: string;
        dueOn?: IsoDate;
        dayOff: boolean;
        ground?: string;
      }[];
    };
    BulkAction: 'SHIFT' | 'ASSIGN' | 'COMPLETE' | 'REOPEN' | 'RESTORE';
    BulkRequest: {
      action: components['schemas']['BulkAction'];
      rows: { id: string; termText?: string; responsible?: string }[];
      days?: number;
      workingDays?: boolean;
      responsible?: string;
      dryRun?: boolean;
    };
    BulkResult: {
      rows: {
        id: string;
        number?: string;
        activity: string;
        before?: string;
        after?: string;
        skipped?: string;
        termText?: string;
        responsible?: string;
      }[];
      changed: number;
    };
    /** What whoever holds the paper may know. */
    RoadmapCheck: {
      approved: boolean;
      title?: string;
      organisation?: string;
      orderNumber?: string;
      orderDate?: IsoDate;
      sha256?: string;
    };
    DueActivity: {
      roadmap: string;
      roadmapTitle: string;
      organisation: string;
      organisationName: string;
      activity: components['schemas']['Activity'];
    };
    /** Absent fields stay, an empty text clears the field; the term is read anew from its words. */
    ActivityChange: {
      section?: string;
      subsection?: string;
      number?: string;
      activity?: string;
      content?: string;
      termText?: string;
      responsible?: string;
      result?: string;
    };
  };
}

type S = components['schemas'];
type Id = { id: string };
type ActivityPath = { id: string; aid: string };
type TemplateKind = { kind: S['DocumentTemplate']['kind'] };

export interface paths {
  '/api/v1/terms/parse': {
    post: Operation<{
      body: { texts: string[]; context?: { orderDate?: IsoDate; schoolYear?: string } };
      ok: { items: { text: string; term: S['Term']; inferred: S['Inferred'][] }[] };
    }>;
  };
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
  '/api/v1/roadmaps': {
    get: Operation<{
      query: Paging & {
        organisation?: string;
        schoolYear?: string;
        state?: S['RoadmapCard']['state'];
        above?: boolean;
      };
      ok: PageOf<S['RoadmapCard']>;
    }>;
  };
  '/api/v1/roadmaps/{id}': {
    get: Operation<{ path: Id; ok: S['Roadmap'] }>;
    patch: Operation<{ path: Id; header: IfMatch; body: { title?: string }; ok: S['Roadmap'] }>;
    delete: Operation<{ path: Id; ok: undefined }>;
  };
  '/api/v1/roadmaps/{id}/findings': {
    get: Operation<{ path: Id; ok: { items: S['Finding'][] } }>;
  };
  '/api/v1/roadmaps/{id}/approval': {
    get: Operation<{ path: Id; ok: S['RoadmapApproval'] }>;
    post: Operation<{
      path: Id;
      body: { orderNumber: string; orderDate: IsoDate };
      ok: S['RoadmapApproval'];
    }>;
  };
  '/api/v1/roadmaps/{id}/submission': {
    post: Operation<{ path: Id; ok: S['RoadmapApproval'] }>;
    delete: Operation<{ path: Id; ok: S['RoadmapApproval'] }>;
  };
  '/api/v1/roadmaps/{id}/return': {
    post: Operation<{ path: Id; body: { comment?: string }; ok: S['RoadmapApproval'] }>;
  };
  '/api/v1/roadmaps/{id}/agreement': {
    post: Operation<{ path: Id; ok: S['RoadmapApproval'] }>;
    delete: Operation<{ path: Id; ok: S['RoadmapApproval'] }>;
  };
  '/api/v1/roadmaps/{id}/amendment': {
    post: Operation<{ path: Id; ok: S['RoadmapApproval'] }>;
    delete: Operation<{ path: Id; ok: S['RoadmapApproval'] }>;
  };
  '/api/v1/roadmaps/{id}/closure': {
    post: Operation<{ path: Id; body: { summary: string; openReason?: string }; ok: S['RoadmapApproval'] }>;
    delete: Operation<{ path: Id; ok: S['RoadmapApproval'] }>;
  };
  '/api/v1/roadmaps/{id}/remarks': {
    post: Operation<{ path: Id; body: { activity?: string; text: string }; ok: S['Remark'] }>;
  };
  '/api/v1/roadmaps/{id}/remarks/{remark}': {
    delete: Operation<{ path: Id & { remark: string }; ok: undefined }>;
  };
  '/api/v1/roadmaps/{id}/remarks/{remark}/answer': {
    post: Operation<{ path: Id & { remark: string }; body: { answer?: string }; ok: S['Remark'] }>;
    delete: Operation<{ path: Id & { remark: string }; ok: S['Remark'] }>;
  };
  '/api/v1/roadmaps/{id}/history': {
    get: Operation<{ path: Id; query: { activity?: string }; ok: { items: S['HistoryEntry'][] } }>;
  };
  '/api/v1/roadmaps/{id}/editions': {
    get: Operation<{ path: Id; ok: { items: S['Edition'][] } }>;
  };
  '/api/v1/roadmaps/{id}/comparison': {
    get: Operation<{ path: Id; query: { from: number; to?: number }; ok: S['RoadmapComparison'] }>;
  };
  '/api/v1/roadmaps/{id}/activities/{aid}/place': {
    put: Operation<{
      path: ActivityPath;
      body: { after?: string; section?: string; subsection?: string };
      ok: S['Activity'];
    }>;
  };
  '/api/v1/roadmaps/{id}/activities/{aid}/evidence': {
    get: Operation<{ path: ActivityPath; ok: S['EvidenceOfActivity'] }>;
    post: Operation<{
      path: ActivityPath;
      form: { file?: string; url?: string; kind: string };
      ok: S['Evidence'];
    }>;
  };
  '/api/v1/roadmaps/{id}/activities/{aid}/evidence/{evidence}': {
    put: Operation<{ path: ActivityPath & { evidence: string }; ok: S['Evidence'] }>;
    delete: Operation<{ path: ActivityPath & { evidence: string }; ok: undefined }>;
  };
  '/api/v1/evidence/kinds': { get: Operation<{ ok: { items: S['EvidenceKind'][] } }> };
  '/api/v1/roadmaps/{id}/activities/{aid}/fact': {
    get: Operation<{ path: ActivityPath; ok: S['FactOfActivity'] }>;
    put: Operation<{ path: ActivityPath; body: { kind: S['FactKind'] }; ok: S['FactOfActivity'] }>;
    delete: Operation<{ path: ActivityPath; ok: S['FactOfActivity'] }>;
  };
  '/api/v1/roadmaps/{id}/cascade': {
    get: Operation<{ path: Id; ok: S['Cascade'] }>;
    post: Operation<{
      path: Id;
      body: { activities: string[]; organisations?: string[] };
      ok: S['RoadmapJob'];
    }>;
  };
  '/api/v1/roadmaps/{id}/cascade/{aid}': { delete: Operation<{ path: ActivityPath; ok: undefined }> };
  '/api/v1/roadmap-jobs/{id}': { get: Operation<{ path: Id; ok: S['RoadmapJob'] }> };
  '/api/v1/roadmap-control': {
    get: Operation<{
      query: { organisation?: string; by: 'OBLIGATIONS' | 'SECTIONS' };
      ok: S['RoadmapControl'];
    }>;
  };
  '/api/v1/obligations': {
    get: Operation<{
      query: { organisation?: string; roadmap?: string; activity?: string; open?: boolean; limit?: number };
      ok: { items: S['Obligation'][] };
    }>;
  };
  '/api/v1/obligations/{id}/answer': {
    post: Operation<{
      path: Id;
      body: { declines: boolean; answer?: string; alsoCompletes?: string };
      ok: S['Obligation'];
    }>;
    delete: Operation<{ path: Id; ok: S['Obligation'] }>;
  };
  '/api/v1/obligations/{id}/return': {
    post: Operation<{ path: Id; body: { remark: string }; ok: S['Obligation'] }>;
  };
  '/api/v1/roadmaps/{id}/rules': {
    put: Operation<{
      path: Id;
      body: { dayOffRule: S['Roadmap']['dayOffRule']; reminds: boolean };
      ok: S['Roadmap'];
    }>;
  };
  '/api/v1/roadmaps/{id}/activities/{aid}/schedule': {
    put: Operation<{ path: ActivityPath; body: { on: IsoDate; note?: string }; ok: S['Activity'] }>;
    delete: Operation<{ path: ActivityPath; ok: S['Activity'] }>;
  };
  '/api/v1/roadmaps/{id}/activities/{aid}/occurrences/{on}/completion': {
    post: Operation<{ path: ActivityPath & { on: IsoDate }; body: { comment?: string }; ok: S['Activity'] }>;
    delete: Operation<{ path: ActivityPath & { on: IsoDate }; ok: S['Activity'] }>;
  };
  '/api/v1/roadmaps/{id}/calendar-feeds': {
    get: Operation<{ path: Id; ok: { items: { id: string; at: string; by: string }[] } }>;
    post: Operation<{ path: Id; ok: { url: string } }>;
  };
  '/api/v1/roadmaps/{id}/calendar-feeds/{feed}': {
    delete: Operation<{ path: Id & { feed: string }; ok: undefined }>;
  };
  '/api/v1/work-calendars/{year}': {
    get: Operation<{ path: { year: number }; query: { layer: 'COUNTRY' | 'OWN' }; ok: S['WorkCalendar'] }>;
    put: Operation<{
      path: { year: number };
      query: { layer: 'COUNTRY' | 'OWN' };
      body: S['CalendarChange'];
      ok: { impact: S['CalendarImpact']; job?: S['RoadmapJob']; calendar: S['WorkCalendar'] };
    }>;
  };
  '/api/v1/reminders': {
    get: Operation<{ query: { unread?: boolean; limit?: number }; ok: { items: S['Reminder'][] } }>;
  };
  '/api/v1/reminders/read': { post: Operation<{ body: { ids?: string[] }; ok: undefined }> };
  '/api/v1/reminders/address': {
    get: Operation<{ ok: { email?: string } }>;
    put: Operation<{ body: { email?: string }; ok: { email?: string } }>;
  };
  '/api/v1/school-holidays': {
    get: Operation<{ query: { schoolYear: string }; ok: S['SchoolHolidays'] }>;
    put: Operation<{
      query: { schoolYear: string };
      body: S['SchoolHolidayChange'];
      ok: S['SchoolHolidays'];
    }>;
    delete: Operation<{ query: { schoolYear: string }; ok: S['SchoolHolidays'] }>;
  };
  '/api/v1/document-templates': { get: Operation<{ ok: { items: S['DocumentTemplate'][] } }> };
  '/api/v1/document-templates/{kind}': {
    put: Operation<{ path: TemplateKind; form: { file?: string }; ok: S['DocumentTemplate'] }>;
    delete: Operation<{ path: TemplateKind; ok: S['DocumentTemplate'] }>;
  };
  '/api/v1/document-templates/{kind}/file': { get: Operation<{ path: TemplateKind; ok: Blob }> };
  '/api/v1/roadmap-templates': {
    get: Operation<{ ok: { items: S['RoadmapTemplate'][] } }>;
    post: Operation<{
      body: { roadmap: string; title: string; model: S['RoadmapTemplate']['model'] };
      ok: S['RoadmapTemplate'];
    }>;
  };
  '/api/v1/roadmap-templates/{id}': { delete: Operation<{ path: Id; ok: undefined }> };
  '/api/v1/roadmap-templates/{id}/restoration': { post: Operation<{ path: Id; ok: S['RoadmapTemplate'] }> };
  '/api/v1/roadmap-templates/{id}/roadmaps': {
    post: Operation<{
      path: Id;
      body: { schoolYear: string; title?: string; dryRun: boolean };
      ok: S['NewRoadmap'];
    }>;
  };
  '/api/v1/roadmaps/{id}/copies': {
    post: Operation<{
      path: Id;
      body: { schoolYear: string; withTargets: boolean; dryRun: boolean };
      ok: S['NewRoadmap'];
    }>;
  };
  '/api/v1/roadmaps/{id}/activities/bulk': {
    post: Operation<{ path: Id; body: S['BulkRequest']; ok: S['BulkResult'] }>;
  };
  '/api/v1/roadmap-checks/{id}': { get: Operation<{ path: Id; ok: S['RoadmapCheck'] }> };
  '/api/v1/agreements': {
    get: Operation<{ ok: { items: S['Agreement'][] } }>;
  };
  '/api/v1/agreements/deadlines/{first}/{second}': {
    get: Operation<{ path: { first: string; second: string }; ok: S['ChainDeadlines'] }>;
    put: Operation<{
      path: { first: string; second: string };
      body: Omit<S['ChainDeadlines'], 'schoolYear'>;
      ok: S['ChainDeadlines'];
    }>;
  };
  '/api/v1/roadmaps/{id}/activities': {
    post: Operation<{ path: Id; body: S['ActivityChange'] & { after?: string }; ok: S['Activity'] }>;
  };
  '/api/v1/roadmaps/{id}/activities/{aid}': {
    patch: Operation<{ path: ActivityPath; header: IfMatch; body: S['ActivityChange']; ok: S['Activity'] }>;
    delete: Operation<{ path: ActivityPath; header: IfMatch; ok: undefined }>;
  };
  '/api/v1/roadmaps/{id}/activities/{aid}/restoration': {
    post: Operation<{ path: ActivityPath; ok: S['Activity'] }>;
  };
  '/api/v1/roadmaps/{id}/activities/{aid}/completion': {
    post: Operation<{
      path: ActivityPath;
      body: { completedOn: IsoDate; comment?: string };
      ok: S['Activity'];
    }>;
    delete: Operation<{ path: ActivityPath; ok: S['Activity'] | undefined }>;
  };
  '/api/v1/activities': {
    get: Operation<{
      query: { organisation?: string; due: 'OVERDUE' | 'WEEK'; limit?: number };
      ok: { items: S['DueActivity'][] };
    }>;
  };
}
