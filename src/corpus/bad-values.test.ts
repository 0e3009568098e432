import { describe, expect, test } from 'vitest';
import { facts, problemsOf } from './content-folder.test-support.ts';

/*
 * One campaign, one mistake, one finding: what people get to read for it, word by word. Line 1 is the fence, line 2 the title.
 */
const said = (fields: string) => problemsOf(`title: Aurora\n${fields}\n`, facts);

describe('values of the wrong kind', () => {
  test.each([
    [
      'status:',
      '3:8 invalid-value/empty “Status” is empty. Write one of "draft", "aligning", "agreed", "live", "wrapped", "cancelled", or leave the line out.',
    ],
    [
      'status: Agreed',
      '3:9 invalid-value/misspelled-word “Status” is the text “Agreed”, which is not one of its words. Did you mean “agreed”?',
    ],
    [
      'status: running',
      '3:9 invalid-value/unknown-word “Status” is the text “running”. Write one of “draft”, “aligning”, “agreed”, “live”, “wrapped”, “cancelled” instead.',
    ],
    [
      'status: true',
      '3:9 invalid-value/wrong-kind “Status” is the word true. Write one of "draft", "aligning", "agreed", "live", "wrapped", "cancelled" instead.',
    ],
    ['summary: ""', '3:10 invalid-value/empty “Summary” is empty. Write text of at most 4,000 characters, or leave the line out.'],
    [
      `summary: ${'x'.repeat(4001)}`,
      '3:10 invalid-value/too-long “Summary” has 4,001 characters, and text of at most 4,000 characters was expected. Put the rest where it can be read in peace: in a note or in the brief.',
    ],
    ['markets: 4', '3:10 invalid-value/wrong-kind “Markets” is the number 4. Write the id of a market, or a list of them instead.'],
    [
      'markets: [DE]',
      '3:11 invalid-value/not-an-id “Markets” is the text “DE”, and ids are made of small letters, digits and hyphens. Write “de” instead.',
    ],
    [
      'markets: DE',
      '3:10 invalid-value/not-an-id “Markets” is the text “DE”, and ids are made of small letters, digits and hyphens. Write “de” instead.',
    ],
    [
      'flight: soon',
      '3:9 invalid-value/wrong-kind “Flight” is the text “soon”. Write a group of fields such as “kickoff:”, “start:”, “end:” instead.',
    ],
    [
      'flight: { end: soon }',
      '3:16 invalid-value/wrong-kind “End” of “Flight” is the text “soon”. Write a calendar date such as "2026-05-18" instead.',
    ],
    [
      'flight: { kickoff: 2026-05-18T25:00 }',
      '3:20 invalid-value/wrong-kind “Kickoff” of “Flight” is the text “2026-05-18T25:00”. Write a day such as "2026-05-20", or a day and time such as "2026-05-20T18:00" instead.',
    ],
    [
      'currency: Euro',
      '3:11 invalid-value/wrong-kind “Currency” is the text “Euro”. Write a currency code of three capitals such as "EUR" instead.',
    ],
    [
      'sources: [{ title: D, url: "javascript:alert(1)" }]',
      '3:28 invalid-value/wrong-kind “Link” of document “D” is the text “javascript:alert(1)”. Write a web address that begins with https:// instead.',
    ],
    [
      'deliverables: film',
      '3:15 invalid-value/wrong-kind “Deliverables” is the text “film”. Write a list whose entries have fields such as “title:”, “workstream:”, “document:” instead.',
    ],
    [
      'deliverables: [film]',
      '3:16 invalid-value/wrong-kind Deliverable 1 is the text “film”. Write a group of fields such as “title:”, “workstream:”, “document:” instead.',
    ],
    [
      'deliverables: [{ title: Film, count: 4.5 }]',
      '3:38 invalid-value/wrong-kind “How many” of deliverable “Film” is the number 4.5. Write a whole number from 1 instead.',
    ],
    [
      'deliverables: [{ title: Film, count: three }]',
      '3:38 invalid-value/wrong-kind “How many” of deliverable “Film” is the text “three”. Write a whole number from 1 instead.',
    ],
    [
      'deliverables: [{ title: Film, fee: 500 € }]',
      '3:36 invalid-value/wrong-kind “Fee” of deliverable “Film” is the text “500 €”. Write an amount such as 1200 or "1200.50 EUR" instead.',
    ],
    [
      'deliverables: [{ title: Film, keepLive: 30 }]',
      '3:41 invalid-value/wrong-kind “Stays live” of deliverable “Film” is the number 30. Write a length of time such as "48h", "2 working days", "same day", "10 days" or "6 months" instead.',
    ],
    [
      'communication: { cadence: [{ what: Weekly, time: 2pm }] }',
      '3:50 invalid-value/wrong-kind “Time” of cadence entry “Weekly” of “Communication” is the text “2pm”. Write a time of day such as "14:00" instead.',
    ],
  ])('%s', (fields, message) => {
    expect(said(fields)).toEqual([message]);
  });

  test('a text that is quoted in a message stays on one line, and no character is cut in half', () => {
    const [message] = said(`status: "a\\nb${'😀'.repeat(80)}"`);
    expect(message).toContain(`the text “a b${'😀'.repeat(56)}…”`);
  });
});

