// Each of the five real orders is carried out to its end: chain of agreement, schools below, monitoring, seven stages, ladder.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { call, done, orderForm, organisationId, seed } from '../support/api.mjs';
import { openBrowser, screenshot, signIn, url } from '../support/browser.mjs';
import { eventually } from '../support/stand.mjs';

const CURATOR = 'school120-curator';
let browser;

before(async () => {
  browser = await openBrowser();
});

after(() => browser.close());

/** The order of a seed as a confirmed roadmap of the organisation. */
async function roadmapOf(file, user, slug = user) {
  const form = orderForm(file, await seed(file), organisationId(slug));
  const draft = await done('POST', '/roadmap-imports', { as: user, form });
  const { id } = await done('POST', `/roadmap-imports/${draft.id}/confirmation`, { as: user, json: {} });
  return done('GET', `/roadmaps/${id}`, { as: user });
}

const read = (id, as) => done('GET', `/roadmaps/${id}`, { as });
const step = (id, name, as, json = {}) => done('POST', `/roadmaps/${id}/${name}`, { as, json });

/** Rows that are still open are done on the last day that their term allows. */
async function carryOut(id, as) {
  const { activities } = await read(id, as);
  for (const row of activities.filter((one) => !one.done)) {
    for (const { on } of row.occurrences.filter((one) => !one.done)) {
      await done('POST', `/roadmaps/${id}/activities/${row.id}/occurrences/${on}/completion`, { as, json: {} });
    }
    const { activities: now } = await read(id, as);
    if (!now.find((one) => one.id === row.id).done) {
      await done('POST', `/roadmaps/${id}/activities/${row.id}/completion`, { as, json: {} });
    }
  }
}

async function closed(id, as) {
  await carryOut(id, as);
  await step(id, 'closure', as, { summary: 'Все мероприятия приказа выполнены.' });
  const { state, progress } = await read(id, as);
  assert.deepEqual([state, progress.done], ['CLOSED', progress.total]);
}

/** Rows of a municipality are laid on all its schools; the job tells when it is over. */
async function layOn(roadmap, rows, as) {
  const job = await done('POST', `/roadmaps/${roadmap}/cascade`, { as, json: { activities: rows } });
  await eventually(
    async () => (await done('GET', `/roadmap-jobs/${job.id}`, { as })).state === 'DONE',
    20,
    'the rows are laid on the schools',
  );
}

test('Гусь-Хрустальный: schools draw up their roadmaps, the municipality agrees them, all answer to its order', async () => {
  const map = await roadmapOf('seed-0-gus-khrustalny.docx', 'gus');
  await step(map.id, 'approval', 'gus', { orderNumber: map.order.number, orderDate: map.order.date });
  const chain = map.activities.find(({ activity }) => activity.startsWith('Разработка дорожной карты'));
  await layOn(map.id, [chain.id], 'gus');

  const obligations = (await done('GET', `/obligations?activity=${chain.id}`, { as: 'gus' })).items;
  assert.ok(obligations.length > 0, 'there are schools');
  await done('PUT', '/agreements/deadlines/2020/2021', {
    as: 'gus',
    json: { submitUntil: '2020-11-20', agreeUntil: '2020-12-01' },
  });
  const [{ organisation, id: obligation }, ...others] = obligations;
  const made = await done('POST', '/roadmap-templates/pupil-school/roadmaps', {
    as: 'gus',
    json: { organisation, schoolYear: '2020/2021' },
  });
  assert.equal((await done('GET', `/roadmaps/${made.roadmap}/approval`, { as: 'gus' })).until, '2020-11-20');
  await step(made.roadmap, 'submission', 'gus');
  const waiting = (await done('GET', '/agreements', { as: 'gus' })).items;
  assert.equal(waiting.find(({ roadmap }) => roadmap === made.roadmap).until, '2020-12-01');
  await step(made.roadmap, 'agreement', 'gus');
  await step(made.roadmap, 'approval', 'gus', { orderNumber: '77-ОД', orderDate: '2020-11-19' });

  await done('POST', `/obligations/${obligation}/answer`, {
    as: 'gus',
    json: { declines: false, answer: 'Карта утверждена приказом № 77-ОД от 19.11.2020' },
  });
  for (const { id } of others) {
    await done('POST', `/obligations/${id}/answer`, { as: 'gus', json: { declines: true, answer: 'Нет участников' } });
  }
  const { activities } = await read(map.id, 'gus');
  assert.equal(activities.find(({ id }) => id === chain.id).done.source, 'OBLIGATIONS');
  await closed(map.id, 'gus');
});

