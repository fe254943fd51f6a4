import * as z from 'zod/mini';
import type { MentoringForm, NewEnrolment, ParticipantRole, Person } from '@/shared/api/types';
import { parseDate, today, type IsoDate } from '@/shared/lib/dates';
import { requiredDate, requiredText } from '@/shared/lib/fields';
import { ageOn, ageWords, birthOf, parseBirth } from './birth';
import { activeConsent } from './consents';
import { formsFor, isTooYoung, needsEmployer } from './eligibility';
import { newPersonOf, personSchema, type PersonValues } from './person';
import { needsGuardian, signerAt } from './signer';

export interface EnrolmentValues {
  person: PersonValues;
  role: ParticipantRole;
  form: MentoringForm | '';
  /** Empty: in none. */
  programme: string;
  enteredOn: IsoDate;
  organisation: string;
  consent: { signedOn: IsoDate; guardian: string };
}

/** Age on a day as far as the fields say it; `undefined` while the birth or the day is not readable. */
export function ageFrom(known: Person | undefined, birthTyped: string, day: string): number | undefined {
  const date = parseDate(day);
  if (!date.ok) return undefined;
  if (known) return ageOn(birthOf(known), date.date);
  const parsed = parseBirth(birthTyped, today());
  return parsed.ok ? ageOn(parsed.birth, date.date) : undefined;
}

/** What must be filled in; `known` is a person whose card the register has already. */
export function enrolmentSchema(known: Person | undefined) {
  const hasConsent = known && activeConsent(known, 'PROCESSING');
  return z
    .object({
      person: known ? z.any() : personSchema,
      role: z.string(),
      form: z.string(),
      programme: z.string(),
      enteredOn: requiredDate('Напишите день, когда человек вошёл в программу'),
      organisation: requiredText('Выберите школу'),
      consent: hasConsent
        ? z.any()
        : z.object({ signedOn: requiredDate('Напишите, когда подписано согласие'), guardian: z.string() }),
    })
    .check(
      z.superRefine((raw, context) => {
        const values = raw as EnrolmentValues;
        const say = (path: string[], message: string) =>
          context.addIssue({ code: 'custom', path, message, input: values });
        const kind = known?.kind ?? values.person.kind;
        const form = values.form || undefined;
        if (!form || !formsFor(kind, values.role).includes(form)) say(['form'], 'Выберите форму');
        if (!known && needsEmployer(kind, values.role, form) && !values.person.employer) {
          say(['person', 'employer'], 'Выберите, где работает наставник: предприятие считают в показателе');
        }
        const age = ageFrom(known, values.person.birth, values.enteredOn);
        if (age !== undefined && isTooYoung(age, kind, values.role)) {
          say(['enteredOn'], `Наставляемым можно стать с 10 лет, а в этот день ему ${ageWords(age)}`);
        }
        if (hasConsent) return;
        const { signedOn, guardian } = values.consent;
        const signed = parseDate(signedOn);
        if (signed.ok && signed.date > today()) say(['consent', 'signedOn'], 'Этот день ещё не наступил');
        const ageAtSigning = ageFrom(known, values.person.birth, signedOn);
        if (ageAtSigning !== undefined && needsGuardian(signerAt(ageAtSigning)) && !guardian.trim()) {
          say(['consent', 'guardian'], 'Напишите фамилию и имя того, кто подписал');
        }
      }),
    );
}

/** Whoever has signed for him is the one to be called. */
function guardianOf(guardian: string, signer: ReturnType<typeof signerAt>) {
  return needsGuardian(signer) && guardian ? { guardian } : {};
}

export function enrolmentOf(values: EnrolmentValues, known: Person | undefined): NewEnrolment {
  const { role, form, programme, enteredOn, organisation } = values;
  const signer = signerAt(ageFrom(known, values.person.birth, values.consent.signedOn) ?? 0);
  const guardian = values.consent.guardian.trim();
  return {
    ...(known
      ? { personId: known.id }
      : { person: { ...newPersonOf(values.person, organisation), ...guardianOf(guardian, signer) } }),
    ...(known && activeConsent(known, 'PROCESSING')
      ? {}
      : {
          consent: {
            signedOn: values.consent.signedOn,
            signedBy: signer,
            guardian: needsGuardian(signer) ? guardian : undefined,
          },
        }),
    role,
    form: form as MentoringForm,
    enteredOn,
    organisation,
    programme: programme || undefined,
  };
}
