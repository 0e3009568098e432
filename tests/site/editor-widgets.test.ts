import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { launchBrowser } from '../../scripts/lib/browser.ts';
import { axeViolations } from '../support/axe.ts';
import { formField, ServedEditor } from '../support/served-editor.ts';

const SAMPLE = 'campaigns/daybrim-first-light.mdx';
const ROLES = [
  'roles:',
  '  - { id: brand, title: Lumen, kind: brand }',
  '  - { id: agency, title: Harbour, kind: agency }',
  '  - { id: creators, title: The creators, kind: creator, members: [mila-hart, jon-oak] }',
];
const MILESTONES = ['milestones:', '  - { id: kickoff, title: Kickoff, owner: agency }'];

let browser: Browser;
let editor: ServedEditor;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

beforeEach(async () => {
  editor = new ServedEditor(inject('siteFolder'));
  await editor.start();
  page = await editor.newPage(browser, 'every complaint');
});

afterEach(async () => {
  expect(editor.complaints).toEqual([]);
  await page.context().close();
  await editor.remove();
});

describe('the grid of who does what', () => {
  it('is filled and saved by keyboard alone', async () => {
    await openCampaign([...ROLES]);
    await tabTo('button.sp-raci-toggle');
    await page.keyboard.press('Enter');
    await tabTo('.sp-raci-more button');
    for (const [activity, keys] of [
      ['Cast the creators', ['a', 'ArrowRight', 'r']],
      ['Make the films', ['ArrowRight', 'A', 'ArrowRight', 'r', 'End', 'c']],
      ['Pay the creators', ['r', 'a', 'ArrowRight', 'i', 'ArrowRight', 'i', 'Delete', '?', 'i']],
    ] as const) {
      await page.keyboard.press(activity.startsWith('Cast') ? 'Enter' : 'Control+Enter');
      await page.keyboard.type(activity);
      await page.keyboard.press('Enter');
      for (const key of keys) await page.keyboard.press(key);
    }
    await page.keyboard.press('Alt+ArrowUp');
    expect(await said()).toBe('Pay the creators is now 2 of 3.');
    await publish();
    expect(written('campaigns/aurora.mdx')).toBe(
      [
        ...['---', 'title: Aurora', ...ROLES, 'raci:'],
        ...['  - activity: Cast the creators', '    responsible: agency', '    accountable: brand'],
        ...['  - activity: Pay the creators', '    responsible: brand', '    accountable: brand', '    informed: [agency, "?"]'],
        ...[
          '  - activity: Make the films',
          '    responsible: creators',
          '    accountable: agency',
          '    consulted: "?"',
          '---',
          '',
        ],
      ].join('\n'),
    );
  });

  it('says who answers as letters are set, in words and aloud', async () => {
    await openCampaign([...ROLES, 'raci: [{ activity: Cast }]']);
    await openGrid();
    const answer = page.locator('.sp-raci-answer');
    expect(await answer.textContent()).toBe('Nobody answers for it yet.');
    await cell('Cast', 1).focus();
    await page.keyboard.press('a');
    expect(await answer.textContent()).toBe('Lumen answers for it.');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('a');
    expect(await said()).toBe('Harbour: Accountable. More than one answer for it: Lumen, Harbour. Keep one.');
    await page.keyboard.press('Delete');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('x');
    expect(await said()).toMatch(/“x” is no letter/);
  });

  it('keeps what it cannot show, and changes one line for one letter', async () => {
    await openCampaign([
      ...ROLES,
      'raci:',
      '  # As of the kickoff.',
      '  - { activity: Cast, responsible: nobody-known, accountable: brand, supports: legal }',
    ]);
    await openGrid();
    await page.getByRole('columnheader', { name: 'nobody-known' }).waitFor();
    await page.getByText('Also written here, and kept: supports: "legal"').waitFor();
    await cell('Cast', 1).focus();
    await page.keyboard.press('i');
    await publish();
    expect(written('campaigns/aurora.mdx')).toContain(
      '  # As of the kickoff.\n  - { activity: Cast, responsible: nobody-known, accountable: brand, informed: brand, supports: legal }\n',
    );
  });

  it('shows what follows from the rest, to read and to take over', async () => {
    await openCampaign([...ROLES, ...MILESTONES]);
    await openGrid();
    const follows = page.getByRole('row', { name: /Kickoff/ });
    expect(await follows.getByRole('gridcell').nth(1).getAttribute('aria-readonly')).toBe('true');
    await follows.getByRole('gridcell').nth(1).focus();
    await page.keyboard.press('i');
    expect(await said()).toBe('Change it there, or write this row yourself.');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await publish();
    expect(written('campaigns/aurora.mdx')).toContain(
      'raci:\n  - activity: Kickoff\n    covers: kickoff\n    responsible: agency\n    accountable: agency\n',
    );
  });

  it('is no grid where the file holds something else, which stays to be read', async () => {
    await openCampaign(['raci: as in the contract']);
    await page.getByText('as in the contract').waitFor();
    await field('title').fill('Aurora again');
    await publish();
    expect(written('campaigns/aurora.mdx')).toBe('---\ntitle: Aurora again\nraci: as in the contract\n---\n');
  });

  it('may be unknown as a whole', async () => {
    await openCampaign(['status: draft']);
    await openGrid();
    await page.locator('.sp-raci').locator('xpath=..').getByRole('button', { name: '? Not known yet' }).click();
    await publish();
    expect(written('campaigns/aurora.mdx')).toBe('---\ntitle: Aurora\nstatus: draft\nraci: "?"\n---\n');
  });

  it.each([1440, 390])('can be used by people and their tools, %i pixels wide', async (width) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(`${editor.address}admin/#/collections/campaigns/entries/daybrim-first-light`);
    await openGrid();
    await expectNoViolations('.sp-raci');
    await page.getByRole('button', { name: 'follow from the rest' }).click();
    await page.getByRole('gridcell').nth(2).click();
    await page.getByText('What “Cast, contract and look after the creators” covers').click();
    await expectNoViolations('.sp-raci');
    const { right } = await page.locator('.sp-raci').evaluate((element) => element.getBoundingClientRect());
    expect(right).toBeLessThanOrEqual(width);
    await page.getByRole('button', { name: 'C Consulted' }).click();
    await publish();
    expect(changedLines()).toEqual(['    consulted: [agency-eu, agency-us]']);
  });
});

