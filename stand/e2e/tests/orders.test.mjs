// Slice of the main job: an order becomes a living roadmap.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import { call, done, orderForm, organisationId, seed } from '../support/api.mjs';
import { idOf, openBrowser, screenshot, signIn, url } from '../support/browser.mjs';

const ARMAVIR = 'seed-1-armavir.docx';
const owners = {
  'seed-0-gus-khrustalny': 'gus',
  'seed-1-armavir': 'armavir',
  'seed-2-chagoda': 'chagoda',
  'seed-3-volgograd-school-120': 'volgograd',
  'seed-4-milyutinsky': 'milyutinsky',
};

const { _about, ...expected } = JSON.parse(await seed('seeds-expected.json'));
let browser;

before(async () => {
  browser = await openBrowser();
});

after(() => browser.close());

const start = (text) => text.replace(/\s+/g, ' ').trim().slice(0, 60).trim();

async function importOrder(user, name, bytes, slug = user) {
  return call('POST', '/roadmap-imports', { as: user, form: orderForm(name, bytes, organisationId(slug)) });
}

for (const [name, order] of Object.entries(expected)) {
  for (const file of [`${name}.docx`, order.source]) {
    test(`${file}: every row, section and target arrives through the API`, async () => {
      const user = owners[name];
      const { status, body: draft } = await importOrder(user, file, await seed(file));
      assert.equal(status, 201, JSON.stringify(draft));
      try {
        assert.equal(draft.order.number, order.order.number);
        assert.equal(draft.order.date, order.order.date);
        assert.deepEqual(
          draft.rows.map(({ activity }) => start(activity)),
          order.rows.map(({ activity }) => start(activity)),
        );
        const sections = new Set(draft.rows.map(({ section }) => section).filter(Boolean));
        assert.deepEqual(
          { rows: draft.rows.length, sections: sections.size, targets: draft.targets.length },
          { rows: order.counts.rows, sections: order.counts.sections, targets: order.counts.targets },
        );
        order.rows.forEach(({ term, termAccept = [], termText }, row) => {
          const accepted = [term, ...termAccept].map(({ kind }) => kind);
          assert.ok(
            accepted.includes(draft.rows[row].term.kind),
            `«${termText}» was read as ${draft.rows[row].term.kind}`,
          );
        });
      } finally {
        await done('DELETE', `/roadmap-imports/${draft.id}`, { as: user });
      }
    });
  }
}

const refusedFiles = {
  'an empty file': ['приказ.docx', Buffer.alloc(0), 422],
  'a picture that says it is a Word file': ['приказ.docx', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), 422],
  'a text without a table': ['приказ.txt', Buffer.from('Приказываю: назначить куратора.'), 422],
  'a file of 26 MB': ['приказ.txt', Buffer.alloc(26 * 1024 * 1024, 'а'), 413],
  'a file of 200 MB': ['приказ.docx', Buffer.alloc(200 * 1024 * 1024, 'а'), 413],
};

for (const [what, [name, bytes, status]] of Object.entries(refusedFiles)) {
  test(`${what} is refused in Russian words that say what to do`, async () => {
    const answer = await importOrder('armavir', name, bytes);
    assert.equal(answer.status, status);
    assert.match(answer.type, /^application\/problem\+json/);
    assert.match(answer.body.detail, /[а-яё]{3}.*\./i);
  });
}

test('terms are read as people write them, and what cannot be read says so', async () => {
  const { items } = await done('POST', '/terms/parse', {
    as: 'armavir',
    json: {
      texts: ['до 1 марта', 'II кв.', '31.11.2025'],
      context: { orderDate: '2025-09-01', schoolYear: '2025/2026' },
    },
  });
  assert.deepEqual(items[0].term, { kind: 'DEADLINE', date: '2026-03-01' });
  assert.deepEqual(items[1].term, { kind: 'RANGE', from: '2026-04-01', to: '2026-06-30' });
  assert.equal(items[2].term.kind, 'UNPARSED');
  assert.match(items[2].term.reason, /ноябр/);
});

/** As if the file came from the desktop. */
async function drop(page, name, bytes) {
  const dataTransfer = await page.evaluateHandle(
    ([fileName, base64]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0))], fileName));
      return transfer;
    },
    [name, bytes.toString('base64')],
  );
  await page.getByText('Перетащите сюда файл приказа').dispatchEvent('drop', { dataTransfer });
}

