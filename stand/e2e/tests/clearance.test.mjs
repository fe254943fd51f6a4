// A mentor from outside with a certificate that has run out cannot meet; a new one is written down and he can.
import { after, before, test } from 'node:test';
import { day, done, organisationId } from '../support/api.mjs';
import { openBrowser, signIn, url } from '../support/browser.mjs';
import { consentFor, familyName, firstDay } from '../support/people.mjs';
import { assertGood } from '../support/screen.mjs';

const CURATOR = 'school120-curator';
const written = (offset) => day(offset).split('-').reverse().join('.');
let browser;

before(async () => {
  browser = await openBrowser();
});

after(() => browser.close());

async function employee() {
  const { items } = await done('GET', '/organisations?type=ENTERPRISE&limit=1', { as: 'volgograd' });
  const organisation = organisationId('school120');
  const { person } = await done('POST', '/enrolments', {
    as: 'volgograd',
    json: {
      person: {
        familyName: familyName(),
        givenName: 'Глеб',
        kind: 'SPECIALIST',
        birthYear: 1985,
        employer: items[0].id,
        organisation,
      },
      consent: consentFor(40),
      role: 'MENTOR',
      form: 'EMPLOYER_PUPIL',
      enteredOn: firstDay,
      organisation,
    },
  });
  return person;
}

test('curator sees whose certificate is missing, writes it down, and the region words the rule', async () => {
  const mentor = await employee();
  const page = await signIn(browser, CURATOR);
  await page.goto(`${url}/people?clearance=DUE&q=${encodeURIComponent(mentor.familyName)}`);
  await page.getByText('нет справки').waitFor();
  await assertGood(page, 'people-clearance');

  await page.goto(`${url}/people/${mentor.id}`);
  await page.getByRole('button', { name: 'Записать справку' }).click();
  const form = page.getByRole('dialog');
  await form.getByLabel('Номер').fill('008/2026');
  await form.getByLabel('Дата справки').fill(written(-350));
  await form.getByLabel('Когда проверили').fill(written(-340));
  await form.getByLabel('Кто проверил').fill('заместитель директора');
  await assertGood(page, 'clearance-form');
  await form.getByRole('button', { name: 'Записать справку' }).click();
  await page.getByText(/^справка до/).waitFor();
  await assertGood(page, 'person-clearance');
  await page.context().close();

  const region = await signIn(browser, 'region');
  await region.goto(`${url}/organisations`);
  await region.getByText('не сверено с юристом').waitFor();
  await region.getByRole('button', { name: 'Изменить правило' }).click();
  await region.getByRole('dialog').getByLabel('Срок, месяцев').waitFor();
  await assertGood(region, 'clearance-rule');
  await region.context().close();
});
