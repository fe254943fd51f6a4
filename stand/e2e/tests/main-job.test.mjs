// The main job as its people do it: a curator on her screen, a mentee on his phone.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { becomes, bornFor, done, figure } from '../support/api.mjs';
import { idOf, newPage, openBrowser, screenshot, signIn } from '../support/browser.mjs';
import { familyName, firstDay, meetingDay } from '../support/people.mjs';

const CURATOR = 'school120-curator';
const LEVELS = ['school120', 'volgograd', 'region'];

const russian = (date) => date.split('-').reverse().join('.');
const counted = (indicator) => Promise.all(LEVELS.map(async (slug) => (await figure(indicator, slug)).numerator));
const plus = (numbers, more) => numbers.map((number) => number + more);

let browser;

before(async () => {
  browser = await openBrowser();
});

after(() => browser.close());

/** Presses the tile or the number of a choice, as a finger does. */
function choose(place, name) {
  return place.getByRole('radio', { name, exact: true }).locator('..').click();
}

/** The form «Внести участника» as far as it differs between a mentor and a mentee. */
async function enrol(page, { role, age, family, email }) {
  await choose(page, 'Ученик');
  await choose(page, role);
  await page.getByLabel('Форма наставничества').selectOption({ label: 'Ученик – ученик' });
  await page.getByLabel('В программе с').fill(russian(firstDay));
  await page.getByLabel('Фамилия').fill(family);
  await page.getByLabel('Имя', { exact: true }).fill('Саша');
  await page.getByLabel('Дата рождения').fill(russian(bornFor(age)));
  await page.getByLabel('Почта').fill(email);
  await page.getByLabel('Когда подписано согласие').fill(russian(firstDay));
}

