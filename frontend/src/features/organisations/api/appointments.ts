import { queryOptions } from '@tanstack/react-query';
import { participants, unwrap } from '@/shared/api/client';
import type { NewAppointment } from '@/shared/api/types';
import type { IsoDate } from '@/shared/lib/dates';

export function appointmentsQuery(organisation: string) {
  return queryOptions({
    queryKey: ['appointments', organisation],
    queryFn: ({ signal }) =>
      unwrap(participants.GET('/api/v1/appointments', { params: { query: { organisation } }, signal })).then(
        ({ items }) => items,
      ),
  });
}

export function appoint(body: NewAppointment) {
  return unwrap(participants.POST('/api/v1/appointments', { body }));
}

export function endAppointment(
  id: string,
  body: { endedOn: IsoDate; orderNumber?: string; orderDate?: IsoDate },
) {
  return unwrap(participants.POST('/api/v1/appointments/{id}/ending', { params: { path: { id } }, body }));
}

export function resumeAppointment(id: string) {
  return unwrap(participants.DELETE('/api/v1/appointments/{id}/ending', { params: { path: { id } } }));
}
