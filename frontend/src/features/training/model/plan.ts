import * as z from 'zod/mini';
import type { Training, TrainingPlan } from '@/shared/api/types';
import { optionalDate, optionalText, requiredDate, requiredText } from '@/shared/lib/fields';

const session = z.object({
  id: z.optional(z.string()),
  heldOn: requiredDate('Напишите день занятия'),
  startsAt: z.string().check(
    z.trim(),
    z.refine((text) => text === '' || /^([01]?\d|2[0-3]):[0-5]\d$/.test(text), {
      message: 'Время пишут так: 15:00',
    }),
  ),
  topic: requiredText('Напишите тему'),
  hours: z.string().check(
    z.trim(),
    z.refine(
      (text) => {
        const hours = Number(text.replace(',', '.'));
        return hours >= 0.5 && hours <= 24;
      },
      { message: 'От 0,5 до 24' },
    ),
  ),
  place: optionalText(200),
});

export const planSchema = z.object({
  title: requiredText('Напишите название', 200),
  orderNumber: optionalText(50),
  orderDate: optionalDate('25.09.2026'),
  programme: optionalText(4000),
  sessionsNeeded: z.string().check(
    z.trim(),
    z.refine((text) => text === '' || /^[1-9]\d?$/.test(text), { message: 'Напишите число занятий' }),
  ),
  sessions: z.array(session).check(z.minLength(1, 'Добавьте хотя бы одно занятие')),
});

export type PlanValues = z.infer<typeof planSchema>;

export const newSession = { heldOn: '', startsAt: '', topic: '', hours: '2', place: '' };

export function valuesOf(training: Training | undefined): PlanValues {
  if (!training) {
    return {
      title: 'Школа наставников',
      orderNumber: '',
      orderDate: '',
      programme: '',
      sessionsNeeded: '',
      sessions: [newSession],
    };
  }
  const { title, orderNumber = '', orderDate = '', programme = '', sessions } = training;
  return {
    title,
    orderNumber,
    orderDate,
    programme,
    sessionsNeeded: training.sessionsNeeded === sessions.length ? '' : String(training.sessionsNeeded),
    sessions: sessions.map(({ id, heldOn, startsAt, topic, hours, place = '' }) => ({
      id,
      heldOn,
      startsAt: startsAt?.slice(0, 5) ?? '',
      topic,
      hours: String(hours).replace('.', ','),
      place,
    })),
  };
}

export function planOf(values: PlanValues): TrainingPlan {
  return {
    title: values.title,
    orderNumber: values.orderNumber || undefined,
    orderDate: values.orderDate || undefined,
    programme: values.programme || undefined,
    sessionsNeeded: values.sessionsNeeded ? Number(values.sessionsNeeded) : undefined,
    sessions: values.sessions.map(({ id, heldOn, startsAt, topic, hours, place }) => ({
      id,
      heldOn,
      startsAt: startsAt ? startsAt.padStart(5, '0') : undefined,
      topic,
      hours: Number(hours.replace(',', '.')),
      place: place || undefined,
    })),
  };
}
