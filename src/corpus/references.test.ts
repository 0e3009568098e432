import { describe, expect, test } from 'vitest';
import { campaign, facts, problemsIn, problemsOf } from './content-folder.test-support.ts';

const roles = 'roles: [{ id: brand, kind: brand, party: lumen }, { id: creators, kind: creator, members: [mila-hart] }]';
const items = [
  'ugc: { pillars: [{ title: Mornings }] }',
  'waves: [{ title: Seeding }]',
  'deliverables: [{ title: Launch film, platform: instagram, format: reel }]',
  'workflows: [{ title: Two rounds }]',
  'milestones: [{ title: Kickoff }]',
  'kpis: [{ metric: engagement-rate }]',
].join('\n');
const said = (fields: string) => problemsOf(`title: Aurora\n${fields}\n${roles}\n`, facts);
const saidBeside = (fields: string) => problemsOf(`title: Aurora\n${items}\n${fields}\n${roles}\n`, facts);

describe('a reference that names nothing, for every kind of thing that can be named', () => {
  test.each([
    [
      'owner: { role: brnad }',
      '3:16 dangling-reference/misspelled “Role” of “Owner” names the role “brnad”, which does not exist. Did you mean “brand”?',
    ],
    [
      'owner: { role: agency }',
      '3:16 dangling-reference/missing “Role” of “Owner” names the role “agency”, which does not exist. Known ones: “brand”, “creators”.',
    ],
    [
      'owner: { role: creators/mila-heart }',
      '3:16 dangling-reference/misspelled-member “Role” of “Owner” names “creators/mila-heart”, and “mila-heart” is not a member of “creators”. Did you mean “creators/mila-hart”?',
    ],
    [
      'owner: { role: creators/ben-okafor }',
      '3:16 dangling-reference/not-a-member “Role” of “Owner” names “creators/ben-okafor”, and “ben-okafor” is not a member of “creators”. Its members: “mila-hart”.',
    ],
    [
      'owner: { role: creator/mila-hart }',
      '3:16 dangling-reference/misspelled “Role” of “Owner” names the role “creator/mila-hart”, which does not exist. Did you mean “creators/mila-hart”?',
    ],
    [
      'owner: { role: brand/mila-hart }',
      '3:16 dangling-reference/no-group “Role” of “Owner” names “brand/mila-hart”, and “brand” is not a group with members. Write “brand”.',
    ],
    [
      'markets: [de, uk]',
      '3:15 dangling-reference/missing Entry 2 of “Markets” names the market “uk”, which does not exist. Known ones: “de”.',
    ],
    [
      'playbook: joint-launch-v2',
      '3:11 dangling-reference/none “Started from” names the playbook “joint-launch-v2”, and none is written yet. Write one, or correct the id.',
    ],
    [
      'creators: [{ party: mila-heart }]',
      '3:21 dangling-reference/misspelled “Creator” of creator “mila-heart” names the party “mila-heart”, which does not exist. Did you mean “mila-hart”?',
    ],
    [
      'defaults: { platform: instagrm }',
      '3:23 dangling-reference/misspelled “Platform” of “Defaults” names the platform “instagrm”, which does not exist. Did you mean “instagram”?',
    ],
    [
      'defaults: { platform: instagram, format: reels }',
      '3:42 dangling-reference/misspelled “Format” of “Defaults” names the platform’s format “reels”, which does not exist. Did you mean “reel”?',
    ],
    [
      'kpis: [{ metric: engagment-rate }]',
      '3:18 dangling-reference/misspelled “Metric” of KPI “engagment-rate” names the metric “engagment-rate”, which does not exist. Did you mean “engagement-rate”?',
    ],
    [
      'definitions: [{ term: real, glossary: authentik }]',
      '3:39 dangling-reference/misspelled “Shared word” of definition “real” names the glossary word “authentik”, which does not exist. Did you mean “authentic”?',
    ],
  ])('%s', (fields, message) => {
    expect(said(fields)).toEqual([message]);
  });

  test.each([
    ['defaults: { workflow: two-round }', 'the approval workflow “two-round”, which does not exist. Did you mean “two-rounds”?'],
    ['budget: { lines: [{ title: A, wave: seedling }] }', 'the wave “seedling”, which does not exist. Did you mean “seeding”?'],
    ['payment: { bonuses: [{ kpi: reach }] }', 'the KPI “reach”, which does not exist. Known ones: “engagement-rate”.'],
    [
      'raci: [{ activity: Film, covers: launch-flim }]',
      'the deliverable, milestone, KPI, workflow or decision right “launch-flim”, which does not exist. Did you mean “launch-film”?',
    ],
  ])('%s', (fields, message) => {
    expect(saidBeside(fields)).toEqual([expect.stringContaining(message)]);
  });

  test('a pillar, a deliverable, a dated item and the region of holidays', () => {
    const fields = [
      'ugc: { pillars: [{ title: Mornings }] }',
      'deliverables:\n- { title: Film, pillar: morning, dependsOn: kickof }\n- { title: Cut, format: reel }',
      'milestones: [{ title: Kickoff }]',
      'kpis: [{ metric: engagement-rate, scope: { deliverables: [film, flim] } }]',
    ].join('\n');
    const lines = problemsOf(`title: Aurora\n${fields}`, {
      ...facts,
      'parties/lumen.yaml': `${facts['parties/lumen.yaml']}region: de\n`,
    });
    expect(lines).toEqual([
      '5:26 dangling-reference/misspelled “Pillar” of deliverable “Film” names the content pillar “morning”, which does not exist. Did you mean “mornings”?',
      '5:46 dangling-reference/misspelled “Depends on” of deliverable “Film” names the deliverable or milestone “kickof”, which does not exist. Did you mean “kickoff”?',
      '8:65 dangling-reference/misspelled Entry 2 of “Deliverables” of “Scope” of KPI “engagement-rate” names the deliverable “flim”, which does not exist. Did you mean “film”?',
      'parties/lumen.yaml:4:9 dangling-reference/none “Holidays” names the region of holidays “de”, and none is written yet. Write one, or correct the id.',
    ]);
  });

  test('a rule whose weight is changed', () => {
    const site = 'name: Ours\nseverities: [{ rule: question-opn, severity: "off", why: We ask by phone. }]\n';
    expect(problemsIn({ 'samepage.yaml': site })).toEqual([
      'samepage.yaml:2:22 dangling-reference/misspelled “Rule” of severity “question-opn” names the rule “question-opn”, which does not exist. Did you mean “question-open”?',
    ]);
  });

  test('an id that names two things', () => {
    const fields = 'deliverables: [{ title: Launch }, { title: Recap, dependsOn: launch }]\nmilestones: [{ title: Launch }]';
    expect(said(fields)).toEqual([
      '3:62 dangling-reference/ambiguous “Depends on” of deliverable “Recap” names the deliverable or milestone “launch”, and that can be an entry of “deliverables” or an entry of “milestones”. Give one of them another id, so that everyone reads the same.',
    ]);
  });
});

