import type { OrganisationType } from '@/shared/api/types';

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
