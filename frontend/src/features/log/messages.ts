/** Objects of the log in Russian; one without a word is shown as the service names it. */
const subjects: Record<string, string> = {
  account: 'учётная запись',
  activity: 'строка дорожной карты',
  appointment: 'назначение',
  calendar: 'производственный календарь',
  consent: 'согласие',
  'consent-operator': 'сведения об операторе',
  'consent-text': 'текст согласия',
  denominator: 'знаменатель показателя',
  'document-template': 'шаблон документа',
  duplicate: 'возможный дубль',
  erasure: 'акт об уничтожении',
  evidence: 'подтверждение',
  meeting: 'встреча',
  obligation: 'поручение',
  organisation: 'организация',
  pair: 'пара',
  'participant-base': 'база участников',
  participation: 'роль в программе',
  'people-import': 'загрузка списка',
  person: 'участник',
  'personal-link': 'личная ссылка',
  roadmap: 'дорожная карта',
  'roadmap-import': 'загрузка приказа',
  'school-holidays': 'каникулы',
  template: 'шаблон дорожной карты',
};

const deeds: Record<string, string> = {
  ACTIVATE: 'включил',
  APPOINT: 'назначил',
  APPROVE: 'утвердил',
  ATTACH_SCAN: 'приложил скан',
  CANCEL: 'отменил',
  CLOSE: 'закрыл',
  CORRECT: 'исправил',
  DEACTIVATE: 'отключил',
  DENOMINATOR_SET: 'записал значение',
  END: 'завершил',
  END_APPOINTMENT: 'завершил',
  ENROL: 'записал в роль',
  ERASE: 'уничтожил данные',
  EXPIRE: 'закончился срок',
  FORM: 'составил',
  IMPORT: 'загрузил',
  LEAVE: 'записал выход',
  MOVE: 'переподчинил',
  OPEN: 'открыл',
  ORDER_IMPORTED: 'загрузил приказ',
  PUBLISH: 'опубликовал',
  READ: 'смотрел',
  REGISTER: 'внёс',
  REMOVE_SCAN: 'убрал скан',
  RENAME: 'переименовал',
  REOPEN: 'открыл снова',
  RESET_PASSWORD: 'сменил пароль',
  RESTORE: 'вернул',
  RESUME: 'возобновил',
  SETTLE: 'решил',
  SIGN: 'записал подпись',
  WITHDRAW: 'записал отзыв',
};

export function deedText(action: string): string {
  return deeds[action] ?? action;
}

export function subjectText(type: string, id: string): string {
  const word = subjects[type] ?? type;
  return id === 'list' ? `${word}: список` : word;
}

const details: Record<string, string> = {
  SAME: 'один человек',
  DIFFERENT: 'разные люди',
  OPEN: 'решение отменено',
  PROCESSING: 'обработка данных',
  TRANSFER: 'передача данных',
  PUBLICATION: 'публикация',
  WITHDRAWAL: 'отозвано согласие',
  REFUSAL: 'согласие не дано',
  TERM_OVER: 'закончился срок',
  REQUEST: 'по требованию',
};

export function detailText(code: string): string {
  return details[code] ?? code;
}
