// A curator sets up a school of mentors, marks who came, and the mentor is ready; a course elsewhere counts too.
import { after, before, test } from 'node:test';
import assert from 'node:assert/strict';
import { day, done } from '../support/api.mjs';
import { openBrowser, signIn, url } from '../support/browser.mjs';
import { enrolled } from '../support/people.mjs';
import { assertGood } from '../support/screen.mjs';

const CURATOR = 'school120-curator';
const written = (offset) => day(offset).split('-').reverse().join('.');
let browser;

before(async () => {
  browser = await openBrowser();
});

after(() => browser.close());

async function statusOf(person) {
  return (await done('GET', `/people/${person}`, { as: CURATOR })).participations[0].status;
}

test('a mentor is ready as soon as he has attended enough, and the screens say so', async () => {
  const mentor = await enrolled('MENTOR', 16);
  const other = await enrolled('MENTOR', 15);
  const page = await signIn(browser, CURATOR);
  await page.goto(`${url}/training`);
  await page.getByRole('heading', { name: 'Обучение наставников' }).waitFor();
  await assertGood(page, 'trainings');

  await page.getByRole('button', { name: 'Записать обучение' }).click();
  const form = page.getByRole('dialog', { name: 'Новое обучение' });
  await form.getByLabel('Номер приказа').fill('41-о');
  await form.getByLabel('Дата приказа').fill(written(-20));
  await form.getByLabel('Тема занятия 1').fill('Роль наставника и его задачи');
  await form.getByLabel('День').fill(written(-7));
  await form.getByRole('button', { name: 'Добавить занятие' }).click();
  await form.getByLabel('Тема занятия 2').fill('Трудные случаи');
  await form.getByLabel('День').nth(1).fill(written(7));
  await form.getByLabel('Сколько занятий нужно посетить').fill('1');
  await assertGood(page, 'training-new');
  await form.getByRole('button', { name: 'Записать обучение' }).click();
  await page.getByRole('heading', { level: 1, name: 'Школа наставников' }).waitFor();

  await page.getByRole('button', { name: 'Записать наставников' }).click();
  const taking = page.getByRole('dialog', { name: 'Записать наставников' });
  for (const { name } of [mentor, other]) {
    await taking.getByLabel('Найти наставника').fill(name);
    await taking.getByLabel(new RegExp(`^${name}`)).check();
  }
  await assertGood(page, 'training-take');
  await taking.getByRole('button', { name: /^Записать на обучение: 2/ }).click();
  await page.getByText('2 наставника записаны').waitFor();
  assert.equal(await statusOf(mentor.person), 'IN_TRAINING');

  await page.getByRole('button', { name: /^Отметить, кто пришёл: Роль наставника/ }).click();
  const marking = page.getByRole('dialog', { name: 'Кто пришёл' });
  await marking.getByLabel(new RegExp(`^${mentor.name}`)).check();
  await assertGood(page, 'training-marks');
  await marking.getByRole('button', { name: /^Записать: 1/ }).click();
  await page.getByText('пришли 1 из 2').waitFor();
  await assertGood(page, 'training');
  assert.equal(await statusOf(mentor.person), 'READY');
  assert.equal(await statusOf(other.person), 'IN_TRAINING');

  await page.goto(`${url}/people/${other.person}`);
  await page.getByRole('button', { name: 'Добавить документ' }).click();
  const course = page.getByRole('dialog', { name: 'Документ об обучении' });
  await course.getByLabel('Где учился').fill('Институт развития образования');
  await course.getByLabel('Программа').fill('Наставник в образовательной организации');
  await course.getByLabel('Часов').fill('36');
  await course.getByLabel('Дата документа').fill(written(-30));
  await assertGood(page, 'training-certificate');
  await course.getByRole('button', { name: 'Записать документ' }).click();
  await page.getByText('готов к паре').waitFor();
  await assertGood(page, 'person-trained');
  await page.context().close();
});