test('a coordinator turns a Word order into a roadmap, works with it, prints it and takes it back', async (t) => {
  const page = await signIn(browser, 'armavir');
  page.on('dialog', (dialog) => dialog.accept());
  const original = await seed(ARMAVIR);
  let roadmap;

  await t.test('the dropped file is read whole; the same file of before is named with a link', async () => {
    await page.getByRole('link', { name: 'Дорожные карты' }).first().click();
    await page.getByRole('link', { name: 'Загрузить приказ' }).first().click();
    await drop(page, ARMAVIR, original);
    await page.waitForURL(/\/roadmaps\/import\/[0-9a-f-]{36}$/);
    await page.getByText(/прочитано 22\sстроки, 7\sпоказателей/).waitFor();
    assert.equal(await page.getByRole('button', { name: /^Исправить:/ }).count(), 22);
    assert.match(
      await page.getByRole('list', { name: 'Замечания к приказу' }).innerText(),
      /не совпадает с годом приказа \(2024\)/,
    );

    const earlier = page.getByText('Этот файл уже загружали').getByRole('link');
    assert.match(await earlier.getAttribute('href'), /^\/roadmaps\/[0-9a-f-]{36}$/);
  });

  await t.test('what the order contradicts itself in is said with the way to the row', async () => {
    const findings = page.getByRole('list', { name: 'Замечания к приказу' });
    assert.match(await findings.innerText(), /говорит о 2023 годе, а срок стоит позже/);
    await findings.getByRole('listitem').filter({ hasText: 'числом' }).getByRole('button', { name: 'п. 5.4' }).click();
    const reached = page.locator('li:focus');
    await reached.waitFor();
    assert.match(await reached.innerText(), /5\.4\. Количество промышленных/);
    await screenshot(page, 'order-findings');
  });

  await t.test('an impossible date becomes a marked doubt, the right one is read at once', async () => {
    const rows = page.getByRole('listitem').filter({ has: page.getByRole('button', { name: /^Исправить:/ }) });
    const row = page.getByRole('listitem').filter({ hasText: 'Таблица' }).nth(2);
    const write = async (term) => {
      await row.getByRole('button', { name: /^Исправить:/ }).click();
      await row.getByLabel('Срок словами приказа').fill(term);
      await row.getByRole('button', { name: 'Сохранить' }).click();
      await row.getByText(`«${term}»`).waitFor();
    };
    assert.equal(await rows.count(), 22);
    const cell = row.getByRole('button', { name: /^Срок/ });
    await cell.click();
    await row.locator('input:focus').waitFor();
    assert.equal(await row.locator('input:focus').inputValue(), await cell.locator('span').last().innerText());
    assert.equal(await row.locator('li[data-active]').count(), 1, 'the cell of the order stands out');
    await screenshot(page, 'order-cell');
    await row.getByRole('button', { name: 'Не менять' }).click();

    await write('до 31 ноября 2024 года');
    await page.getByRole('button', { name: 'Сомнительные 1' }).waitFor();
    assert.match(await row.innerText(), /не прочитан/);
    assert.match(await row.innerText(), /ноябр/);
    await screenshot(page, 'order-doubtful-row');

    await write('до 25 ноября 2024 года');
    assert.match(await row.innerText(), /до 25\.11\.2024/);
    await page.getByText('сомнений нет').waitFor();
  });

  await t.test('confirmed, it stands as a table with sections, statuses and a strip of the year', async () => {
    await page.getByRole('button', { name: 'Подтвердить карту' }).click();
    const table = page.getByRole('table', { name: /^Мероприятия/ });
    await table.waitFor();
    roadmap = idOf(page);
    assert.equal(await table.getByRole('rowheader').getByRole('button').count(), 22);
    assert.equal(await table.getByText(/из \d+ выполнено/).count(), 6);
    assert.ok((await table.locator('svg rect').count()) >= 20, 'terms are drawn on the strip');
    const targets = page.getByRole('table', { name: 'Планируемые показатели приказа' });
    await targets.waitFor();
    assert.equal(await targets.getByRole('row').count(), 8);
    await screenshot(page, 'order-roadmap');
  });

  await t.test('an activity is marked done with what confirms it, and unmarked', async () => {
    await page
      .getByRole('table', { name: /^Мероприятия/ })
      .getByRole('rowheader')
      .getByRole('button')
      .first()
      .click();
    const pane = page.getByRole('complementary', { name: 'Подробности мероприятия' });
    await pane.getByLabel('Чем подтверждается').fill('Приказ № 41-ОД');
    await pane.getByRole('button', { name: 'Отметить выполненным' }).click();
    await pane.getByText(/^Отметил:/).waitFor();
    assert.match(await pane.innerText(), /Выполнено[\s\S]*Приказ № 41-ОД/);
    await page.getByText(/^1 из \d+ выполнено/).waitFor();

    await pane.getByRole('button', { name: 'Снять отметку' }).click();
    await pane.getByRole('button', { name: 'Отметить выполненным' }).waitFor();
    const { activities } = await done('GET', `/roadmaps/${roadmap}`, { as: 'armavir' });
    assert.equal(activities[0].done, undefined);
  });

  await t.test(
    'submitted to the region, it cannot be edited any more, neither on screen nor through the API',
    async () => {
      const pane = page.getByRole('complementary', { name: 'Подробности мероприятия' });
      await pane.getByRole('button', { name: 'Исправить' }).waitFor();
      await page.getByRole('button', { name: 'Подать на согласование' }).click();
      await pane.getByRole('button', { name: 'Исправить' }).waitFor({ state: 'detached' });
      assert.equal(await page.getByLabel('Новое мероприятие').count(), 0);

      const { activities } = await done('GET', `/roadmaps/${roadmap}`, { as: 'armavir' });
      const refused = await call('PATCH', `/roadmaps/${roadmap}/activities/${activities[0].id}`, {
        as: 'armavir',
        json: { activity: 'Другое' },
        headers: { 'If-Match': `"${activities[0].version}"` },
      });
      assert.equal(refused.status, 409);
      assert.match(refused.body.detail, /подана на согласование/);
    },
  );

  await t.test('the original comes back byte for byte', async () => {
    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Выгрузить' }).click();
    await page.getByRole('menuitem', { name: 'Исходный приказ' }).click();
    const download = await downloading;
    assert.equal(download.suggestedFilename(), ARMAVIR);
    assert.ok(original.equals(await readFile(await download.path())));
  });

  await t.test('as PDF it goes to print', async () => {
    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Выгрузить' }).click();
    await page.getByRole('menuitem', { name: /^PDF/ }).click();
    const download = await downloading;
    assert.equal(download.suggestedFilename(), 'Дорожная карта к приказу № 58.pdf');
    assert.match((await readFile(await download.path())).toString('latin1'), /^%PDF-1[.][67]/);
  });

  await t.test('taken as Word it is the same roadmap when it is loaded again', async () => {
    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Выгрузить' }).click();
    await page.getByRole('menuitem', { name: /^Word/ }).click();
    const download = await downloading;
    assert.equal(download.suggestedFilename(), 'Дорожная карта к приказу № 58.docx');
    const { activities, targets } = await done('GET', `/roadmaps/${roadmap}`, { as: 'armavir' });
    const { status, body: draft } = await importOrder(
      'armavir',
      download.suggestedFilename(),
      await readFile(await download.path()),
    );
    assert.equal(status, 201, JSON.stringify(draft));
    try {
      const told = ({ section, number, activity, termText, responsible, result }) =>
        [section, number, activity, termText, responsible, result].join(' | ');
      assert.deepEqual(draft.rows.map(told), activities.map(told));
      assert.deepEqual(
        draft.targets.map(({ indicator, value, year }) => [indicator, value, year]),
        targets.map(({ indicator, value, year }) => [indicator, value, year]),
      );
    } finally {
      await done('DELETE', `/roadmap-imports/${draft.id}`, { as: 'armavir' });
    }
  });

  await t.test('on paper there is the table and nothing of the program', async () => {
    await page.emulateMedia({ media: 'print' });
    assert.ok(await page.getByRole('table', { name: /^Мероприятия/ }).isVisible());
    for (const chrome of [
      page.getByRole('navigation', { name: /^Разделы/ }),
      page.getByRole('banner'),
      page.getByRole('button', { name: 'Печать' }),
      page.getByRole('complementary', { name: 'Подробности мероприятия' }),
    ]) {
      for (const one of await chrome.all()) {
        assert.ok(!(await one.isVisible()), `${chrome} is printed`);
      }
    }
    assert.equal((await page.pdf({ landscape: true, preferCSSPageSize: true })).toString('latin1', 0, 5), '%PDF-');
    await screenshot(page, 'order-print');
    await page.emulateMedia({ media: null });
  });

  await t.test('loaded by mistake, it goes: submission taken back, then deleted', async () => {
    await page.getByRole('button', { name: 'Другие действия' }).click();
    await page.getByRole('menuitem', { name: 'Отозвать с согласования' }).click();
    await page.getByRole('button', { name: 'Подать на согласование' }).waitFor();
    await page.getByRole('button', { name: 'Другие действия' }).click();
    await page.getByRole('menuitem', { name: /^Удалить карту/ }).click();
    await page.waitForURL(/\/roadmaps$/);
    assert.equal((await call('GET', `/roadmaps/${roadmap}`, { as: 'armavir' })).status, 404);
  });
});

