import { describe, expect, it } from 'vitest';
import { ageOn, parseBirth, parseTeachingSince } from './birth';
import { fittingForm, formsFor, isTooYoung, needsEmployer, rolesFor } from './eligibility';
import { emptyPerson, personChangeOf } from './person';
import { signerAt } from './signer';
import { snilsProblem } from './snils';

const TODAY = '2026-11-24';

describe('birth', () => {
  it.each([
    ['14.03.2014', { birthDate: '2014-03-14' }],
    ['14.3.14', { birthDate: '2014-03-14' }],
    ['1.9.84', { birthDate: '1984-09-01' }],
    ['2014', { birthYear: 2014 }],
    [' 1984 ', { birthYear: 1984 }],
  ])('reads %s', (text, birth) => {
    expect(parseBirth(text, TODAY)).toMatchObject({ ok: true, birth });
  });

  it.each([
    ['31.11.2014', 'В ноябре 30\u00a0дней. Например: 24.11.2026'],
    ['24.11.2027', 'Эта дата ещё не наступила. Проверьте год'],
    ['2031', 'Проверьте год: 2031. Например: 2014'],
    ['март', 'Дата пишется так: 14.03.2014. Или только год: 2014'],
  ])('says what is wrong with %s', (text, message) => {
    expect(parseBirth(text, TODAY)).toEqual({ ok: false, message });
  });

  it('counts full years, and by the year alone those of 31 December', () => {
    expect(ageOn({ birthDate: '2014-11-25' }, TODAY)).toBe(11);
    expect(ageOn({ birthDate: '2014-11-24' }, TODAY)).toBe(12);
    expect(ageOn({ birthYear: 2014 }, '2026-01-10')).toBe(12);
  });

  it('reads the start of teaching as a month or a day', () => {
    expect(parseTeachingSince('09.2024')).toBe('2024-09');
    expect(parseTeachingSince('9/2024')).toBe('2024-09');
    expect(parseTeachingSince('01.09.2024')).toBe('2024-09-01');
    expect(parseTeachingSince('13.2024')).toBeUndefined();
    expect(parseTeachingSince('давно')).toBeUndefined();
  });
});

describe('who signs', () => {
  it.each([
    [13, 'GUARDIAN'],
    [14, 'BOTH'],
    [17, 'BOTH'],
    [18, 'SELF'],
  ])('at %i: %s', (age, signer) => {
    expect(signerAt(age)).toBe(signer);
  });
});

describe('who fits which form', () => {
  it('offers a pupil mentee the three pupil forms and a pupil mentor only the first', () => {
    expect(formsFor('PUPIL', 'MENTEE')).toEqual(['PUPIL_PUPIL', 'STUDENT_PUPIL', 'EMPLOYER_PUPIL']);
    expect(formsFor('PUPIL', 'MENTOR')).toEqual(['PUPIL_PUPIL']);
  });

  it('never makes a specialist a mentee', () => {
    expect(rolesFor('SPECIALIST')).toEqual(['MENTOR']);
  });

  it('keeps a chosen form that still fits, takes the only one, and asks otherwise', () => {
    expect(fittingForm('PUPIL', 'MENTEE', 'STUDENT_PUPIL')).toBe('STUDENT_PUPIL');
    expect(fittingForm('PUPIL', 'MENTOR', 'STUDENT_PUPIL')).toBe('PUPIL_PUPIL');
    expect(fittingForm('TEACHER', 'MENTOR', 'PUPIL_PUPIL')).toBeUndefined();
  });

  it('wants the employer of a mentor from outside, for the enterprise is counted', () => {
    expect(needsEmployer('SPECIALIST', 'MENTOR', 'EMPLOYER_PUPIL')).toBe(true);
    expect(needsEmployer('SPECIALIST', 'MENTOR', 'HEAD_TEACHER')).toBe(false);
  });

  it('takes mentees from ten', () => {
    expect(isTooYoung(9, 'PUPIL', 'MENTEE')).toBe(true);
    expect(isTooYoung(10, 'PUPIL', 'MENTEE')).toBe(false);
    expect(isTooYoung(9, 'PUPIL', 'MENTOR')).toBe(false);
  });
});

describe('insurance number', () => {
  it.each(['', '11223344595', '112-233-445 95', '112 233 445 95', '000-120-013 00', '•••-•••-••5 95'])(
    'takes %s',
    (text) => {
      expect(snilsProblem(text)).toBeUndefined();
    },
  );

  it.each([
    ['1122334459', /11 цифр/],
    ['паспорт', /11 цифр/],
    ['112-233-445 96', /Сверьте номер/],
    ['•••-•••-••5 9', /11 цифр/],
  ])('says what is wrong with %s', (text, message) => {
    expect(snilsProblem(text)).toMatch(message);
  });

  it('leaves a number that nobody has touched, and clears one that was deleted', () => {
    const values = { ...emptyPerson, snils: '•••-•••-••5 95' };
    expect(personChangeOf(values).snils).toBeUndefined();
    expect(personChangeOf({ ...values, snils: ' ' }).snils).toBe('');
  });
});