describe('groups of creators', () => {
  const group = 'roles: [{ id: brand, kind: brand }, { id: creators, kind: creator }]\ncreators: [{ party: mila-hart }]\n';

  test('have their members from the list of creators', () => {
    expect(problemsOf(`title: A\n${group}owner: { role: creators/mila-hart }`, facts)).toEqual([]);
    expect(problemsOf(`title: A\n${group}owner: { role: creators/lumen }`, facts)).toEqual([
      expect.stringContaining('“lumen” is not a member of “creators”'),
    ]);
  });

  test('are not mixed up when there are two of them', () => {
    const fields = [
      'roles: [{ id: us, kind: creator }, { id: de, kind: creator, size: 4 }]',
      'creators: [{ party: mila-hart, role: us }]',
      'owner: { role: us/mila-hart }',
      'raci: [{ activity: Film, responsible: de/mila-hart }]',
    ];
    expect(problemsOf(`title: A\n${fields.join('\n')}`, facts)).toEqual([
      expect.stringContaining('6:39 dangling-reference/no-group'),
    ]);
  });
});

describe('what is not known or broken elsewhere is not called dangling', () => {
  test.each([
    ['roles: "?"\nowner: { role: brand }'],
    ['roles: ["?"]\nowner: { role: brand }'],
    ['roles: [{ id: "?", kind: brand }]\nowner: { role: lumen }'],
    ['roles: [{ kind: "?" }]\nowner: { role: lumen }'],
    ['roles: [{ id: crew, kind: creator, members: "?" }]\nowner: { role: crew/mila-hart }'],
    ['roles: [{ id: crew, kind: creator, members: ["?"] }]\nowner: { role: crew/mila-hart }'],
    ['defaults: { platform: instagram }\ndeliverables: [{ title: Film, platform: "?", format: short }]'],
    ['defaults: { platform: "?" }\ndeliverables: [{ title: Film, format: short }]'],
    ['ugc: "?"\ndeliverables: [{ title: Film, pillar: mornings }]'],
    ['ugc: { pillars: "?" }\ndeliverables: [{ title: Film, pillar: mornings }]'],
  ])('%s', (fields) => {
    expect(problemsOf(`title: A\nstatus: aligning\n${fields}`, facts).filter((line) => !line.includes('unknown-value'))).toEqual(
      [],
    );
  });

  test.each([
    ['roles: [{ ID: brand, kind: agency }]\nowner: { role: brand }', '3:11 unknown-field/misspelled'],
    ['rolles: [{ id: brand }]\nowner: { role: brand }', '3:1 unknown-field/misspelled'],
    ['roles: { id: brand }\nowner: { role: brand }', '3:8 invalid-value/wrong-kind'],
    ['roles: [{ id: Brand! }]\nowner: { role: brand }', '3:15 invalid-value/not-an-id'],
    ['roles: [{ id: brand }]\nowner: { role: "The Brand" }', '4:16 invalid-value/not-an-id'],
  ])('%s', (fields, cause) => {
    expect(problemsOf(`title: A\n${fields}`, facts).map((line) => line.split(' ').slice(0, 2).join(' '))).toEqual([cause]);
  });

  test('a file with mistakes can still be named', () => {
    const lines = problemsOf('title: A\nmarkets: de', { 'markets/de.yaml': 'name: Germany\n' });
    expect(lines.map((line) => line.split(' ')[1])).toEqual(['missing-value/missing', 'missing-value/missing']);
  });

  test('a campaign with a mistake of another kind still tells its records which roles there are', () => {
    const lines = problemsOf(`title: A\nstaus: draft\n${roles}`, {
      ...facts,
      'reports/a/2026-05-20.yaml': 'campaign: a\nby: brnd\non: 2026-05-20\nvalues: []\n',
    });
    expect(lines.map((line) => line.split(' ').slice(0, 2).join(' '))).toEqual([
      '3:1 unknown-field/misspelled',
      'reports/a/2026-05-20.yaml:2:5 dangling-reference/misspelled',
    ]);
  });
});