describe('one value or several, and short spellings', () => {
  test.each([
    [
      'deliverables: [{ title: Film, assignedTo: { role: brand } }]',
      '3:43 invalid-value/wrong-kind “Assigned to” of deliverable “Film” is a group of fields. Write the id of a role in this campaign, such as "brand", or of a member as "creators/mila-hart", or a list of them instead.',
    ],
    ['markets: [de, 4]', '3:15 invalid-value/wrong-kind Entry 2 of “Markets” is the number 4. Write the id of a market instead.'],
    [
      'workflows: [{ title: W, steps: [brand] }]',
      '3:33 invalid-value/wrong-kind Step 1 of approval workflow “W” is the text “brand”. Write a step such as "brand 48h", or fields such as “by:”, “within:”, “action:” instead.',
    ],
    [
      'workflows: [{ title: W, steps: [brand 2 fortnights] }]',
      '3:33 invalid-value/wrong-kind Step 1 of approval workflow “W” is the text “brand 2 fortnights”. Write a step such as "brand 48h", or fields such as “by:”, “within:”, “action:” instead.',
    ],
    [
      'workflows: [{ title: W, steps: [{ wihtin: 4h }] }]',
      '3:35 unknown-field/misspelled “wihtin” is not a field of step 1 of approval workflow “W”. Did you mean “within”?',
    ],
    [
      'decisionRights: [{ topic: Hook, holder: Creator }]',
      '3:41 invalid-value/misspelled-word “Decided by” of decision right “Hook” is the text “Creator”, which is not one of its words. Did you mean “creator”?',
    ],
    [
      'decisionRights: [{ topic: Hook, holder: 4 }]',
      '3:41 invalid-value/wrong-kind “Decided by” of decision right “Hook” is the number 4. Write "creator", "brand", "together" or a role instead.',
    ],
    [
      'usageRights: { from: postng }',
      '3:22 invalid-value/misspelled-word “From” of “Usage rights” is the text “postng”, which is not one of its words. Did you mean “posting”?',
    ],
    [
      'usageRights: { from: soon }',
      '3:22 invalid-value/wrong-kind “From” of “Usage rights” is the text “soon”. Write "posting", or a day such as "2026-05-20", or a day and time such as "2026-05-20T18:00" instead.',
    ],
    [
      'usageRights: { from: 2026-02-30 }',
      '3:22 impossible-date/no-such-day “From” of “Usage rights” is 2026-02-30, and there is no such day: February 2026 has 28 days.',
    ],
    [
      'usageRights: { period: forever }',
      '3:24 invalid-value/wrong-kind “For” of “Usage rights” is the text “forever”. Write "perpetual", or a length of time such as "48h", "2 working days", "same day", "10 days" or "6 months" instead.',
    ],
    [
      'communication: { cadence: [{ what: Weekly, weekday: mon }] }',
      '3:53 invalid-value/unknown-word “Weekday” of cadence entry “Weekly” of “Communication” is the text “mon”. Write one of “monday”, “tuesday”, “wednesday”, “thursday”, “friday”, “saturday”, “sunday” instead.',
    ],
  ])('%s', (fields, message) => {
    expect(said(fields)).toEqual([message]);
  });

  test.each([
    ['usageRights: { from: posting, period: perpetual }'],
    ['usageRights: { from: 2026-05-18T10:00, period: 6 months }'],
    ['decisionRights: [{ topic: Hook, holder: together }]'],
    [
      'roles: [{ kind: brand }]\nworkflows: [{ title: W, steps: [brand 48h, brand same day, { by: brand, within: 2 working days }] }]',
    ],
    ['roles: [{ kind: brand }]\ndeliverables: [{ title: Film, assignedTo: brand, markets: de }]'],
    ['roles: [{ kind: brand }]\ndeliverables: [{ title: Film, assignedTo: [brand], markets: [de] }]'],
  ])('%s is fine', (fields) => {
    expect(said(fields)).toEqual([]);
  });
});

