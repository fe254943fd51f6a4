import { queryOptions } from '@tanstack/react-query';
import { roadmaps, unwrap } from '@/shared/api/client';
import type { ChainDeadlines } from '@/shared/api/types';

const BASE = '/api/v1/roadmaps/{id}';

function of(id: string) {
  return { params: { path: { id } } };
}

/** Where the roadmap stands in its chain, what the reader may do, and the remarks. */
export function approvalQuery(id: string) {
  return queryOptions({
    queryKey: ['roadmaps', 'approval', id],
    queryFn: ({ signal }) => unwrap(roadmaps.GET(`${BASE}/approval`, { ...of(id), signal })),
  });
}

/** Roadmaps of those below on their way to approval, those that wait for the reader first. */
export const agreementsQuery = queryOptions({
  queryKey: ['roadmaps', 'agreements'],
  queryFn: ({ signal }) => unwrap(roadmaps.GET('/api/v1/agreements', { signal })),
});

export function deadlinesQuery(schoolYear: string) {
  return queryOptions({
    queryKey: ['roadmaps', 'deadlines', schoolYear],
    queryFn: ({ signal }) =>
      unwrap(
        roadmaps.GET('/api/v1/agreements/deadlines/{first}/{second}', { params: years(schoolYear), signal }),
      ),
  });
}

export function setDeadlines({ schoolYear, ...body }: ChainDeadlines) {
  return unwrap(
    roadmaps.PUT('/api/v1/agreements/deadlines/{first}/{second}', { params: years(schoolYear), body }),
  );
}

function years(schoolYear: string) {
  const [first = '', second = ''] = schoolYear.split('/');
  return { path: { first, second } };
}

export function historyQuery(id: string, activity?: string) {
  return queryOptions({
    queryKey: ['roadmaps', 'history', id, activity],
    queryFn: ({ signal }) =>
      unwrap(roadmaps.GET(`${BASE}/history`, { params: { path: { id }, query: { activity } }, signal })),
  });
}

export function editionsQuery(id: string) {
  return queryOptions({
    queryKey: ['roadmaps', 'editions', id],
    queryFn: ({ signal }) => unwrap(roadmaps.GET(`${BASE}/editions`, { ...of(id), signal })),
  });
}

/** @param to the roadmap as it is now without it */
export function comparisonQuery(id: string, from: number, to?: number) {
  return queryOptions({
    queryKey: ['roadmaps', 'comparison', id, from, to],
    queryFn: ({ signal }) =>
      unwrap(roadmaps.GET(`${BASE}/comparison`, { params: { path: { id }, query: { from, to } }, signal })),
  });
}

export const submit = (id: string) => unwrap(roadmaps.POST(`${BASE}/submission`, of(id)));
export const takeSubmissionBack = (id: string) => unwrap(roadmaps.DELETE(`${BASE}/submission`, of(id)));
export const agree = (id: string) => unwrap(roadmaps.POST(`${BASE}/agreement`, of(id)));
export const takeAgreementBack = (id: string) => unwrap(roadmaps.DELETE(`${BASE}/agreement`, of(id)));
export const openAmendment = (id: string) => unwrap(roadmaps.POST(`${BASE}/amendment`, of(id)));
export const dropAmendment = (id: string) => unwrap(roadmaps.DELETE(`${BASE}/amendment`, of(id)));
export const reopen = (id: string) => unwrap(roadmaps.DELETE(`${BASE}/closure`, of(id)));

export function sendBack(id: string, comment?: string) {
  return unwrap(roadmaps.POST(`${BASE}/return`, { ...of(id), body: { comment } }));
}

export function approve(id: string, body: { orderNumber: string; orderDate: string }) {
  return unwrap(roadmaps.POST(`${BASE}/approval`, { ...of(id), body }));
}

export function close(id: string, body: { summary: string; openReason?: string }) {
  return unwrap(roadmaps.POST(`${BASE}/closure`, { ...of(id), body }));
}

export function makeRemark(id: string, body: { activity?: string; text: string }) {
  return unwrap(roadmaps.POST(`${BASE}/remarks`, { ...of(id), body }));
}

export function dropRemark(id: string, remark: string) {
  return unwrap(roadmaps.DELETE(`${BASE}/remarks/{remark}`, { params: { path: { id, remark } } }));
}

export function answerRemark(id: string, remark: string, answer?: string) {
  return unwrap(
    roadmaps.POST(`${BASE}/remarks/{remark}/answer`, { params: { path: { id, remark } }, body: { answer } }),
  );
}

export function reopenRemark(id: string, remark: string) {
  return unwrap(roadmaps.DELETE(`${BASE}/remarks/{remark}/answer`, { params: { path: { id, remark } } }));
}
