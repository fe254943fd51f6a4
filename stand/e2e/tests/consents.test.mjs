// A school asks for consents by link: a parent and a child sign on their phones, one takes it back, and he is gone.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { day, done } from '../support/api.mjs';
import { openBrowser, signIn, url } from '../support/browser.mjs';
import { familyName } from '../support/people.mjs';
import { assertGood } from '../support/screen.mjs';

const CURATOR = 'school120-curator';
const year = Number(day(0).slice(0, 4));
let browser;

before(async () => {
  browser = await openBrowser();
});

after(() => browser.close());

async function registered(family, birthYear) {
  const { organisation } = await done('GET', '/people?limit=1', { as: CURATOR }).then(({ items }) => items[0]);
  return done('POST', '/people', {
    as: CURATOR,
    json: {
      familyName: family,
      givenName: 'Саша',
      birthDate: `${birthYear}-01-02`,
      kind: 'PUPIL',
      className: '7А',
      organisation,
    },
  });
}

/** A phone of somebody without an account. */
async function phone() {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
  return context.newPage();
}

async function opened(link) {
  const page = await phone();
  await page.goto(link.url);
  await page.getByLabel('Код').fill(link.code);
  await assertGood(page, 'own-page-code');
  await page.getByRole('button', { name: 'Открыть страницу' }).click();
  await page.getByText('Что хранится и зачем').waitFor();
  return page;
}

function card(page, title) {
  return page.getByRole('region', { name: title });
}