describe('dates and zones', () => {
  test.each([
    [
      'flight: { start: 2026-02-30 }',
      '3:18 impossible-date/no-such-day “Start” of “Flight” is 2026-02-30, and there is no such day: February 2026 has 28 days.',
    ],
    [
      'flight: { start: 2026-06-31 }',
      '3:18 impossible-date/no-such-day “Start” of “Flight” is 2026-06-31, and there is no such day: June 2026 has 30 days.',
    ],
    [
      'flight: { start: 2026-18-05 }',
      '3:18 impossible-date/no-such-month “Start” of “Flight” is 2026-18-05, and there is no such month. Months run from 01 to 12, and stand before the day.',
    ],
    [
      'flight: { start: 2026-05-18, end: 2026-05-01 }',
      '3:35 impossible-date/end-before-start “End” of “Flight” is 2026-05-01, and that is before “Start”, which is 2026-05-18. Correct one of the two.',
    ],
    [
      'deliverables: [{ title: Film, post: { from: 2026-05-18T18:00, until: 2026-05-18T09:00 } }]',
      '3:70 impossible-date/end-before-start “Until” of “Goes live” of deliverable “Film” is 2026-05-18T09:00, and that is before “From”, which is 2026-05-18T18:00. Correct one of the two.',
    ],
    [
      'selection: { opens: 2026-05-18, closes: 2026-05-17 }',
      '3:41 impossible-date/end-before-start “Closes” of “Selection” is 2026-05-17, and that is before “Opens”, which is 2026-05-18. Correct one of the two.',
    ],
    [
      'flight: { zone: Europe/Berln }',
      '3:17 invalid-value/unknown-zone “Time zone” of “Flight” is the text “Europe/Berln”, which is no time zone. Did you mean “Europe/Berlin”?',
    ],
    [
      'flight: { zone: europe/berlin }',
      '3:17 invalid-value/unknown-zone “Time zone” of “Flight” is the text “europe/berlin”, which is no time zone. Did you mean “Europe/Berlin”?',
    ],
    [
      'flight: { zone: New York }',
      '3:17 invalid-value/unknown-zone “Time zone” of “Flight” is the text “New York”, which is no time zone. Did you mean “America/New_York”?',
    ],
    [
      'flight: { zone: EST }',
      '3:17 invalid-value/wrong-kind “Time zone” of “Flight” is the text “EST”. Write a time zone such as "Europe/Berlin" instead.',
    ],
    [
      'flight: { zone: +02:00 }',
      '3:17 invalid-value/wrong-kind “Time zone” of “Flight” is the text “+02:00”. Write a time zone such as "Europe/Berlin" instead.',
    ],
  ])('%s', (fields, message) => {
    expect(said(fields)).toEqual([message]);
  });

  test('a day that does not exist is one mistake, although it also ends the flight too early', () => {
    expect(said('flight: { start: 2026-02-30, end: 2026-02-01 }')).toHaveLength(1);
  });

  test.each([
    ['flight: { start: 2028-02-29, end: 2028-02-29 }'],
    ['flight: { kickoff: 2026-05-18T10:00, zone: UTC }'],
    ['deliverables: [{ title: Film, post: { from: 2026-05-18T18:00, until: 2026-05-18 } }]'],
  ])('%s is fine', (fields) => {
    expect(said(fields)).toEqual([]);
  });
});