describe('values of several parts', () => {
  const LINES = [
    'currency: EUR',
    'flight: { start: 2027-03-01 }',
    'budget:',
    '  # Agreed in January.',
    '  heldBy: brand',
    '  total: 1200',
    '  lines: [{ what: Films, share: 0.3 }]',
    'exclusivity: { period: about a month }',
  ];

  it('are typed as people say them, and written as files spell them', async () => {
    await openCampaign([...ROLES, ...LINES]);
    await toggle('budget');
    await field('total').fill('1.200,50');
    const cure = page.getByRole('button', { name: 'Write 1200.50' });
    expect(await field('total').getAttribute('aria-invalid')).toBe('true');
    await cure.press('Enter');
    expect(await field('total').getAttribute('aria-invalid')).toBe('false');
    await page
      .getByRole('textbox', { name: 'Currency' })
      .or(page.getByRole('combobox', { name: 'Currency' }))
      .first()
      .fill('usd');
    await toggle('lines');
    await page.locator('div[id^="lines-field"] [class*="ListItemTopBar"] button').first().click();
    expect(await visible('share').inputValue()).toBe('30');
    await visible('share').fill('4,5 %');
    await page.getByText('Written as 0.045.').waitFor();
    await toggle('exclusivity');
    expect(await visible('period').inputValue()).toBe('about a month');
    await visible('period').fill('6');
    await page.getByRole('combobox', { name: 'Unit' }).and(page.locator(':visible')).last().selectOption('weeks');
    await expectNoViolations('.sp-value');
    await publish();
    const text = written('campaigns/aurora.mdx');
    expect(text).toContain(
      '  # Agreed in January.\n  heldBy: brand\n  total: 1200.50 USD\n  lines: [{ what: Films, share: 0.045 }]\n',
    );
    expect(text).toContain('exclusivity: { period: 6 weeks }\n');
  });

  it('may each be unknown', async () => {
    await openCampaign([...ROLES, ...LINES]);
    await toggle('budget');
    await field('total').fill('?');
    await toggle('exclusivity');
    await visible('period').fill('?');
    await page.getByText('Not known yet. It counts as an open point.').first().waitFor();
    await publish();
    expect(written('campaigns/aurora.mdx')).toContain('  total: "?"\n');
    expect(written('campaigns/aurora.mdx')).toContain('exclusivity: { period: "?" }\n');
  });
});

