// An empty system has nobody who could do anything: a one-time link makes the first administrator, he makes the rest.
import assert from 'node:assert/strict';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { newPage, openBrowser, screenshot } from '../support/browser.mjs';
import { assertGood, watched } from '../support/screen.mjs';
import { freePort, output, processesOn, Stand } from '../support/stand.mjs';

const data = path.join(output, 'empty-data');
const PASSWORD = 'тихое утро над Волгой';
let browser;
let stand;

before(async () => {
  browser = await openBrowser();
  stand = new Stand({ port: await freePort(), data, arguments: ['--fresh', '--empty'] });
  await stand.ready();
});

after(async () => {
  await browser.close();
  await stand.stop();
  for (const { pid } of await processesOn(data)) {
    process.kill(pid, 'SIGKILL');
  }
});

/** Keycloak's form; a temporary password is replaced at once. */
async function enter(page, user, password, next) {
  await page.goto(`${stand.url}/session/login?to=/`);
  await page.locator('#username').fill(user);
  await page.locator('#password').fill(password);
  await page.locator('button[type=submit], #kc-login').first().click();
  if (next) {
    await page.locator('#password-new').fill(next);
    await page.locator('#password-confirm').fill(next);
    await screenshot(page, 'first-password');
    await page.locator('button[type=submit], input[type=submit]').first().click();
  }
  await page.getByRole('heading', { name: 'Мой день' }).waitFor();
}

/** Fills the drawer «Новая организация» and waits until the list shows it. */
async function addOrganisation(page, button, name) {
  await page.getByRole('button', { name: button }).first().click();
  const drawer = page.getByRole('dialog');
  await drawer.getByLabel('Название').fill(name);
  await drawer.getByRole('button', { name: 'Добавить' }).click();
  await drawer.waitFor({ state: 'detached' });
  await page.getByRole('link', { name }).waitFor();
}

test('from the one-time link to a curator who signs in', async (t) => {
  const page = await newPage(browser);
  const troubles = watched(page);
  const link = stand.lines.join('\n').match(/http:\S+\/setup#\S+/)?.[0];
  assert.ok(link, 'the first start prints the link');

  await t.test('before that, sign-in says where the link is, and a link without its secret says so', async () => {
    await page.goto(`${stand.url}/sign-in`);
    await page.getByText('Система ещё пустая').waitFor();
    await page.goto(`${stand.url}/setup`);
    await page.getByRole('heading', { name: 'Откройте одноразовую ссылку целиком' }).waitFor();
  });

  await t.test('the link makes the region and its first administrator', async () => {
    await page.goto('about:blank');
    await page.goto(link);
    await page.getByRole('heading', { name: 'Первый запуск' }).waitFor();
    await assertGood(page, 'setup');
    await page.getByLabel('Регион').fill('Ивановская область');
    await page.getByLabel('Ваша фамилия').fill('Осин');
    await page.getByLabel('Ваше имя').fill('Игорь');
    await page.getByLabel('Логин').fill('i.osin');
    await page.getByLabel('Пароль', { exact: true }).fill(PASSWORD);
    await page.getByLabel('Пароль ещё раз').fill(PASSWORD);
    await page.getByRole('button', { name: 'Создать регион и администратора' }).click();
    await page.getByRole('heading', { name: 'Ивановская область: регион создан' }).waitFor();
  });

  await t.test('the link works once', async () => {
    await page.goto('about:blank');
    await page.goto(link);
    await page.getByRole('heading', { name: 'Система уже настроена' }).waitFor();
  });

  await t.test('his home page leads from step to step: municipality, school, accounts', async () => {
    await enter(page, 'i.osin', PASSWORD);
    const steps = page.getByRole('region', { name: 'Как запустить систему' });
    await steps.waitFor();
    await assertGood(page, 'empty-home-administrator');
    await steps.getByRole('link', { name: 'Добавить муниципалитет' }).click();
    await assertGood(page, 'empty-organisations');
    await addOrganisation(page, 'Добавить муниципалитет', 'Лежневский район');
    await addOrganisation(page, 'Добавить муниципалитет', 'Тейковский район');
    await page.getByRole('link', { name: 'Тейковский район' }).click();
    await addOrganisation(page, 'Добавить школу', 'МБОУ СОШ № 4');
    await page.getByRole('link', { name: 'Эстафета: на главную' }).click();
    await steps.getByRole('link', { name: 'Завести учётную запись' }).click();
  });

  const passwords = {};
  await t.test('he gives access to a coordinator and to a curator; each password is shown once', async () => {
    for (const [family, given, role, picker, place] of [
      ['Рябова', 'Анна', 'Координатор', 'Муниципалитет', 'Лежневский район'],
      ['Соснова', 'Вера', 'Куратор', 'Школа или другая организация', 'МБОУ СОШ № 4'],
    ]) {
      await page.getByRole('button', { name: 'Завести учётную запись' }).first().click();
      const drawer = page.getByRole('dialog');
      await drawer.getByLabel('Фамилия').fill(family);
      await drawer.getByLabel('Имя', { exact: true }).fill(given);
      await drawer.getByLabel('Роль').selectOption({ label: role });
      await drawer
        .getByRole('combobox', { name: picker })
        .or(drawer.getByRole('textbox', { name: picker }))
        .click();
      await page.getByRole('option', { name: place }).click();
      const login = await drawer.getByLabel('Логин').inputValue();
      await drawer.getByRole('button', { name: 'Завести и показать пароль' }).click();
      const issued = page.getByRole('dialog', { name: 'Временный пароль' });
      passwords[login] = await issued.locator('dd').nth(1).innerText();
      await issued.getByRole('button', { name: 'Пароль передан' }).click();
      await page.getByRole('cell', { name: login, exact: true }).waitFor();
    }
    assert.deepEqual(Object.keys(passwords), ['a.ryabova', 'v.sosnova']);
  });

  for (const [user, advice] of [
    ['a.ryabova', 'Как запустить систему'],
    ['v.sosnova', 'Как начать'],
  ]) {
    await t.test(`${user} signs in with the temporary password, sets her own, and is told how to begin`, async () => {
      const hers = await newPage(browser);
      await enter(hers, user, passwords[user], `${PASSWORD} ${user}`);
      await hers.getByRole('region', { name: advice }).waitFor();
      await assertGood(hers, `empty-home-${user.split('.')[1]}`);
      await hers.context().close();
    });
  }

  assert.deepEqual(
    troubles.filter((one) => !/status of 499/.test(one)),
    [],
  );
});
