import { describe, expect, test } from 'vitest';
import type { ProposedCampaign, Proposal } from '../domain/proposal/proposal.ts';
import { exitCodeOf, type Report } from '../domain/report.ts';
import { reportOfCampaign } from '../domain/report-of-campaign.ts';
import { checkProposal } from './check-content.ts';
import { campaign, contentFolder, facts, type Files } from './content-folder.test-support.ts';

const AURORA = `title: Aurora
status: agreed
flight: { start: "2026-06-01", end: "2026-06-30" }
roles: [{ id: brand, kind: brand, party: lumen }, { id: mila, kind: creator, party: mila-hart }]
deliverables: [{ id: film, title: Launch film, count: 3, assignedTo: mila }]
questions: [{ question: Who answers at night? }]
`;
const SITE = 'name: Plans\n';
const FILES: Files = { ...facts, 'samepage.yaml': SITE, 'campaigns/aurora.mdx': campaign(AURORA) };

/** What happens when these files are written over the others; those that are undefined are taken out. */
function proposed(changed: Readonly<Record<string, string | undefined>>, before: Files = FILES): Report & { proposal: Proposal } {
  const after = Object.entries({ ...before, ...changed }).filter((file): file is [string, string] => file[1] !== undefined);
  const report = checkProposal(contentFolder(Object.fromEntries(after)), contentFolder(before), '2026-05-01');
  return { ...report, proposal: report.proposal! };
}

function weighing(rule: string, severity: string): string {
  return `${SITE}severities: [{ rule: ${rule}, severity: ${severity}, why: We say so. }]\n`;
}

function rulesIn(findings: Proposal['introduced']): string[] {
  return [...new Set(findings.map(({ rule }) => rule))];
}

function onlyCampaign({ proposal }: ReturnType<typeof proposed>): ProposedCampaign | undefined {
  expect(proposal.campaigns).toHaveLength(1);
  return proposal.campaigns[0];
}

describe('a change of what rules weigh', () => {
  const LIVE = campaign(AURORA.replace('agreed', 'live'));

  test.each(['advice', 'off'])('to %s is told, and lifts no gate of its own', (severity) => {
    const { proposal, ...report } = proposed({
      'samepage.yaml': weighing('question-open', severity),
      'campaigns/aurora.mdx': LIVE,
    });
    expect(rulesIn(proposal.blocking)).toContain('question-open');
    expect(rulesIn(report.findings)).toContain('question-open');
    expect(exitCodeOf({ ...report, proposal })).toBe(1);
    expect(proposal.settings.weights).toEqual([
      expect.objectContaining({ rule: 'question-open', from: 'warning', to: severity, why: 'We say so.' }),
    ]);
  });

  test('holds once it is merged', () => {
    const merged = { ...FILES, 'samepage.yaml': weighing('question-open', 'off') };
    const { proposal } = proposed({ 'campaigns/aurora.mdx': LIVE }, merged);
    expect(rulesIn(proposal.blocking)).not.toContain('question-open');
    expect(proposal.settings.weights).toEqual([]);
  });

  test('mends nothing that it silences, and names what it is about', () => {
    const { proposal } = proposed({ 'samepage.yaml': weighing('question-open', 'off') });
    expect(proposal).toMatchObject({ introduced: [], mended: [], blocking: [] });
    expect(proposal.settings.weights[0]?.findings.map(({ rule, file }) => [rule, file])).toEqual([
      ['question-open', 'campaigns/aurora.mdx'],
    ]);
  });

  test('that makes a rule heavier brings no findings, and names those that weigh more', () => {
    const { proposal } = proposed({ 'samepage.yaml': weighing('question-open', 'error') });
    expect(proposal).toMatchObject({ introduced: [], mended: [] });
    expect(proposal.settings.weights).toEqual([expect.objectContaining({ from: 'warning', to: 'error' })]);
    expect(proposal.settings.weights[0]?.findings).toHaveLength(1);
  });

  test('that switches a rule on again names what it would say', () => {
    const { proposal } = proposed({ 'samepage.yaml': SITE }, { ...FILES, 'samepage.yaml': weighing('question-open', 'off') });
    expect(proposal.introduced).toEqual([]);
    expect(proposal.settings.weights).toEqual([
      expect.objectContaining({ rule: 'question-open', from: 'off', to: 'warning', why: undefined }),
    ]);
    expect(proposal.settings.weights[0]?.findings.map(({ severity }) => severity)).toEqual(['warning']);
  });

  test('is told when the settings are taken out, or written for the first time', () => {
    const none = { ...facts, 'campaigns/aurora.mdx': campaign(AURORA) };
    expect(proposed({ 'samepage.yaml': weighing('kill-fee', 'off') }, none).proposal.settings.weights).toHaveLength(1);
    const silent = { ...FILES, 'samepage.yaml': weighing('kill-fee', 'off') };
    expect(proposed({ 'samepage.yaml': undefined }, silent).proposal.settings.weights).toHaveLength(1);
  });

  test('is told beside every other setting that changes', () => {
    const { proposal } = proposed({ 'samepage.yaml': `${SITE}contentLanguage: de\n` });
    expect(proposal.settings.values).toEqual([
      { name: '“Language of the content”', before: undefined, after: 'de', move: undefined },
    ]);
  });

  test('is not guessed at where the settings cannot be read', () => {
    const { proposal } = proposed({ 'samepage.yaml': 'nme: Plans\n' }, { ...FILES, 'samepage.yaml': weighing('kill-fee', 'off') });
    expect(proposal.settings).toEqual({ weights: [], values: [], isUnread: true });
  });
});