test('a table that was copied from Word is pasted and read', async () => {
  const page = await signIn(browser, 'milyutinsky');
  await page.goto(`${url}/roadmaps/import`);
  await page.getByText('Или вставьте таблицу из Word или Excel').click();
  await page
    .getByLabel('Таблица')
    .fill(
      '№\tМероприятие\tСрок\tОтветственный\n1\tАнкетирование\tдо 10.11.2026\tКуратор\n2\tИтоги\tмай 2027\tДиректор',
    );
  await screenshot(page, 'order-pasted');
  await page.getByRole('button', { name: 'Прочитать таблицу' }).click();
  await page.waitForURL(/\/roadmaps\/import\/[0-9a-f-]{36}$/);
  await page.getByText(/прочитано 2\sстроки/).waitFor();
  await done('DELETE', `/roadmap-imports/${idOf(page)}`, { as: 'milyutinsky' });
  await page.context().close();
});

test('a duty from the points of the order becomes a row by one press, and goes back by «Отменить»', async () => {
  const page = await signIn(browser, 'gus');
  await page.goto(`${url}/roadmaps/import`);
  const file = 'seed-0-gus-khrustalny.docx';
  await page.getByLabel('Файл приказа').setInputFiles({ name: file, mimeType: '', buffer: await seed(file) });
  await page.waitForURL(/\/roadmaps\/import\/[0-9a-f-]{36}$/);
  await page.getByRole('button', { name: /^Добавить в карту: Назначить куратора/ }).click();
  await page.getByText('в карте', { exact: true }).waitFor();
  await page.getByText(/прочитано 9\sстрок/).waitFor();
  await page.getByRole('button', { name: 'Сомнительные 1' }).waitFor();
  await screenshot(page, 'order-duties');
  await page.getByRole('button', { name: 'Отменить' }).click();
  await page.getByText(/прочитано 8\sстрок/).waitFor();
  await done('DELETE', `/roadmap-imports/${idOf(page)}`, { as: 'gus' });
  await page.context().close();
});

test('a wrong import is deleted before it becomes a roadmap', async () => {
  const { body: draft } = await importOrder('armavir', 'чужой приказ.docx', await seed('seed-0-gus-khrustalny.docx'));
  const page = await signIn(browser, 'armavir');
  page.on('dialog', (dialog) => dialog.accept());
  await page.goto(`${new URL(page.url()).origin}/roadmaps/import`);
  await page.getByRole('table', { name: 'Начатые загрузки' }).getByRole('link').first().click();
  await page.getByRole('button', { name: 'Удалить загрузку' }).click();
  await page.getByText('Перетащите сюда файл приказа').waitFor();
  assert.equal((await call('GET', `/roadmap-imports/${draft.id}`, { as: 'armavir' })).status, 404);
});

test('a file that is no order is refused where it was dropped, and another can be dropped', async () => {
  const page = await signIn(browser, 'armavir');
  await page.goto(`${new URL(page.url()).origin}/roadmaps/import`);
  await drop(page, 'приказ.docx', Buffer.from('это не Word'));
  const note = page.getByRole('alert').filter({ hasText: 'Приказ не прочитан' });
  await note.waitFor();
  await screenshot(page, 'order-refused');
  await page.getByText('Перетащите сюда файл приказа').waitFor();
});