test('Армавир: targets stand beside the figures, the roadmaps of the schools are audited', async () => {
  const map = await roadmapOf('seed-1-armavir.docx', 'armavir');
  await step(map.id, 'approval', 'armavir', { orderNumber: '58', orderDate: '2024-02-05' });
  const planned = map.targets.find(({ indicatorCode }) => indicatorCode === 'mentees-10-19');
  await eventually(
    async () => {
      const { items } = await done(
        'GET',
        `/indicators/mentees-10-19/values?organisation=${organisationId('armavir')}&period=2024`,
        { as: 'armavir' },
      );
      return items[0].target === planned.value;
    },
    10,
    'the target of the order stands beside the figure',
  );

  const { rows } = await done('GET', `/roadmaps/${map.id}/cascade`, { as: 'armavir' });
  const suggested = rows.filter((row) => row.suggested).map((row) => row.activity);
  assert.ok(suggested.length >= 10, 'the rows of «Руководители ОО» are recognised');
  await layOn(map.id, suggested.slice(0, 2), 'armavir');

  const page = await signIn(browser, 'armavir');
  await page.goto(`${url}/control`);
  const table = page.getByRole('table', { name: 'Школы и что они сделали' });
  await table.waitFor();
  assert.ok(
    (await table.getByText(/рабоч(ий день|их дня|их дней)/).count()) > 0,
    'who is late and by how many working days',
  );
  await screenshot(page, 'control');
  await page.getByRole('link', { name: 'Разделы карт школ' }).click();
  await page.waitForURL(/by=SECTIONS/);
  await screenshot(page, 'control-sections');
  await page.goto(`${url}/roadmaps/${map.id}?activity=${suggested[0]}`);
  await page.getByRole('region', { name: 'Ответы организаций' }).waitFor();
  await screenshot(page, 'roadmap-cascaded');
  await page.context().close();

  for (const activity of suggested.slice(0, 2)) {
    await done('DELETE', `/roadmaps/${map.id}/cascade/${activity}`, { as: 'armavir' });
  }
  await closed(map.id, 'armavir');
});

test('Чагода: monitoring comes quarter by quarter, the list of partners is confirmed by its document', async () => {
  const map = await roadmapOf('seed-2-chagoda.docx', 'chagoda');
  await step(map.id, 'approval', 'chagoda', { orderNumber: '153-А', orderDate: '2020-09-30' });
  const quarterly = map.activities.find(({ termText }) => termText === 'ежеквартально');
  assert.deepEqual(
    quarterly.occurrences.map(({ on }) => on),
    ['2020-09-30', '2020-12-31', '2021-03-31'],
  );
  const row = `/roadmaps/${map.id}/activities/${quarterly.id}`;
  const first = await done('POST', `${row}/occurrences/2020-09-30/completion`, {
    as: 'chagoda',
    json: { comment: 'Отчёт за III квартал' },
  });
  assert.equal(first.dueOn, '2020-12-31');

  const partners = map.activities.find(({ activity }) => activity.startsWith('Формирование перечня партнерских'));
  const evidence = `/roadmaps/${map.id}/activities/${partners.id}/evidence`;
  const { expected } = await done('GET', evidence, { as: 'chagoda' });
  assert.ok(expected.includes('LIST'), 'the order names a list');
  const form = new FormData();
  form.append('kind', 'LIST');
  form.append('number', '1');
  form.append('dated', '2021-05-28');
  form.append('file', new Blob(['%PDF-1.4\n%partners']), 'перечень.pdf');
  const kept = await done('POST', evidence, { as: 'chagoda', form });
  const file = await call('GET', `/evidence/${kept.id}/file`, { as: 'chagoda' });
  assert.match(file.headers.get('content-disposition'), /^attachment/);
  await closed(map.id, 'chagoda');
});