describe('hours, lengths and days', () => {
  const LINES = [
    'markets: [de, us]',
    'flight: { kickoff: 2027-03-01T09:00, start: 2026-02-30 }',
    'deliverables: [{ title: Film, duration: 15 s }]',
    'communication:',
    '  cadence: [{ what: Call, weekday: monday, time: "14:00" }]',
  ];

  it('say in which time zone an hour is meant, which is found by a market with the keyboard', async () => {
    await openCampaign([...ROLES, ...LINES]);
    await toggle('flight');
    const says = page.locator('p[id^="kickoff-field"]').first();
    expect(await says.textContent()).toBe('No time zone is written for this hour yet.');
    await visible('zone').focus();
    await page.keyboard.type('germ');
    await page.getByRole('option', { name: /Europe\/Berlin.*Germany/ }).waitFor();
    await page.keyboard.press('ArrowDown');
    await expectNoViolations('.sp-combo');
    await page.keyboard.press('Enter');
    expect(await says.textContent()).toBe('Meant in Europe/Berlin.');
    expect(await visible('start').inputValue()).toBe('2026-02-30');
    await publish();
    expect(written('campaigns/aurora.mdx')).toContain(
      'flight: { kickoff: 2027-03-01T09:00, start: 2026-02-30, zone: Europe/Berlin }\n',
    );
  });

  it('are typed part by part, and ticked, with the keyboard', async () => {
    await openCampaign([...ROLES, ...LINES]);
    await toggle('deliverables');
    await item('deliverables').click();
    const group = page.getByRole('group', { name: 'Length' });
    await expectNoViolations('.sp-range');
    await group.getByRole('textbox', { name: 'Length, or the shortest' }).focus();
    await page.keyboard.press('Tab');
    await page.keyboard.type('30');
    await page.keyboard.press('Tab');
    await page.keyboard.type('minutes');
    await toggle('communication');
    await toggle('cadence');
    await item('cadence').click();
    await page.getByRole('group', { name: 'Weekday' }).getByRole('checkbox', { name: 'Monday' }).focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await expectNoViolations('.sp-picked');
    await publish();
    const text = written('campaigns/aurora.mdx');
    expect(text).toContain('deliverables: [{ title: Film, duration: 15-30 min }]\n');
    expect(text).toContain('  cadence: [{ what: Call, weekday: [monday, tuesday], time: "14:00" }]\n');
  });

  it('are those of a party', async () => {
    await page.goto(`${editor.address}admin/#/collections/parties/entries/daybrim`);
    const from = field('hours').and(page.locator('input'));
    await from.fill('9');
    await page.keyboard.press('Tab');
    await page.keyboard.type('17.30');
    await page.keyboard.press('Tab');
    expect(await from.inputValue()).toBe('09:00');
    await expectNoViolations('.sp-range');
    await publish();
    expect(written('parties/daybrim.yaml')).toMatch(/^hours: "?09:00-17:30"?$/m);
  });
});