describe('what cannot be read', () => {
  const broken = campaign(AURORA.replace('count: 3', 'count: 3, count: 4'));

  test('is no campaign that was taken out, and mends nothing', () => {
    const { proposal, findings } = proposed({ 'campaigns/aurora.mdx': broken });
    expect(proposal).toMatchObject({ mended: [], campaigns: [{ id: 'aurora', title: 'Aurora', kind: 'unread', clauses: [] }] });
    expect(rulesIn(proposal.introduced)).toEqual(['yaml-feature']);
    expect(rulesIn(findings)).toEqual(['yaml-feature']);
  });

  test('is told once, not again by each change of something else', () => {
    const { proposal } = proposed({}, { ...FILES, 'campaigns/aurora.mdx': broken });
    expect(proposal).toMatchObject({ campaigns: [], introduced: [], mended: [] });
  });

  test('is held to everything that its step asks for once it can be read', () => {
    const before = { ...FILES, 'campaigns/aurora.mdx': broken };
    const campaigns = onlyCampaign(proposed({ 'campaigns/aurora.mdx': campaign(AURORA) }, before));
    expect(campaigns).toMatchObject({ kind: 'unread-before', isStepNew: true });
    expect(rulesIn(campaigns!.blocking)).toContain('one-owner');
  });

  test('of a fact changes no agreement, and stops every campaign that is asked for', () => {
    const report = proposed({ 'parties/lumen.yaml': 'name: Lumen\nkind: brand\nzone: Europe/Berln\n' });
    expect(report.proposal).toMatchObject({ campaigns: [], mended: [] });
    expect(report.proposal.notCompared).toEqual([{ file: 'parties/lumen.yaml', isReadable: false }]);
    const own = reportOfCampaign(report, 'aurora');
    expect(exitCodeOf(own)).toBe(1);
    expect(own.proposal?.notCompared).toHaveLength(1);
    expect(own.findings.map(({ file }) => file)).toContain('parties/lumen.yaml');
  });
});

describe('an accepted finding', () => {
  const accepting = (mark: string) => `${AURORA}accepted: [{ rule: question-open, why: We sleep., by: brand${mark} }]\n`;
  /** With the mark that the check gives for it. */
  function accepted(): string {
    const unmarked = proposed({ 'campaigns/aurora.mdx': campaign(accepting('')) }).findings;
    const given = unmarked.find(({ rule, messageId }) => rule === 'acceptance-current' && messageId === 'unmarked');
    return campaign(accepting(`, hash: "${String(given?.data['hash'])}"`));
  }

  test('is told as accepted, neither as new nor as mended', () => {
    const { proposal } = proposed({ 'campaigns/aurora.mdx': accepted() });
    expect(rulesIn(proposal.introduced)).not.toContain('question-open');
    expect(rulesIn(proposal.mended)).not.toContain('question-open');
    expect(proposal.accepted).toEqual([expect.objectContaining({ accepted: { why: 'We sleep.', by: 'brand' } })]);
  });

  test('is new when nobody accepts it any more', () => {
    const { proposal } = proposed({ 'campaigns/aurora.mdx': campaign(AURORA) }, { ...FILES, 'campaigns/aurora.mdx': accepted() });
    expect(rulesIn(proposal.introduced)).toEqual(['question-open']);
    expect(proposal.accepted).toEqual([]);
  });
});

