import type { OrganisationType } from '@/shared/api/types';
import type { Deed } from './model/rules';

/** «Добавить школу»: the accusative. */
export const addWords: Record<OrganisationType, string> = {
  REGION: 'регион',
  MUNICIPALITY: 'муниципалитет',
  SCHOOL: 'школу',
  COLLEGE: 'колледж',
  ADDITIONAL_EDUCATION: 'организацию дополнительного образования',
  KINDERGARTEN: 'детский сад',
  ENTERPRISE: 'предприятие',
  NGO: 'общественную организацию',
  UNIVERSITY: 'вуз',
  PRIVATE_PERSON: 'частное лицо',
};

export const emptyBelow = {
  REGION: {
    title: 'Начните с муниципалитетов',
    text: 'Добавьте районы и города региона. В каждом потом появятся школы, и координатор увидит только свои.',
  },
  MUNICIPALITY: {
    title: 'Добавьте первую школу',
    text: 'Школы, колледжи и партнёры муниципалитета появятся здесь. После этого им можно дать вход.',
  },
} as const;

export const deedWords: Record<Deed, { title: string; target: string; button: string }> = {
  CLOSE: { title: 'Закрыть', target: '', button: 'Закрыть организацию' },
  MERGE: { title: 'Присоединить к другой', target: 'К какой присоединена', button: 'Присоединить' },
  MOVE: { title: 'Перенести в другой муниципалитет', target: 'Куда перенесена', button: 'Перенести' },
};

export const deedHints: Record<Deed, string> = {
  CLOSE:
    'Участники, пары и показатели за прошлое останутся. Новых участников, карт и поручений у неё не будет.',
  MERGE:
    'Люди, их роли и подчинённые организации перейдут туда; пары и встречи останутся записями этой. Показатели за прошлое видны и как было, и по нынешнему составу. Назначения и входы сотрудников проверьте сами.',
  MOVE: 'Всё, что в ней есть, переходит вместе с ней. Показатели за прошлое видны и как было, и по нынешнему составу.',
};
