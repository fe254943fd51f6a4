// Every screen of every role, on a desk and on a phone: accessible, whole, quiet, and asking nobody outside.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { done, orderForm, organisationId, seed } from '../support/api.mjs';
import { newPage, openBrowser, signIn, url } from '../support/browser.mjs';
import { approvedPair, surveySecret } from '../support/people.mjs';
import { assertGood, watched } from '../support/screen.mjs';

const CURATOR = 'school120-curator';
let browser;
let ids;

before(async () => {
  browser = await openBrowser();
  const one = async (address, as) => (await done('GET', address, { as })).items[0].id;
  const armavir = organisationId('armavir');
  const pair = await approvedPair();
  const draft = await done('POST', '/roadmap-imports', {
    as: 'armavir',
    form: orderForm('seed-1-armavir.docx', await seed('seed-1-armavir.docx'), armavir),
  });
  ids = {
    draft: draft.id,
    pair,
    survey: await surveySecret(pair),
    armavir: await one(`/roadmaps?organisation=${armavir}`, 'armavir'),
    school120: await one(`/roadmaps?organisation=${organisationId('school120')}`, CURATOR),
    row: (
      await done('GET', `/roadmaps/${await one(`/roadmaps?organisation=${organisationId('school120')}`, CURATOR)}`, {
        as: CURATOR,
      })
    ).activities[0].id,
    person: await one('/people?role=MENTEE', CURATOR),
  };
});

after(async () => {
  await browser.close();
  await done('DELETE', `/roadmap-imports/${ids.draft}`, { as: 'armavir' });
  await done('POST', `/pairs/${ids.pair.id}/cancellation`, {
    as: CURATOR,
    json: { reason: 'Составлена для проверки' },
  });
});

/** What each role opens: name of the screenshot and address. */
const screens = {
  'school120-curator': {
    'home-curator': () => '/',
    'roadmaps-curator': () => '/roadmaps',
    'roadmap-new-curator': () => '/roadmaps/new?template=pupil-school',
    'roadmap-row': () => `/roadmaps/${ids.school120}?activity=${ids.row}`,
    obligations: () => '/obligations',
    'reminders-curator': () => '/reminders',
    'calendar-curator': () => '/calendar',
    'document-templates': () => '/document-templates',
    'roadmap-school': () => `/roadmaps/${ids.school120}`,
    people: () => '/people',
    'people-enrol': () => '/people/new',
    person: () => `/people/${ids.person}`,
    pairs: () => '/pairs',
    'pairs-drafts': () => '/pairs?status=DRAFT',
    'pair-form': () => '/pairs/new',
    pair: () => `/pairs/${ids.pair.id}`,
    'pair-meeting': () => `/pairs/${ids.pair.id}?do=meeting`,
    'indicators-school': () => '/indicators',
    'denominators-school': () => '/denominators',
    'forbidden-accounts': () => '/accounts',
    'not-found': () => '/takoy-stranicy-net',
  },
  'school120-head': { 'home-head': () => '/', 'organisation-head': () => '/organisations' },
  'school120-psychologist': {
    'home-psychologist': () => '/',
    'people-psychologist': () => '/people',
    'waiting-psychologist': () => '/waiting',
  },
  armavir: {
    'home-armavir': () => '/',
    'roadmaps-armavir': () => '/roadmaps',
    'roadmap-armavir': () => `/roadmaps/${ids.armavir}`,
    'agreements-armavir': () => '/agreements',
    'control-armavir': () => '/control',
    'control-sections-armavir': () => '/control?by=SECTIONS',
    'calendar-armavir': () => '/calendar',
    'roadmap-changes-armavir': () => `/roadmaps/${ids.armavir}/changes`,
    'roadmap-import': () => '/roadmaps/import',
    'roadmap-draft': () => `/roadmaps/import/${ids.draft}`,
    'people-armavir': () => '/people',
    'pairs-armavir': () => '/pairs',
    'board-armavir': () => '/indicators',
    'indicator-armavir': () => '/indicators/mentees-10-19',
    'denominators-armavir': () => '/denominators',
    'organisations-armavir': () => '/organisations',
    'organisation-school': () => `/organisations/${organisationId('armavir1')}`,
    'accounts-armavir': () => '/accounts',
  },
  region: {
    'home-region': () => '/',
    'roadmaps-region': () => '/roadmaps',
    'board-region': () => '/indicators',
    'indicator-region': () => '/indicators/mentee-satisfaction',
    'organisations-region': () => '/organisations',
    'forbidden-people': () => '/people',
  },
  auditor: { 'home-auditor': () => '/', log: () => '/log', 'roadmap-auditor': () => `/roadmaps/${ids.armavir}` },
  administrator: {
    'home-administrator': () => '/',
    accounts: () => '/accounts',
    organisations: () => '/organisations',
  },
  nobody: {
    'sign-in': () => '/sign-in',
    'sign-in-password': () => '/session/login?to=/',
    'setup-done': () => '/setup',
    check: () => `/check/${ids.armavir}`,
    'survey-without-link': () => '/anketa',
    survey: () => `/anketa#${ids.survey}`,
  },
};

/** Answers that a page expects show in Chromium's console as failed loads: 499 is «nobody is signed in». */
const expectedAnswer = /status of 499/;

describe('screens', { concurrency: 2 }, () => {
  for (const [user, pages] of Object.entries(screens)) {
    test(`of ${user}`, async (t) => {
      const page = user === 'nobody' ? await newPage(browser) : await signIn(browser, user);
      const troubles = watched(page);
      for (const [name, address] of Object.entries(pages)) {
        await t.test(name, async () => {
          troubles.length = 0;
          await page.goto('about:blank');
          await page.goto(`${url}${address()}`);
          await assertGood(page, name);
          assert.deepEqual(
            troubles.filter((one) => !expectedAnswer.test(one)),
            [],
          );
        });
      }
      await page.context().close();
    });
  }
});
