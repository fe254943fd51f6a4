/**
 * Compile-time check of the descriptions that are still written by hand against those that the services commit.
 * An answer must hold at least what the screens read; a request must be one that the service takes. The paths stay
 * by hand, since the services' openapi.yaml does not name the bodies of answers that carry an ETag or a Location.
 */
import type { components as GeneratedParticipants } from './generated/participants';
import type { components as GeneratedRoadmaps } from './generated/roadmaps';
import type { components as Participants } from './participants';
import type { components as Roadmaps } from './roadmaps';

type P = Participants['schemas'];
type R = Roadmaps['schemas'];
type GP = GeneratedParticipants['schemas'];
type GR = GeneratedRoadmaps['schemas'];

type Answers<Read, Sent extends Read> = [Read, Sent];
type Requests<Taken, Made extends Taken> = [Taken, Made];

export type ParticipantsAnswers = [
  Answers<P['Organisation'], GP['Organisation']>,
  Answers<P['RegisterComparison'], GP['RegisterComparison']>,
  Answers<P['Restructuring'], GP['OrganisationChange']>,
  Answers<P['Person'], GP['Person']>,
  Answers<P['Appointment'], GP['Appointment']>,
  Answers<P['MadeAppointment'], GP['MadeAppointment']>,
  Answers<P['Candidacy'], GP['Candidacy']>,
  Answers<P['PeopleImport'], GP['PeopleImport']>,
  Answers<P['PeopleImportRow'], GP['PeopleImportRow']>,
  Answers<P['PeopleImportUndone'], GP['PeopleImportUndone']>,
  Answers<P['Job'], GP['Job']>,
  Answers<P['Consent'], GP['Consent']>,
  Answers<P['Scan'], GP['Scan']>,
  Answers<P['ConsentStand'], GP['ConsentStand']>,
  Answers<P['ConsentText'], GP['ConsentText']>,
  Answers<P['ConsentOperator'], GP['ConsentOperator']>,
  Answers<P['PersonalLink'], GP['PersonalLink']>,
  Answers<Omit<P['OwnPage'], 'questionnaires'>, GP['OwnPage']>,
  Answers<P['Erasure'], GP['Erasure']>,
  Answers<P['PartnerAgreement'], GP['PartnerAgreement']>,
  Answers<P['Clearance'], GP['Clearance']>,
  Answers<P['ClearanceRule'], GP['ClearanceRule']>,
  Answers<P['Programme'], GP['Programme']>,
  Answers<P['FederalFormCount'], GP['FederalFormCount']>,
  Answers<P['MentoringFormEntry'], GP['MentoringFormEntry']>,
  Answers<Omit<P['Profile'], 'answers'>, GP['Profile']>,
  Answers<P['Questionnaire'], GP['Questionnaire']>,
  Answers<P['Training'], GP['Training']>,
  Answers<P['TrainingCard'], GP['TrainingCard']>,
  Answers<P['TrainingOfPerson'], GP['TrainingOfPerson']>,
  Answers<P['Duplicate'], GP['Duplicate']>,
  Answers<P['Lookalike'], GP['Lookalike']>,
  Answers<P['Participation'], GP['Participation']>,
  Answers<P['Enrolment'], GP['Enrolment']>,
  Answers<P['Pair'], GP['Pair']>,
  Answers<P['PairDetails'], GP['PairDetails']>,
  Answers<P['RecordedTerms'], GP['RecordedTerms']>,
  Answers<P['Meeting'], GP['Meeting']>,
  Answers<P['SurveyForm'], GP['SurveyForm']>,
  Answers<P['SurveyLink'], GP['SurveyLink']>,
  Answers<P['PotentialMentor'], GP['PotentialMentor']>,
  Answers<P['PotentialMentorMark'], GP['PotentialMentorMark']>,
  Answers<P['RenewalProposal'], GP['RenewalProposal']>,
  Answers<P['BaseRenewal'], GP['BaseRenewal']>,
  Answers<P['RenewalUndone'], GP['RenewalUndone']>,
  Answers<P['SavedFilter'], GP['SavedFilter']>,
  Answers<P['Task'], GP['Task']>,
  Answers<P['Account'], GP['Account']>,
  Answers<P['TemporaryPassword'], GP['TemporaryPassword']>,
];