test('Волгоград, школа № 120: seven stages, returned with a remark, agreed, approved, amended, closed', async (t) => {
  const map = await roadmapOf('seed-3-volgograd-school-120.docx', 'volgograd', 'school120');
  const stages = new Set(map.activities.map(({ section }) => section));
  assert.equal(stages.size, 7);
  const school = await signIn(browser, CURATOR);
  const district = await signIn(browser, 'volgograd');
  for (const page of [school, district]) page.on('dialog', (dialog) => dialog.accept());
  const row = map.activities[0];

  await t.test('the school submits it', async () => {
    await school.goto(`${url}/roadmaps/${map.id}`);
    await school.getByRole('button', { name: 'Подать на согласование' }).click();
    await school.getByText('на согласовании').first().waitFor();
  });

  await t.test('the municipality finds it on its desk, makes a remark to a row and returns it', async () => {
    await district.goto(`${url}/agreements`);
    const desk = district.getByRole('table', { name: 'Ждут вашего согласования' });
    await desk.locator(`a[href="/roadmaps/${map.id}"]`).waitFor();
    await screenshot(district, 'agreements');
    await district.goto(`${url}/roadmaps/${map.id}?activity=${row.id}`);
    await district.getByLabel('Новое замечание').fill('Август уже прошёл, перенесите на сентябрь');
    await district.getByRole('button', { name: 'Добавить замечание' }).click();
    await district.getByRole('button', { name: /^Вернуть: 1/ }).click();
    const drawer = district.getByRole('dialog', { name: 'Вернуть карту' });
    await drawer.getByText('Август уже прошёл').waitFor();
    await screenshot(district, 'roadmap-return');
    await drawer.getByRole('button', { name: 'Вернуть с замечаниями' }).click();
    await district.getByText('возвращена с замечаниями').first().waitFor();
  });

  await t.test('the school sees it in «Мой день», mends the row and submits it again', async () => {
    await school.goto(url);
    await school.getByText('Карта вернулась с замечаниями').waitFor();
    await school.goto(`${url}/roadmaps/${map.id}?activity=${row.id}`);
    const pane = school.getByRole('complementary', { name: 'Подробности мероприятия' });
    await pane.getByText('Август уже прошёл').waitFor();
    await screenshot(school, 'roadmap-returned');
    await pane.getByRole('button', { name: 'Исправить' }).click();
    await pane.getByLabel(/^Срок/).fill('сентябрь 2023');
    await pane.getByRole('button', { name: 'Сохранить' }).click();
    await pane.getByRole('button', { name: 'Учтено' }).click();
    await pane.getByText(/^Учтено/).waitFor();
    await school.getByRole('button', { name: 'Подать на согласование' }).click();
    await school.getByText('на согласовании').first().waitFor();
  });

  await t.test('the municipality sees what has changed and agrees', async () => {
    await district.goto(`${url}/roadmaps/${map.id}/changes?from=1&to=2`);
    await district.getByText('Изложить в новой редакции').waitFor();
    await screenshot(district, 'roadmap-changes');
    await district.goto(`${url}/roadmaps/${map.id}`);
    await district.getByRole('button', { name: 'Согласовать' }).click();
    await district.getByText('согласована, ждёт приказа').first().waitFor();
  });

  await t.test('the school approves it by its order; the words are closed', async () => {
    await school.goto(`${url}/roadmaps/${map.id}`);
    await school.getByRole('button', { name: 'Утвердить приказом' }).click();
    await school.getByRole('dialog').getByRole('button', { name: 'Утвердить карту' }).click();
    await school.getByText('утверждена').first().waitFor();
    assert.equal(await school.getByLabel('Новое мероприятие').count(), 0);
  });

  await t.test('a row that waits for a fact closes itself when the fact is there', async () => {
    const pairs = map.activities.find(({ content }) => content?.includes('Об утверждении наставнических пар'));
    const bound = await done('PUT', `/roadmaps/${map.id}/activities/${pairs.id}/fact`, {
      as: CURATOR,
      json: { kind: 'PAIRS_APPROVED' },
    });
    assert.equal(bound.bound.holds, true, 'the demo school has approved pairs');
    const { activities } = await read(map.id, CURATOR);
    assert.equal(activities.find(({ id }) => id === pairs.id).done.source, 'FACT');
  });

  await t.test('an amendment adds a row by another order and says so in its words', async () => {
    await step(map.id, 'amendment', CURATOR);
    await done('POST', `/roadmaps/${map.id}/activities`, {
      as: CURATOR,
      json: { activity: 'Слёт наставников', termText: 'апрель 2024', section: row.section },
    });
    await step(map.id, 'submission', CURATOR);
    await step(map.id, 'agreement', 'volgograd');
    await step(map.id, 'approval', CURATOR, { orderNumber: '40-ОД', orderDate: '2024-02-01' });
    const editions = (await done('GET', `/roadmaps/${map.id}/editions`, { as: CURATOR })).items;
    const [amended, first] = editions.filter(({ kind }) => kind === 'APPROVED');
    await school.goto(`${url}/roadmaps/${map.id}/changes?from=${first.number}&to=${amended.number}`);
    await school.getByText('Дополнить строкой').waitFor();
    await screenshot(school, 'roadmap-amendment');
  });

  await t.test('carried out, it is closed with a summary', async () => {
    await closed(map.id, CURATOR);
    await school.goto(`${url}/roadmaps/${map.id}`);
    await school.getByText('Все мероприятия приказа выполнены.').waitFor();
    await screenshot(school, 'roadmap-closed');
  });
});