describe('a campaign as a whole', () => {
  test('that is new names its clauses and whom they concern', () => {
    const aurora = onlyCampaign(proposed({ 'campaigns/aurora.mdx': campaign(AURORA) }, { ...facts, 'samepage.yaml': SITE }));
    expect(aurora?.clauses.map(({ title, kind }) => [title, kind])).toContainEqual(['Deliverable “Launch film”', 'new']);
    expect(aurora?.clauses.flatMap(({ concerns }) => concerns)).toContain('mila-hart');
  });

  test('that goes away mends nothing, and names what goes with it', () => {
    const report = proposed({ 'campaigns/aurora.mdx': undefined });
    const aurora = onlyCampaign(report);
    expect(aurora).toMatchObject({ kind: 'gone', formerStep: 'agreed' });
    expect(aurora?.lostFindings).toBeGreaterThan(0);
    expect(aurora?.clauses.map(({ title }) => title)).toContain('Deliverable “Launch film”');
    expect(report.proposal.mended).toEqual([]);
    expect(reportOfCampaign(report, 'aurora')).toMatchObject({ campaigns: 0, proposal: { campaigns: [{ kind: 'gone' }] } });
  });

  test('under another name is the same one, by both names', () => {
    const report = proposed({ 'campaigns/aurora.mdx': undefined, 'campaigns/dawn.mdx': campaign(AURORA) });
    expect(onlyCampaign(report)).toMatchObject({
      kind: 'renamed',
      file: 'campaigns/dawn.mdx',
      formerFile: 'campaigns/aurora.mdx',
      isStepNew: false,
      blocking: [],
    });
    expect(report.proposal).toMatchObject({ introduced: [], mended: [] });
    for (const id of ['aurora', 'dawn']) expect(reportOfCampaign(report, id).proposal?.campaigns).toHaveLength(1);
  });
});

describe('a brief', () => {
  const BRIEF = 'Make it yours.\n\n## Look\n\nBright, on a sunny morning in the kitchen.\n\n- No filter.\n- No script.\n';
  const changes = (after: string, before = BRIEF) => {
    const report = proposed(
      { 'campaigns/aurora.mdx': campaign(AURORA, after) },
      { ...FILES, 'campaigns/aurora.mdx': campaign(AURORA, before) },
    );
    const brief = onlyCampaign(report)?.clauses.find(({ id }) => id === 'brief');
    return brief?.values.map(({ name, before: old, after: now }) => [name, old, now]);
  };

  test('is told by paragraph and item, under its heading', () => {
    expect(changes(BRIEF.replace('sunny', 'rainy').replace('- No script.\n', ''))).toEqual([
      ['Under “Look”', 'Bright, on a sunny morning in the kitchen.', 'Bright, on a rainy morning in the kitchen.'],
      ['Under “Look”', 'No script.', undefined],
    ]);
  });

  test('of long paragraphs shows the place that differs', () => {
    const long = `${'word '.repeat(60)}bright`;
    const [[, before, after] = []] = changes(`${long} day.`, `${long} night.`) ?? [];
    expect(before).toMatch(/^…word .*bright night\.$/);
    expect(after).toMatch(/^…word .*bright day\.$/);
  });

  test('in another order has changed too', () => {
    expect(changes('B.\n\nA.\n', 'A.\n\nB.\n')).toEqual([['Only its order or its form', undefined, undefined]]);
  });
});

describe('files that are no content', () => {
  test('are told where a change brings, changes or takes them', () => {
    const before = { ...FILES, '.old': 'x', '.same': 'x', '.secret/a.bin': 'x' };
    const { proposal, ...report } = proposed({ '.old': undefined, '.secret/a.bin': 'y', 'campaigns/.new': 'x' }, before);
    expect(proposal.hidden).toEqual([
      { file: '.old', kind: 'gone' },
      { file: '.secret/a.bin', kind: 'changed' },
      { file: 'campaigns/.new', kind: 'new' },
    ]);
    expect(exitCodeOf({ ...report, proposal })).toBe(0);
  });

  test.each(['.gitattributes', 'campaigns/.gitattributes', '.secret/.GitAttributes'])(
    'that hide changes are refused: %s',
    (file) => {
      const { proposal } = proposed({ [file]: '* -diff\n' });
      expect(proposal.blocking.map((finding) => [finding.file, finding.messageId])).toEqual([[file, 'hides-changes']]);
      expect(proposed({ [file]: undefined }, { ...FILES, [file]: '* -diff\n' }).proposal.blocking).toEqual([]);
    },
  );
});