test('a value behind entries that are not known keeps its place in the file', () => {
  const fields = 'markets: ["?", de, "?", "?", xx]';
  const [line] = said(`${fields}\nstatus: aligning`).filter((problem) => problem.includes('dangling'));
  expect(line).toContain(`3:${fields.indexOf('xx') + 1} `);
});

describe('records', () => {
  const files = { ...facts, 'campaigns/aurora.mdx': campaign(`title: Aurora\n${items}\n${roles}\n`) };

  test('refer to the roles, KPIs and deliverables of their campaign', () => {
    const report =
      'campaign: aurora\nby: brnd\non: 2026-05-20\nvalues: [{ kpi: engagement-rat, value: 4 }, { kpi: engagement-rate, value: 3 }]\n';
    const progress =
      'posts: [{ deliverable: launch-flim, url: "https://example.com/1" }]\nsessions: [{ kind: kickoff, on: 2026-05-01, attended: [brand, creators/ben] }]\n';
    expect(problemsIn({ ...files, 'reports/aurora/1.yaml': report, 'progress/aurora.yaml': progress })).toEqual([
      'progress/aurora.yaml:1:24 dangling-reference/misspelled “Deliverable” of post 1 names the deliverable “launch-flim”, which does not exist. Did you mean “launch-film”?',
      'progress/aurora.yaml:2:63 dangling-reference/not-a-member Entry 2 of “Attended” of meeting 1 names “creators/ben”, and “ben” is not a member of “creators”. Its members: “mila-hart”.',
      'reports/aurora/1.yaml:2:5 dangling-reference/misspelled “Supplied by” names the role “brnd”, which does not exist. Did you mean “brand”?',
      'reports/aurora/1.yaml:4:17 dangling-reference/misspelled “KPI” of number 1 names the KPI “engagement-rat”, which does not exist. Did you mean “engagement-rate”?',
      'reports/aurora/1.yaml:4:76 invalid-value/share-above-one “Value” of number 2 is the number 3, which is more than the whole. Shares are written as parts of one: write 0.03 for 3 %.',
    ]);
  });

  test('of a campaign that does not exist are told once', () => {
    const report = 'campaign: auroa\nby: whoever\non: 2026-05-20\nvalues: []\n';
    expect(problemsIn({ ...files, 'reports/auroa/1.yaml': report })).toEqual([
      'reports/auroa/1.yaml:1:11 dangling-reference/misspelled “Campaign” names the campaign “auroa”, which does not exist. Did you mean “aurora”?',
    ]);
  });

  test('of a campaign that cannot be read are not judged by its roles', () => {
    const report = 'campaign: aurora\nby: whoever\non: 2026-05-20\nvalues: []\n';
    const lines = problemsIn({ ...files, 'campaigns/aurora.mdx': '---\ntitle: "A\n---\n', 'reports/aurora/1.yaml': report });
    expect(lines.map((line) => line.split(' ')[0])).toEqual(['campaigns/aurora.mdx:2:8']);
  });

  test('stand in the folder of their campaign', () => {
    const report = 'campaign: aurora\nby: brand\non: 2026-05-20\nvalues: []\n';
    expect(
      problemsIn({
        ...files,
        'reports/borealis/1.yaml': report,
        'progress/aurra.yaml': 'log: []\n',
        'progress/zenith.yaml': '{ log: [] }\n',
      }),
    ).toEqual([
      'progress/aurra.yaml stray-record/misspelled-campaign This file is named after the campaign “aurra”, which does not exist. Did you mean to call it progress/aurora.yaml?',
      'progress/zenith.yaml stray-record/no-campaign This file is named after the campaign “zenith”, which does not exist. Name it after its campaign.',
      'reports/borealis/1.yaml:1:11 stray-record/other-campaign “Campaign” is “aurora”, and this file stands in the folder of “borealis”. Move it to reports/aurora/1.yaml, or correct “campaign:”.',
    ]);
  });
});
