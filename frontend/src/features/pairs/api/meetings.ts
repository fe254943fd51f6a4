import { participants, unwrap } from '@/shared/api/client';
import type { Meeting, NewMeeting } from '@/shared/api/types';

export function recordMeeting(pair: string, body: NewMeeting): Promise<Meeting> {
  return unwrap(participants.POST('/api/v1/pairs/{id}/meetings', { params: { path: { id: pair } }, body }));
}

export function correctMeeting(pair: string, meeting: Meeting, body: NewMeeting): Promise<Meeting> {
  return unwrap(
    participants.PATCH('/api/v1/pairs/{id}/meetings/{meetingId}', {
      params: {
        path: { id: pair, meetingId: meeting.id },
        header: { 'If-Match': `"${meeting.version}"` },
      },
      // an empty note clears it, an absent one would stay
      body: { ...body, note: body.note ?? '' },
    }),
  );
}

export function removeMeeting(pair: string, meeting: string): Promise<unknown> {
  return unwrap(
    participants.DELETE('/api/v1/pairs/{id}/meetings/{meetingId}', {
      params: { path: { id: pair, meetingId: meeting } },
    }),
  );
}
