// A curator writes a programme down and puts people into it; a mentor answers his questionnaire and leads no more than he
// has agreed to; the region words the questionnaire and sees numbers by form.
import { after, before, test } from 'node:test';
import assert from 'node:assert/strict';
import { day } from '../support/api.mjs';
import { openBrowser, signIn, url } from '../support/browser.mjs';
import { enrolled, formPair } from '../support/people.mjs';
import { assertGood } from '../support/screen.mjs';

const CURATOR = 'school120-curator';
const written = (offset) => day(offset).split('-').reverse().join('.');
let browser;

before(async () => {
  browser = await openBrowser();
});

after(() => browser.close());

test('people of the base are put into a programme, and a mentor leads as many as he has agreed to', async () => {
  const mentor = await enrolled('MENTOR', 16);
  const mentees = [await enrolled('MENTEE', 12), await enrolled('MENTEE', 13)];
  const name = `Шаг за шагом ${Date.now()}`;
  const page = await signIn(browser, CURATOR);
  await page.goto(`${url}/programmes`);
  await page.getByRole('heading', { name: 'Программы наставничества' }).waitFor();
  await assertGood(page, 'programmes');

  await page.getByRole('button', { name: 'Записать программу' }).click();
  const form = page.getByRole('dialog', { name: 'Новая программа' });
  await form.getByLabel('Название').fill(name);
  await form.getByLabel('Форма наставничества').selectOption({ label: 'Ученик – ученик' });
  await form.getByLabel('Ролевая модель').selectOption({ label: 'Равный – равному' });
  await form.getByLabel('Вид наставничества').selectOption({ label: 'В группе' });
  await form.getByLabel('Цель').fill('Увереннее отвечать на уроках');
  await form.getByLabel('Первый день').fill(written(-10));
  await form.getByLabel('Последний день').fill(written(150));
  await assertGood(page, 'programme-new');
  await form.getByRole('button', { name: 'Записать программу' }).click();
  await page.getByRole('heading', { level: 1, name }).waitFor();

  await page.getByRole('button', { name: 'Добавить участников' }).click();
  const adding = page.getByRole('dialog', { name: 'Добавить участников' });
  for (const one of [mentor, ...mentees]) {
    await adding.getByLabel('Найти участника').fill(one.name);
    await adding.getByLabel(new RegExp(`^${one.name}`)).check();
  }
  await assertGood(page, 'programme-add');
  await adding.getByRole('button', { name: /^Добавить в программу: 3/ }).click();
  await page.getByText('В программу добавлены: 3 человека').waitFor();
  await page.getByRole('link', { name: new RegExp(mentor.name) }).waitFor();
  await assertGood(page, 'programme');

  await page.goto(`${url}/people/${mentor.person}`);
  await page.getByRole('button', { name: /^Анкета: / }).click();
  const profile = page.getByRole('dialog', { name: /^Анкета/ });
  await profile.getByLabel(/Скольких наставляемых/).fill('1');
  await profile.getByLabel(/Сколько часов/).fill('6');
  await profile.getByLabel('вторник днём').check();
  await profile.getByLabel(/Что вы умеете/).fill('объясняет задачи');
  await profile.getByLabel('Нет', { exact: true }).first().check({ force: true });
  for (const scale of await profile.getByRole('group', { name: /Насколько/ }).all()) {
    await scale.getByRole('radio', { name: '8', exact: true }).check({ force: true });
  }
  await assertGood(page, 'profile');
  await profile.getByRole('button', { name: 'Сохранить анкету' }).click();
  await page.getByText('ведёт 0 из 1').waitFor();
  await assertGood(page, 'person-profile');

  const pairWith = (mentee) => formPair(mentor.participation, mentee.participation);
  assert.equal((await pairWith(mentees[0])).status, 201);
  const refused = await pairWith(mentees[1]);
  assert.equal(refused.status, 422);
  assert.equal(refused.body.errors[0].code, 'CAPACITY_EXCEEDED');
  await page.context().close();
});

test('the region words a questionnaire anew and counts programmes by the five forms', async () => {
  const page = await signIn(browser, 'region');
  await page.goto(`${url}/programmes`);
  await page.getByRole('region', { name: 'Сводка по формам' }).getByText('Учитель – учитель').waitFor();
  await assertGood(page, 'programmes-region');

  await page.goto(`${url}/reference`);
  await page.getByRole('heading', { name: 'Справочники' }).waitFor();
  await page.getByRole('link', { name: 'Анкета наставляемого перед началом' }).first().waitFor();
  await assertGood(page, 'reference');
  await page.goto(`${url}/reference/questionnaires/teacher-mentor-entry`);
  await page.getByRole('textbox', { name: 'Вопрос 1', exact: true }).waitFor();
  await page.getByRole('button', { name: 'Добавить вопрос' }).click();
  const texts = page.getByRole('textbox', { name: /^Вопрос \d+$/ });
  await texts.last().fill('Сколько лет вы преподаёте?');
  await assertGood(page, 'questionnaire');
  await page.getByRole('button', { name: /^Записать версию/ }).click();
  await page.getByText(/^Версия \d+ записана/).waitFor();
  await page.context().close();
});