export type ParticipantsRequests = [
  Requests<GP['RegisterOrganisationRequest'], P['NewOrganisation']>,
  Requests<GP['CorrectOrganisationRequest'], P['OrganisationChange']>,
  Requests<GP['RegisterChanges'], P['RegisterChanges']>,
  Requests<GP['OrganisationMerger'], P['OrganisationMerger']>,
  Requests<GP['AppointRequest'], P['NewAppointment']>,
  Requests<GP['NewPartnerAgreement'], P['NewPartnerAgreement']>,
  Requests<GP['NewClearance'], P['NewClearance']>,
  Requests<GP['ClearanceRule'], P['ClearanceRule']>,
  Requests<GP['NewProgramme'], P['NewProgramme']>,
  Requests<GP['NewMentoringForm'], P['NewMentoringForm']>,
  Requests<GP['NewQuestionnaireVersion'], P['NewQuestionnaireVersion']>,
  Requests<GP['TrainingPlan'], P['TrainingPlan']>,
  Requests<GP['NewTrainingCertificate'], P['NewTrainingCertificate']>,
  Requests<GP['MarkPotentialMentors'], P['MarkPotentialMentors']>,
  Requests<GP['Graduation'], P['Graduation']>,
  Requests<GP['RenewalRequest'], P['RenewalRequest']>,
  Requests<GP['PersonRequest'], P['NewPerson']>,
  Requests<GP['PersonCorrection'], P['PersonChange']>,
  Requests<GP['SignConsentRequest'], P['NewConsent']>,
  Requests<GP['ConsentFormsRequest'], P['ConsentForms']>,
  Requests<GP['ConsentTextRequest'], P['NewConsentText']>,
  Requests<GP['ConsentOperator'], P['ConsentOperator']>,
  Requests<GP['VerdictRequest'], P['VerdictRequest']>,
  Requests<GP['TransferRequest'], P['TransferRequest']>,
  Requests<GP['EnterProgrammeRequest'], P['NewParticipation']>,
  Requests<GP['EnrolmentRequest'], P['NewEnrolment']>,
  Requests<GP['FormPairRequest'], P['NewPair']>,
  Requests<GP['NewSavedFilter'], P['NewSavedFilter']>,
  Requests<GP['NewAccount'], P['NewAccount']>,
  Requests<GP['SetupRequest'], P['FirstAdministrator']>,
];

/** `inferred` is left out: its description does not say that field and message are always there. */
export type RoadmapsAnswers = [
  Answers<Omit<R['Roadmap'], 'activities'>, Omit<GR['Roadmap'], 'activities'>>,
  Answers<R['RoadmapCard'], GR['RoadmapCard']>,
  Answers<Omit<R['Activity'], 'inferred'>, Omit<GR['Activity'], 'inferred'>>,
  Answers<Omit<R['DueActivity'], 'activity'>, Omit<GR['DueActivity'], 'activity'>>,
  Answers<Omit<R['RoadmapImport'], 'rows'>, Omit<GR['RoadmapImport'], 'rows'>>,
  Answers<Omit<R['DraftRow'], 'inferred'>, Omit<GR['DraftRow'], 'inferred'>>,
  Answers<R['RoadmapImportCard'], GR['RoadmapImportCard']>,
  Answers<R['Term'], GR['Term']>,
  Answers<R['RoadmapApproval'], GR['RoadmapApproval']>,
  Answers<R['Agreement'], GR['Agreement']>,
  Answers<R['ChainDeadlines'], GR['ChainDeadlines']>,
  Answers<R['HistoryEntry'], GR['HistoryEntry']>,
  Answers<R['Edition'], GR['Edition']>,
  Answers<R['RoadmapComparison'], GR['RoadmapComparison']>,
  Answers<R['EvidenceOfActivity'], GR['EvidenceOfActivity']>,
  Answers<R['FactOfActivity'], GR['FactOfActivity']>,
  Answers<R['Obligation'], GR['Obligation']>,
  Answers<R['Cascade'], GR['Cascade']>,
  Answers<R['RoadmapJob'], GR['RoadmapJob']>,
  Answers<R['RoadmapControl'], GR['RoadmapControl']>,
  Answers<R['WorkCalendar'], GR['WorkCalendar']>,
  Answers<R['SchoolHolidays'], GR['SchoolHolidays']>,
  Answers<R['DocumentTemplate'], GR['DocumentTemplate']>,
  Answers<R['RoadmapTemplate'], GR['RoadmapTemplate']>,
  Answers<R['NewRoadmap'], GR['NewRoadmap']>,
  Answers<R['BulkResult'], GR['BulkResult']>,
  Answers<R['RoadmapCheck'], GR['RoadmapCheck']>,
  Answers<R['CalendarImpact'], GR['CalendarImpact']>,
  Answers<R['Reminder'], GR['Reminder']>,
];

/** `targets` is left out: a draft's target may lack its year, and the service then says so at its place. */
export type RoadmapsRequests = [
  Requests<GR['ActivityEdit'], R['ActivityChange']>,
  Requests<Omit<GR['RoadmapImportEdit'], 'targets'>, Omit<R['RoadmapImportChange'], 'targets'>>,
];
