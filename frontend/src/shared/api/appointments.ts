/** participants-service's calls for posts filled by order; see participants.ts. */
import type { IsoDate } from '../lib/dates';
import type { Operation } from './describe';

export interface components {
  schemas: {
    AppointmentPost: 'HEAD' | 'CURATOR' | 'COORDINATOR' | 'WORKING_GROUP';
    Appointment: {
      id: string;
      organisation: string;
      post: components['schemas']['AppointmentPost'];
      familyName: string;
      givenName: string;
      patronymic?: string;
      orderNumber: string;
      orderDate: IsoDate;
      startsOn: IsoDate;
      /** Last day of the term by the order. */
      until?: IsoDate;
      /** First day on which he is not any more. */
      endedOn?: IsoDate;
      endingOrderNumber?: string;
      endingOrderDate?: IsoDate;
      signsIn: boolean;
    };
    NewAppointment: {
      organisation: string;
      post: components['schemas']['AppointmentPost'];
      familyName: string;
      givenName: string;
      patronymic?: string;
      orderNumber: string;
      orderDate: IsoDate;
      startsOn: IsoDate;
      until?: IsoDate;
      username?: string;
    };
    MadeAppointment: { appointment: components['schemas']['Appointment']; temporaryPassword?: string };
  };
}

type S = components['schemas'];
type Id = { id: string };

export interface paths {
  '/api/v1/appointments': {
    get: Operation<{ query: { organisation?: string }; ok: { items: S['Appointment'][] } }>;
    post: Operation<{ body: S['NewAppointment']; ok: S['MadeAppointment'] }>;
  };
  '/api/v1/appointments/{id}/ending': {
    post: Operation<{
      path: Id;
      body: { endedOn: IsoDate; orderNumber?: string; orderDate?: IsoDate };
      ok: S['Appointment'];
    }>;
    delete: Operation<{ path: Id; ok: S['Appointment'] }>;
  };
}