describe('shares', () => {
  const schedule = (share: string) => `payment: { schedule: [{ title: First, share: ${share} }] }`;
  const kpi = (fields: string) => `kpis:\n- metric: engagement-rate\n  ${fields}`;

  test.each([
    [
      schedule('4.5'),
      '3:46 invalid-value/share-above-one “Share” of instalment “First” of “Payment” is the number 4.5, which is more than the whole. Shares are written as parts of one: write 0.045 for 4.5 %.',
    ],
    [schedule('50 %'), '3:46 yaml-trap/number-spelling A number was expected, and YAML reads “50 %” as a text. Write 0.5.'],
    [schedule('"0.5"'), '3:46 yaml-trap/text-for-number A number was expected, and in quotes "0.5" is a text. Write 0.5.'],
    [
      schedule('"4.5"'),
      '3:46 invalid-value/wrong-kind “Share” of instalment “First” of “Payment” is the text “4.5”. Write a share from 0 to 1, such as 0.045 for 4.5 % instead.',
    ],
    [
      schedule('450'),
      '3:46 invalid-value/wrong-kind “Share” of instalment “First” of “Payment” is the number 450. Write a share from 0 to 1, such as 0.045 for 4.5 % instead.',
    ],
    [
      schedule('-1'),
      '3:46 invalid-value/wrong-kind “Share” of instalment “First” of “Payment” is the number -1. Write a share from 0 to 1, such as 0.045 for 4.5 % instead.',
    ],
    [
      kpi('target: { value: 4.5 }'),
      '5:20 invalid-value/share-above-one “Value” of “Target” of KPI “engagement-rate” is the number 4.5, which is more than the whole. Shares are written as parts of one: write 0.045 for 4.5 %.',
    ],
    [
      kpi('baseline: { value: 7 }'),
      '5:22 invalid-value/share-above-one “Value” of “Baseline” of KPI “engagement-rate” is the number 7, which is more than the whole. Shares are written as parts of one: write 0.07 for 7 %.',
    ],
    [
      kpi('pace: [{ value: 0.04 }, { value: 4 }]'),
      '5:36 invalid-value/share-above-one “Value” of pace step 2 of KPI “engagement-rate” is the number 4, which is more than the whole. Shares are written as parts of one: write 0.04 for 4 %.',
    ],
    [
      kpi('thresholds: [{ when: below, value: 3 }]'),
      '5:38 invalid-value/share-above-one “Value” of threshold 1 of KPI “engagement-rate” is the number 3, which is more than the whole. Shares are written as parts of one: write 0.03 for 3 %.',
    ],
    [
      `${kpi('rank: primary')}\npayment: { bonuses: [{ title: B, kpi: engagement-rate, value: 6 }] }`,
      '6:63 invalid-value/share-above-one “Value” of bonus “B” of “Payment” is the number 6, which is more than the whole. Shares are written as parts of one: write 0.06 for 6 %.',
    ],
  ])('%s', (fields, message) => {
    expect(said(fields)).toEqual([message]);
  });

  test.each([
    [schedule('0.5')],
    [schedule('1')],
    [kpi('target: { value: 1 }')],
    [kpi('formula: posts a day\n  target: { value: 4.5 }')],
    ['kpis: [{ title: Posts, target: { value: 4.5 } }]'],
  ])('%s is fine', (fields) => {
    expect(said(fields)).toEqual([]);
  });
});