test('Милютинский район: the ladder of five years is climbed and goes on next year', async () => {
  const map = await roadmapOf('seed-4-milyutinsky.docx', 'milyutinsky');
  await step(map.id, 'approval', 'milyutinsky', { orderNumber: '178', orderDate: '2020-08-27' });
  assert.deepEqual(
    map.targets.map(({ value, year }) => [year, value]),
    [
      [2020, 15],
      [2021, 30],
      [2022, 45],
      [2023, 60],
      [2024, 70],
    ],
  );
  const ladder = map.activities.filter(({ activity }) => activity.startsWith('Вовлечение'));
  assert.deepEqual(
    ladder.map(({ dueOn }) => dueOn),
    ['2020-12-31', '2021-12-31', '2022-12-31', '2023-12-31', '2024-12-31'],
  );
  await closed(map.id, 'milyutinsky');
});

test('a new roadmap is looked at before it is made, and reminders, calendar and obligations have their pages', async () => {
  const page = await signIn(browser, CURATOR);
  await page.goto(`${url}/roadmaps/new?template=pupil-school&year=2027%2F2028`);
  await page.getByRole('table', { name: 'Строки новой карты' }).waitFor();
  await screenshot(page, 'roadmap-new');
  await page.getByRole('button', { name: 'Создать карту' }).click();
  await page.waitForURL(/\/roadmaps\/[0-9a-f-]{36}$/);
  page.on('dialog', (dialog) => dialog.accept());
  await page.getByRole('button', { name: 'Другие действия' }).click();
  await page.getByRole('menuitem', { name: 'Сроки и напоминания' }).click();
  await page.getByRole('button', { name: 'Получить ссылку' }).click();
  const link = await page.getByLabel(/^Скопируйте сейчас/).inputValue();
  const feed = await fetch(link);
  assert.equal(feed.status, 200);
  assert.match(await feed.text(), /BEGIN:VCALENDAR/);
  await page.getByRole('button', { name: 'Отозвать' }).click();
  await page.getByRole('button', { name: 'Отозвать' }).waitFor({ state: 'detached' });
  assert.equal((await fetch(link)).status, 404);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Другие действия' }).click();
  await page.getByRole('menuitem', { name: /^Удалить карту/ }).click();
  await page.waitForURL(/\/roadmaps$/);
  await page.context().close();
});