test('enrolled, paired, met five times, asked: every step shows in the figures of all levels', async (t) => {
  const page = await signIn(browser, CURATOR);
  const mentor = familyName();
  const mentee = familyName();
  const before = { mentees: await counted('mentees-10-19'), satisfied: await counted('mentee-satisfaction') };
  let link;

  await t.test(
    'a senior pupil is enrolled as mentor, a child of thirteen as mentee with the consent of a parent',
    async () => {
      await page.getByRole('link', { name: 'Участники' }).first().click();
      await page.getByRole('link', { name: 'Внести участника' }).first().click();
      await enrol(page, { role: 'Наставник', age: 16, family: mentor, email: 'nastavnik@example.ru' });
      await page.getByLabel('Законный представитель').fill('Пробнова Мария');
      await page.getByRole('button', { name: 'Сохранить и внести следующего' }).click();
      await page.getByRole('complementary').getByRole('link', { name: mentor }).waitFor();

      await enrol(page, { role: 'Наставляемый', age: 13, family: mentee, email: 'roditel@example.ru' });
      await page.getByText('законный представитель').first().waitFor();
      await page.getByRole('button', { name: 'Сохранить', exact: true }).click();
      await page.getByText('Напишите фамилию и имя того, кто подписал').waitFor();
      await page.getByLabel('Законный представитель').fill('Пробнова Мария');
      await screenshot(page, 'enrol-mentee');
      await page.getByRole('button', { name: 'Сохранить', exact: true }).click();
      await page.getByRole('heading', { level: 1, name: new RegExp(mentee) }).waitFor();
      await screenshot(page, 'person-new');
    },
  );

  await t.test('the pair is formed and approved by order: everywhere one mentee more', async () => {
    await page.getByRole('link', { name: 'Составить пару' }).first().click();
    for (const [side, family] of [
      ['Найти наставника', mentor],
      ['Найти наставляемого', mentee],
    ]) {
      await page.getByLabel(side).fill(family);
      await page.getByRole('checkbox', { name: new RegExp(family) }).check();
    }
    await page.getByLabel('Пара работает с').fill(russian(firstDay));
    await screenshot(page, 'pair-new');
    await page.getByRole('button', { name: 'Составить пару', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: new RegExp(`${mentor}.*${mentee}`) }).waitFor();
    assert.deepEqual(await counted('mentees-10-19'), before.mentees, 'without an order nobody is counted');

    await page.getByRole('button', { name: 'Записать приказ' }).click();
    const drawer = page.getByRole('dialog');
    await drawer.getByLabel('Номер приказа').fill('77-ОД');
    await drawer.getByLabel('Дата приказа').fill(russian(firstDay));
    await drawer.getByRole('button', { name: 'Утвердить пару' }).click();
    await becomes(() => counted('mentees-10-19'), plus(before.mentees, 1), 'one mentee more at every level');
  });

  await t.test('five meetings are written down, a wrong one is removed and comes back by «Отменить»', async () => {
    const kinds = ['Знакомство', 'Пробная встреча', 'Планирование', 'Совместная работа', 'Итоговая встреча'];
    for (const [index, kind] of kinds.entries()) {
      await page.getByRole('button', { name: 'Записать встречу' }).first().click();
      await choose(page, 'Другой день');
      await page.getByLabel('День встречи').fill(russian(meetingDay(index)));
      await page.getByLabel('Какая встреча').selectOption({ label: kind });
      await page.getByLabel('Что делали').fill('Библиотека, задачи по физике');
      await page.locator('form').getByRole('button', { name: 'Записать встречу' }).click();
      await page.getByRole('heading', { level: 3, name: kind }).waitFor();
    }
    await page.getByRole('button', { name: /^Удалить: пробная/ }).click();
    await page.getByRole('heading', { level: 3, name: 'Пробная встреча' }).waitFor({ state: 'detached' });
    await page.getByRole('status').getByRole('button', { name: 'Отменить' }).last().click();
    await page.getByRole('heading', { level: 3, name: 'Пробная встреча' }).waitFor();
    const { meetings } = await done('GET', `/pairs/${idOf(page)}`, { as: CURATOR });
    assert.equal(meetings.length, 5);
  });

  await t.test('she copies the personal link of the mentee', async () => {
    await page.getByRole('button', { name: new RegExp(`Скопировать ссылку: .*${mentee}`) }).click();
    link = await page.getByLabel(/^Личная ссылка/).inputValue();
    assert.match(link, /\/anketa#.{20,}$/);
    await screenshot(page, 'pair-working');
  });

  await t.test('he answers on his phone without a login, and satisfaction follows', async () => {
    const phone = await newPage(browser);
    await phone.setViewportSize({ width: 360, height: 740 });
    await phone.goto(link);
    await phone.getByRole('heading', { name: /Как прошла ваша работа/ }).waitFor();
    await phone.getByRole('button', { name: 'Отправить ответы' }).click();
    await phone.getByText(/Осталось ответить/).waitFor();
    for (const [answers, answer] of [
      ['10', '9'],
      ['Да', 'Да'],
    ]) {
      const questions = phone
        .locator('fieldset')
        .filter({ has: phone.getByRole('radio', { name: answers, exact: true }) });
      for (const question of await questions.all()) {
        await choose(question, answer);
      }
    }
    await screenshot(phone, 'survey-answered-360');
    await phone.getByRole('button', { name: 'Отправить ответы' }).click();
    await phone.getByRole('heading', { name: 'Ответы приняты' }).waitFor();
    await becomes(() => counted('mentee-satisfaction'), plus(before.satisfied, 1), 'one satisfied mentee more');

    await phone.goto('about:blank');
    await phone.goto(link);
    await phone.getByRole('heading', { name: 'Ваши ответы уже приняты' }).waitFor();
    await phone.goto('about:blank');
    await phone.goto(link.slice(0, -4));
    await phone.getByRole('heading', { name: 'Такой ссылки нет' }).waitFor();
    await phone.context().close();
  });

  await t.test('cancelled as a mistake, the pair leaves the figures of all levels', async () => {
    await page.reload();
    await page.getByText('ответил').first().waitFor();
    await page.getByRole('button', { name: 'Исправить', exact: true }).first().click();
    await page.getByRole('menuitem', { name: 'Пара составлена по ошибке' }).click();
    const drawer = page.getByRole('dialog');
    await drawer.getByLabel('В чём ошибка').fill('Составлена для проверки');
    await drawer.getByRole('button', { name: 'Отменить пару' }).click();
    await page.getByRole('button', { name: 'Вернуть' }).waitFor();
    await becomes(() => counted('mentees-10-19'), before.mentees, 'the mistake leaves the figures');
    await becomes(() => counted('mentee-satisfaction'), before.satisfied, 'and so does its satisfaction');
  });
});