describe('a reference', () => {
  it('is found by a part of a name, with the keyboard', async () => {
    await openCampaign([...ROLES, 'owner: {}']);
    await toggle('owner');
    const role = visible('role');
    await role.focus();
    await page.keyboard.type('harb');
    await page.getByRole('option', { name: /Harbour/ }).waitFor();
    await page.keyboard.press('ArrowDown');
    await expectNoViolations('.sp-combo');
    await page.keyboard.press('Enter');
    expect(await role.inputValue()).toBe('agency');
    await page.locator('.sp-meaning').getByText('Harbour', { exact: true }).waitFor();
    await field('playbook').fill('joint product');
    await page.getByRole('option', { name: /joint-product-launch-v1/ }).click();
    await publish();
    expect(written('campaigns/aurora.mdx')).toContain('owner:\n  role: agency\n');
    expect(written('campaigns/aurora.mdx')).toContain('playbook: joint-product-launch-v1\n');
  });

  it('may be any other text, and closes its list without a word', async () => {
    await openCampaign([...ROLES]);
    await field('playbook').fill('our-own');
    await page.keyboard.press('Escape');
    await publish();
    expect(written('campaigns/aurora.mdx')).toContain('playbook: our-own\n');
  });
});

describe('the brief', () => {
  it('takes in components by keyboard, and gives them back', async () => {
    await openCampaign([...ROLES]);
    const brief = page.locator('textarea[id^="body-field"]');
    await brief.fill('Make one film.');
    await page.keyboard.press('Control+/');
    await expectNoViolations('.sp-brief');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+/');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    const inserted = 'Make one film.\n\n<Do>\n\n- Show the pan before it is clean.\n\n</Do>\n';
    expect(await brief.inputValue()).toBe(inserted);
    await page.keyboard.press('Control+z');
    expect(await brief.inputValue()).toBe('Make one film.');
    await page.keyboard.press('Control+y');
    expect(await brief.inputValue()).toBe(inserted);
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+/');
    await page.keyboard.press('Enter');
    await page.keyboard.type('Mind the label.');
    await publish();
    expect(written('campaigns/aurora.mdx')).toMatch(
      /\n---\n+Make one film\.\n\n<Callout tone="note">\n\nMind the label\.\n\n<\/Callout>\n$/,
    );
  });
});

/** A campaign of a few lines, in the form. */
async function openCampaign(lines: readonly string[]): Promise<void> {
  writeFileSync(join(editor.folder, 'campaigns/aurora.mdx'), ['---', 'title: Aurora', ...lines, '---', ''].join('\n'));
  await page.goto(`${editor.address}admin/#/collections/campaigns/entries/aurora`);
  await page.locator('[id^="title-field"]').first().waitFor();
}

/** A field at the top of the form. */
function field(name: string): Locator {
  return formField(page, name);
}

/** An input that is shown: those of closed groups are there too. */
function visible(name: string): Locator {
  return page.locator(`input[id^="${name}-field"]:visible`).first();
}

/** Opens or closes a group of fields, or a list. */
async function toggle(name: string): Promise<void> {
  await page.locator(`div[id^="${name}-field"] button`).first().click();
}

/** The button that opens the first item of a list. */
function item(name: string): Locator {
  return page.locator(`div[id^="${name}-field"] [class*="ListItemTopBar"] button`).first();
}

async function openGrid(): Promise<void> {
  await page.locator('.sp-raci-toggle').click();
}

/** Presses Tab until the focus is where it should be. */
async function tabTo(selector: string): Promise<void> {
  for (let stops = 0; stops < 150; stops += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector)) return;
  }
  throw new Error(`No number of Tabs leads to ${selector}.`);
}

function cell(activity: string, column: number): Locator {
  return page
    .getByRole('row')
    .filter({ has: page.locator('textarea', { hasText: activity }) })
    .getByRole('gridcell')
    .nth(column - 1);
}

async function said(): Promise<string | null> {
  return page.locator('.sp-raci-body > [role="status"]').textContent();
}

async function publish(says = 'Entry saved'): Promise<void> {
  await page.getByText('Publish', { exact: true }).first().click();
  await page.getByText('Publish now', { exact: true }).click();
  await page.getByText(says).first().waitFor();
}

function written(file: string): string {
  return readFileSync(join(editor.folder, file), 'utf8');
}

/** The lines of the sample that the copy in `content` does not have. */
function changedLines(): string[] {
  const before = new Set(readFileSync(join('content', SAMPLE), 'utf8').split('\n'));
  return written(SAMPLE)
    .split('\n')
    .filter((line) => !before.has(line));
}

async function expectNoViolations(selector: string): Promise<void> {
  expect(await axeViolations(page, selector)).toEqual([]);
}
