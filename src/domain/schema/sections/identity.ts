import { z } from 'zod';
import { itemList, oneOrMany, required, field } from '../field.ts';
import { choice, currency, date, flag, id, language, line, money, reference, role, roles, text, url } from '../values.ts';

/** The steps of a campaign's life, in order; `cancelled` may follow any of them. */
export const STATUSES = ['draft', 'aligning', 'agreed', 'live', 'wrapped', 'cancelled'] as const;

/** One step of a campaign's life. */
export type Status = (typeof STATUSES)[number];

const source = z.strictObject({
  id: field(id, 'Id', 'Only needed where something refers to this document.'),
  title: required(line, 'Document', 'Its name, as people call it.'),
  by: field(roles, 'Written by', 'Who wrote it.'),
  heldBy: field(roles, 'In the hands of', 'Who has it.'),
  date: field(date, 'Dated', 'The date it bears.'),
  url: field(url, 'Link', 'Where it can be read.', { audience: 'partners' }),
  note: field(text, 'Note', 'Anything a reader should know about it.', { binding: false }),
});

/** What the campaign is: the fields above the sections. */
export const identityShape = {
  title: required(line, 'Title', 'What everybody calls this campaign.', {
    audience: 'public',
    form: { placeholder: 'Aurora spring launch' },
  }),
  summary: field(text, 'Summary', 'Two sentences that a new partner understands.', { audience: 'public', binding: false }),
  status: field(
    choice(STATUSES),
    'Status',
    'Draft while one party writes, aligning while all talk, agreed, live, wrapped; or cancelled.',
    {
      audience: 'public',
      binding: false,
    },
  ),
  markets: field(oneOrMany(reference.meta({ reference: 'market' })), 'Markets', 'Where it runs, as market ids such as "de".', {
    audience: 'public',
    concerns: 'everyone',
  }),
  playbook: field(
    reference,
    'Started from',
    'The playbook version that this campaign was copied from, such as "joint-launch-v2".',
    {
      audience: 'public',
      binding: false,
      reference: 'playbook',
    },
  ),
  currency: field(currency, 'Currency', 'Currency of every amount that does not name its own, such as "EUR".', {
    concerns: 'everyone',
  }),
  language: field(
    language,
    'Language',
    "The language in which this agreement is written; the site's language of content when absent.",
    {
      audience: 'public',
      binding: false,
    },
  ),
  publishable: field(flag, 'May be published', 'Whether strategy and results may be published once the campaign is wrapped.', {
    concerns: 'everyone',
  }),
  sources: field(itemList(source.meta({ idFrom: ['title'] })), 'Documents', 'Other documents that bind, the one that wins first.', {
    concerns: 'everyone',
    ordered: true,
  }),
};

const expectation = z.strictObject({
  topic: field(
    choice(['reporting', 'speed', 'involvement', 'approval', 'communication', 'content', 'payment', 'other']),
    'About',
    'What kind of thing is expected.',
  ),
  what: required(line, 'What', 'What this role expects, in its own words, such as "a daily performance update".'),
  from: field(roles, 'From', 'Of whom.'),
  every: field(
    choice(['day', 'working day', 'week', 'two weeks', 'month', 'never', 'once']),
    'How often',
    'How often it is expected.',
  ),
  within: field(line, 'Within', 'How fast, such as "24h".'),
  note: field(text, 'Note', 'Anything else.', { binding: false }),
});

const success = z.strictObject({
  statement: required(line, 'Success means', 'What this role calls a success, in its own words.'),
  kpi: field(reference, 'Measured as', 'The KPI that this success is read from.', { reference: 'kpi' }),
});

const roleBase = {
  id: field(id, 'Id', 'What the rest of the agreement calls this role; derived from the title, party or kind when absent.'),
  title: field(line, 'Name', 'How pages name this role, such as "Lead agency".'),
  kind: field(
    choice(['brand', 'agency', 'creator', 'talent', 'legal', 'media', 'public', 'platform', 'other']),
    'Kind',
    'What kind of partner it is.',
  ),
  size: field(
    z.number().int().min(1).max(100_000).meta({ kind: 'count', expected: 'a whole number from 1' }),
    'How many',
    'For a group whose members are not named yet, such as 12 creators.',
  ),
  owns: field(line, 'Is responsible for', 'The one responsibility that is theirs and nobody can take over.'),
  expects: field(itemList(expectation), 'Expects', 'What this role expects of the others.'),
  success: field(itemList(success), 'Calls it a success when', 'What each role means by success, tied to a KPI.'),
};

const campaignRole = z.strictObject({
  ...roleBase,
  party: field(reference, 'Party', 'The brand, agency or creator that holds this role.', { reference: 'party' }),
  members: field(z.array(reference.meta({ reference: 'party' })), 'Members', 'The parties in this group.'),
  pointPerson: field(line, 'Point person', 'The one person to talk to, and through whom feedback goes.', { audience: 'partners' }),
  fee: field(money, 'Fee', 'What is paid for this role as a whole, such as an agency fee. Members of a group do not see it.', {
    audience: 'money',
    moneyOf: ['id', 'payment.payer', 'budget.heldBy'],
    concerns: ['id', 'payment.payer'],
  }),
  speaksForParty: field(
    flag,
    'Speaks for the party',
    'When one party holds several roles: whether this point person speaks for all of it.',
    { audience: 'partners' },
  ),
});

const playbookRole = z.strictObject(roleBase);

const OPTIONS = { audience: 'partners', concerns: 'named', binding: true } as const;

/** Who takes part in a campaign. */
export const campaignRoles = field(
  itemList(campaignRole.meta({ idFrom: ['title', 'party', 'kind'] })),
  'Roles',
  'Who takes part, as what.',
  OPTIONS,
);

/** Who takes part in a campaign that starts from a playbook: roles without parties. */
export const playbookRoles = field(
  itemList(playbookRole.meta({ idFrom: ['title', 'kind'] })),
  'Roles',
  'Who takes part, as what.',
  OPTIONS,
);

/** The role that answers for the whole, in a campaign that starts from a playbook. */
export const playbookOwner = field(
  z.strictObject({ role: field(role, 'Role', 'The role that owns the campaign end to end.') }),
  'Owner',
  'One role, end to end; the campaign names the person.',
  { audience: 'partners', concerns: 'everyone', binding: true },
);

/** The one who answers for the whole. */
export const ownerSection = field(
  z.strictObject({
    role: field(role, 'Role', 'The role that owns the campaign end to end.'),
    person: field(line, 'Person', 'The one named person.'),
  }),
  'Owner',
  'One role and one named person, end to end.',
  { audience: 'partners', concerns: 'everyone', binding: true },
);