test('curator hands out links, a parent signs on a phone, takes it back, and the child leaves pair and lists at once', async () => {
  const family = familyName();
  const child = await registered(family, year - 12);
  await done('PUT', `/consent-operators/${child.organisation}`, {
    as: CURATOR,
    json: { address: 'Волгоград, Эстафетная, 120', site: 'https://school120.example', contact: 'куратор' },
  });

  const desk = await signIn(browser, CURATOR);
  await desk.goto(`${url}/people/consents`);
  await desk.getByLabel('Найти по имени').fill(family);
  await desk.getByLabel(`Выбрать: ${family} Саша`).check();
  await assertGood(desk, 'consents-desk');
  await desk.getByRole('button', { name: /^Выдать ссылки/ }).click();
  await desk.getByText('Ссылки выданы').waitFor();
  await assertGood(desk, 'consents-links');
  const issued = desk.getByRole('region', { name: 'Выданные ссылки' });
  const link = {
    url: await issued.getByText(/moi-dannye#/).innerText(),
    code: (await issued.getByText(/^Код:/).innerText()).match(/\d{6}/)[0],
  };

  const parent = await opened(link);
  assert.equal(new URL(parent.url()).hash, '');
  await assertGood(parent, 'own-page');
  const processing = card(parent, 'Согласие на обработку персональных данных');
  await processing.getByLabel('Ваши фамилия, имя и отчество').fill('Пробнова Мария Ильинична');
  await processing.getByLabel(/даю согласие/).check();
  await processing.getByRole('button', { name: 'Дать согласие' }).click();
  await parent.getByText(/^дано /).waitFor();
  await assertGood(parent, 'own-page-given');

  const other = await phone();
  await other.goto(link.url);
  await other.getByLabel('Код').fill(link.code);
  await other.getByRole('button', { name: 'Открыть страницу' }).click();
  await other.getByRole('heading', { name: 'Ссылка открыта на другом устройстве' }).waitFor();

  const [mentor] = (
    await done('GET', '/participations?role=MENTOR&form=PUPIL_PUPIL&limit=100', { as: CURATOR })
  ).items.filter(({ status }) => status !== 'LEFT');
  const mentee = await done('POST', '/participations', {
    as: CURATOR,
    json: {
      person: child.id,
      organisation: child.organisation,
      role: 'MENTEE',
      form: 'PUPIL_PUPIL',
      enteredOn: day(0),
    },
  });
  const pair = await done('POST', '/pairs', {
    as: CURATOR,
    json: { mentors: [mentor.id], mentees: [mentee.id], form: 'PUPIL_PUPIL', startsOn: day(0) },
  });
  await done('POST', `/pairs/${pair.id}/approval`, { as: CURATOR, json: { orderNumber: '1', orderDate: day(0) } });
  const period = `${day(0).slice(0, 4)}`;
  const figure = async () => {
    const { items } = await done('GET', `/indicators/mentees-10-19/values?period=${period}`, { as: CURATOR });
    return items[0].numerator;
  };
  let counted = await figure();
  for (let tries = 0; tries < 40; tries += 1) {
    const again = await figure();
    if (again === counted && tries > 5) break;
    counted = again;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }

  await parent.reload();
  await parent.getByRole('button', { name: 'Отозвать согласие' }).first().click();
  await parent.getByRole('button', { name: 'Отозвать', exact: true }).click();
  await parent.getByText(/^нет с /).waitFor();

  const gone = await done('GET', `/people?q=${encodeURIComponent(family)}`, { as: CURATOR });
  assert.deepEqual(gone.items, []);
  const after = await done('GET', `/pairs/${pair.id}`, { as: CURATOR });
  assert.equal(after.status, 'ENDED');
  assert.equal(after.mentees[0].name, 'Данные закрыты');
  await desk.goto(`${url}/people/${child.id}`);
  await desk.getByRole('heading', { name: 'Данные закрыты' }).waitFor();
  await assertGood(desk, 'person-restricted');
  await desk.getByRole('button', { name: 'Уничтожить данные' }).click();
  const drawer = desk.getByRole('dialog');
  await drawer.getByLabel(/Вернуть их будет нельзя/).check();
  await assertGood(desk, 'person-erasing');
  await drawer.getByRole('button', { name: 'Уничтожить данные' }).click();
  await desk.getByRole('heading', { name: 'Акты об уничтожении данных' }).waitFor();
  await assertGood(desk, 'erasures');
  const { items: acts } = await done('GET', '/erasures', { as: CURATOR });
  assert.equal(acts[0].basis, 'WITHDRAWAL');
  await new Promise((resolve) => setTimeout(resolve, 3_000));
  assert.equal(await figure(), counted);

  await parent.reload();
  await parent.getByRole('heading', { name: 'Такой ссылки нет' }).waitFor();
});

test('from fourteen on, both sign, each by a link of his own', async () => {
  const family = familyName();
  const child = await registered(family, year - 15);
  await done('PUT', `/consent-operators/${child.organisation}`, {
    as: CURATOR,
    json: { address: 'Волгоград, Эстафетная, 120', site: 'https://school120.example', contact: 'куратор' },
  });
  const { items } = await done('POST', '/personal-links', { as: CURATOR, json: { people: [child.id] } });
  assert.deepEqual(
    items.map(({ party }) => party),
    ['GUARDIAN', 'SELF'],
  );
  const parent = await opened(items[0]);
  const asked = card(parent, 'Согласие на обработку персональных данных');
  await asked.getByLabel('Ваши фамилия, имя и отчество').fill('Пробнова Мария Ильинична');
  await asked.getByLabel(/даю согласие/).check();
  await asked.getByRole('button', { name: 'Дать согласие' }).click();
  await parent.getByText('вы подписали, ждём подписи участника').waitFor();
  const self = await opened(items[1]);
  const own = card(self, 'Согласие на обработку персональных данных');
  await own.getByLabel(/даю согласие/).check();
  await own.getByRole('button', { name: 'Дать согласие' }).click();
  await self.getByText(/^дано /).waitFor();
  const { consents } = await done('GET', `/people/${child.id}`, { as: CURATOR });
  assert.equal(consents[0].signedBy, 'BOTH');
});

test('region words the consents, and says whether a lawyer has read them', async () => {
  const page = await signIn(browser, 'region');
  await page.goto(`${url}/consent-texts`);
  await page.getByText('юрист ещё не проверил').first().waitFor();
  await assertGood(page, 'consent-texts');
  await page.getByRole('button', { name: 'Новая редакция: Согласие на передачу персональных данных' }).click();
  await page.getByLabel('Текст', { exact: true }).waitFor();
  await assertGood(page, 'consent-text-form');
});
