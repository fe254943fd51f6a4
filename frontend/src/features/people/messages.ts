import type { ConsentPurpose, ErasureBasis } from '@/shared/api/types';

export const purposeNames: Record<ConsentPurpose, string> = {
  PROCESSING: 'Обработка данных',
  TRANSFER: 'Передача данных',
  PUBLICATION: 'Публикация',
};

export const purposeReasons: Record<ConsentPurpose, string> = {
  PROCESSING: 'Без него человека нельзя внести в программу, в пару и в приказ',
  TRANSFER: 'Нужно, чтобы передать данные другой организации, например партнёру',
  PUBLICATION: 'Нужно, чтобы назвать человека на сайте: «Лучшая пара», рассказы о практике',
};

export const basisNames: Record<ErasureBasis, string> = {
  WITHDRAWAL: 'Отозвано согласие',
  REFUSAL: 'Согласие не дано',
  TERM_OVER: 'Закончился срок обработки',
  REQUEST: 'Потребовали участник или представитель',
};

/** What stops with a withdrawal. */
export const withdrawalEffects: Record<ConsentPurpose, readonly string[]> = {
  PROCESSING: [
    'Участник сразу выходит из программы; пара завершается, из группы он выбывает.',
    'Его имя исчезает из списков, подбора и пар; карточка закрывается до нового согласия.',
    'Его личная ссылка на анкету перестаёт открываться.',
    'Обезличенные числа в уже сданных отчётах не меняются.',
  ],
  TRANSFER: ['Передавать данные другим организациям больше нельзя.'],
  PUBLICATION: ['Имя и фотографии нужно снять с сайта за три рабочих дня.'],
};

export const kindNames = {
  PUPIL: 'Ученик',
  TEACHER: 'Учитель',
  STUDENT: 'Студент',
  SPECIALIST: 'Специалист',
} as const;