describe('what YAML reads otherwise than it shows is told as that, once', () => {
  test.each([
    [
      'summary: 1.10',
      '3:10 yaml-trap/number-for-text A text was expected, and without quotes YAML reads 1.10 as the number 1.1. Write "1.10".',
    ],
    [
      'summary: ~',
      '3:10 yaml-trap/empty-for-value A text was expected, and YAML reads ~ as nothing at all. Write the value, or “?” while it is not known.',
    ],
    [
      'summary: [Draft]',
      '3:10 yaml-trap/bracket-starts-text YAML reads “[Draft]” as a list, because of the bracket at its start. Write "[Draft]" if it is a text.',
    ],
    [
      'markets: de, fr',
      '3:10 yaml-trap/text-for-list A list was expected, and YAML reads “de, fr” as one text. Write [de, fr], or one entry on each line with “- ” before it.',
    ],
    [
      'publishable: yes',
      '3:14 yaml-trap/word-for-boolean Either true or false was expected, and YAML reads yes as a text. Write true.',
    ],
    [
      'flight: { start: 20260518 }',
      '3:18 yaml-trap/number-for-date A date was expected, and YAML reads 20260518 as a number. Write "2026-05-18".',
    ],
    [
      'deliverables: [{ title: Film, count: "3" }]',
      '3:38 yaml-trap/text-for-number A number was expected, and in quotes "3" is a text. Write 3.',
    ],
    [
      'deliverables: [{ title: Film, fee: "1,500" }]',
      '3:36 yaml-trap/number-spelling A number was expected, and YAML reads “1,500” as a text. Write 1500 or 1.5.',
    ],
    [
      'deliverables: [{ title: Film, fee: 1.500,25 }]',
      '3:42 yaml-trap/comma-ends-text In { } a comma ends the value, so “25” is read as a field of its own, without a value. Put a text that holds a comma in double quotes.',
    ],
    [
      'deliverables: [{ title: Launch, all day }]',
      '3:33 yaml-trap/comma-ends-text In { } a comma ends the value, so “all day” is read as a field of its own, without a value. Put a text that holds a comma in double quotes.',
    ],
    [
      'deliverables: [{ title:Launch, count: 1 }]',
      '3:18 yaml-trap/colon-without-space After the colon of “title” a space is missing, so this is no field. Write “title: Launch”.',
    ],
    [
      'deliverables: [{ title: Launch }, { title: Launch #2 }]',
      '3:51 yaml-trap/text-lost-after-hash YAML reads “#2” as a comment, so only “Launch” is kept. Write "Launch #2", or a space after the # if it is a comment.',
    ],
    [
      'deliverables:\n- title: Launch\n- title: Launch #2',
      '5:17 yaml-trap/text-lost-after-hash YAML reads “#2” as a comment, so only “Launch” is kept. Write "Launch #2", or a space after the # if it is a comment.',
    ],
    [
      'currency: ?',
      '3:11 yaml-trap/question-mark A question mark alone has a meaning of its own in YAML. Write "?" in quotes for what is not known yet.',
    ],
    [
      'flight: { start: ? }',
      '3:18 yaml-trap/question-mark A question mark alone has a meaning of its own in YAML. Write "?" in quotes for what is not known yet.',
    ],
    [
      'markets:\n- ?\n- de',
      '4:3 yaml-trap/question-mark A question mark alone has a meaning of its own in YAML. Write "?" in quotes for what is not known yet.',
    ],
  ])('%s', (fields, message) => {
    expect(said(fields)).toEqual([message]);
  });

  test('an unknown field is told beside the comma that its value lost', () => {
    expect(said('message: { text: Glow, all day }').map((line) => line.split(' ')[1])).toEqual([
      'unknown-field/unknown',
      'yaml-trap/comma-ends-text',
    ]);
  });

  test('a shared fact is not told to write “?”, which it may not', () => {
    const lines = problemsOf('title: Aurora', { 'parties/lumen.yaml': 'name: ~\nkind: brand\nzone: Europe/Berlin\n' });
    expect(lines).toEqual([
      'parties/lumen.yaml:1:7 invalid-value/empty-required “Name” is empty. Write one line of text of at most 300 characters.',
    ]);
  });

  test.each([
    'summary: no',
    'summary: 12:30',
    'deliverables: [{ title: Film, fee: "500 EUR" }]',
    'deliverables: [{ title: Film, language: no }]',
  ])('%s is fine', (fields) => {
    expect(said(fields)).toEqual([]);
  });
});

