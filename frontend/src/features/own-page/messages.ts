import type { ConsentPurpose, PublicationScope } from '@/shared/api/types';

export const publicationWords: Record<PublicationScope['data'][number], string> = {
  NAME: 'имя и фамилию',
  CLASS: 'класс и школу',
  PHOTO: 'фотографии',
  ACHIEVEMENTS: 'достижения',
  STORY: 'рассказ об участии и отзыв',
};

export const stopsWith: Record<ConsentPurpose, string> = {
  PROCESSING:
    'Участие в программе прекратится сегодня: пара завершится, имя исчезнет из списков и подбора, анкеты закроются. Числа без имён в уже сданных отчётах не изменятся. Вернуться можно, дав новое согласие.',
  TRANSFER: 'Данные больше не будут передаваться другим организациям.',
  PUBLICATION: 'Новых публикаций не будет, прежние снимут с сайта не позже трёх рабочих дней.',
};