describe('fields that are unknown or missing', () => {
  test.each([
    ['Titel: B', '3:1 unknown-field/misspelled “Titel” is not a field of this campaign. Did you mean “title”?'],
    ['staus: draft', '3:1 unknown-field/misspelled “staus” is not a field of this campaign. Did you mean “status”?'],
    [
      'decision_rights: []',
      '3:1 unknown-field/misspelled “decision_rights” is not a field of this campaign. Did you mean “decisionRights”?',
    ],
    [
      'id: aurora',
      '3:1 unknown-field/id-is-file-name “id” is not a field here: a file is called by its name, and nothing in it can change that. Delete the line, or rename the file.',
    ],
    [
      'slug: ../../admin',
      '3:1 unknown-field/id-is-file-name “slug” is not a field here: a file is called by its name, and nothing in it can change that. Delete the line, or rename the file.',
    ],
    [
      'flight: { begin: 2026-05-18 }',
      '3:11 unknown-field/unknown “begin” is not a field of “Flight”. Its fields are kickoff, start, end, zone, embargo.',
    ],
    [
      'deliverables:\n- count: 3',
      '4:3 missing-value/missing Deliverable 1 has no “Title”, which it needs. Write “title:” and its value: what it is, such as "Launch film".',
    ],
    ['deliverables:\n- titel: Film', '4:3 unknown-field/misspelled “titel” is not a field of deliverable 1. Did you mean “title”?'],
    [
      'roles:\n- id: brand\n  success: [{ kpi: "?" }]',
      '5:13 missing-value/missing Success 1 of role “brand” has no “Success means”, which it needs. Write “statement:” and its value: what this role calls a success, in its own words.',
    ],
  ])('%s', (fields, message) => {
    expect(said(fields)).toEqual([message]);
  });

  test('a layout, which runs code in other generators, is one field of many that are unknown', () => {
    expect(said('layout: "data:text/javascript,process.exit(1)"')).toEqual([
      expect.stringMatching(
        /^3:1 unknown-field\/unknown “layout” is not a field of this campaign\. Its fields are title, summary, status/,
      ),
    ]);
  });
});

describe('ids', () => {
  test.each([
    [
      'deliverables: [{ title: Film }, { title: film! }]',
      '3:33 duplicate-id/derived Two entries in “Deliverables” get the id “film” from what they are called. Write an id for one of them, such as “id: film-2”.',
    ],
    [
      'deliverables: [{ id: a, title: Film }, { id: a, title: Cut }]',
      '3:40 duplicate-id/item “a” is the id of two entries in “Deliverables”. Give one of them another id.',
    ],
    [
      'ugc: { pillars: [{ title: Mornings }, { title: Mornings }] }',
      '3:39 duplicate-id/derived Two entries in “Content pillars” of “UGC” get the id “mornings” from what they are called. Write an id for one of them, such as “id: mornings-2”.',
    ],
  ])('%s', (fields, message) => {
    expect(said(fields)).toEqual([message]);
  });

  test('suggests an id that is free', () => {
    const [second, third] = said('waves: [{ title: A }, { title: A }, { title: A }, { id: a-2, title: B }]');
    expect(second).toContain('such as “id: a-3”');
    expect(third).toContain('such as “id: a-3”');
  });
});
