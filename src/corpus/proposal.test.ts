import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Proposal, ProposedCampaign } from '../domain/proposal/proposal.ts';
import { checkProposal } from './check-content.ts';
import { addFiles, campaign, contentFolder, facts, type Files } from './content-folder.test-support.ts';
import { withContentAt } from './history/content-at.ts';

const AURORA = `title: Aurora
status: aligning
flight: { start: "2026-06-01", end: "2026-06-30" }
roles: [{ id: brand, kind: brand, party: lumen }, { id: mila, kind: creator, party: mila-hart }]
deliverables:
  - { id: film, title: Launch film, count: 3, assignedTo: mila, draftDue: "2026-05-18", fee: 300 EUR }
  - { id: diary, title: Diary, count: 1, assignedTo: mila }
kpis: [{ metric: engagement-rate, target: { value: 0.05, by: "2026-06-30" } }]
`;

/** What happens when Aurora's fields are changed; `change` replaces texts. */
function proposed(
  change: (fields: string) => string,
  others: Files = {},
): { proposal: Proposal; aurora: ProposedCampaign | undefined } {
  const before = contentFolder({ ...facts, 'campaigns/aurora.mdx': campaign(AURORA) });
  const after = contentFolder({ ...facts, 'campaigns/aurora.mdx': campaign(change(AURORA)), ...others });
  const proposal = checkProposal(after, before, '2026-05-01').proposal!;
  return { proposal, aurora: proposal.campaigns.find(({ id }) => id === 'aurora') };
}

function inWords({ aurora }: ReturnType<typeof proposed>): string[] {
  return (aurora?.clauses ?? []).flatMap(({ title, kind, binds, values }) => [
    `${binds ? '' : '(unsigned) '}${title}: ${kind}`,
    ...values.map(({ name, before, after, move }) => `  ${name}: ${before ?? '–'} → ${after ?? '–'}${move ? `, ${move}` : ''}`),
  ]);
}

describe('a change in words', () => {
  test('names the clause, the value, what it was and what it is', () => {
    const change = proposed((text) => text.replace('count: 3', 'count: 2').replace('05-18', '05-20'));
    expect(inWords(change)).toEqual([
      'Deliverable “Launch film”: changed',
      '  “How many”: 3 → 2',
      '  “Draft due”: 2026-05-18 → 2026-05-20, 2 days later',
    ]);
  });

  test('gives an amount its own clause, since others sign it', () => {
    const [clause, value] = inWords(proposed((text) => text.replace('300 EUR', '350 EUR')));
    expect(clause).toBe('“Fee” of deliverable “Launch film”: changed');
    expect(value).toContain('300.00 EUR → 350.00 EUR');
  });

  test('is none for another order, other spaces, comments and defaults spelled out', () => {
    const reordered = (text: string) =>
      text
        .replace(/( {2}- \{ id: film.*\n)( {2}- \{ id: diary.*\n)/, '$2$1')
        .replace('status: aligning', 'status:   "aligning" # still')
        .replace('assignedTo: mila, draftDue', 'assignedTo: [mila], draftDue');
    const { proposal } = proposed(reordered);
    expect(proposal).toMatchObject({ campaigns: [], introduced: [], mended: [], blocking: [] });
  });

  test('tells new and gone items, and what nobody signs last', () => {
    const change = proposed((text) =>
      text
        .replace(/ {2}- \{ id: diary.*\n/, '  - { title: Recap, count: 2, assignedTo: mila }\n')
        .replace('status: aligning', 'status: draft'),
    );
    expect(inWords(change)).toEqual([
      'Deliverable “Recap”: new',
      expect.stringContaining('Title: Recap; How many: 2'),
      'Deliverable “Diary”: gone',
      expect.stringContaining('Title: Diary'),
      '(unsigned) Campaign: changed',
      '  “Status”: aligning → draft',
    ]);
  });

  test('tells a section that is written for the first time, and one that is taken out', () => {
    expect(inWords(proposed((text) => `${text}exclusivity: { category: lamps }\n`))).toContain('Exclusivity: new');
    expect(inWords(proposed((text) => text.replace(/kpis:.*\n/, '')))[0]).toBe('KPI “Engagement rate”: gone');
  });

  test('names whom it concerns', () => {
    const { aurora, proposal } = proposed((text) => text.replace('count: 3', 'count: 2'));
    expect(aurora?.clauses[0]?.concerns).toContain('mila-hart');
    expect(proposal.names['mila-hart']).toBe('Mila Hart');
  });

  test('of a fact is told by the campaigns that it changes', () => {
    const metric = (formula: string) => ({
      'metrics/engagement-rate.yaml': `name: Engagement rate\nunit: share\nformula: ${formula}\nsays: quality\nbetter: higher\n`,
      'campaigns/aurora.mdx': campaign(AURORA),
    });
    const formulas = ['engagements divided by reach', 'engagements divided by followers'];
    const [before, after] = formulas.map((formula) => contentFolder({ ...facts, ...metric(formula) }));
    const { proposal } = checkProposal(after!, before!, '2026-05-01');
    expect(proposal?.campaigns.map(({ id }) => id)).toEqual(['aurora']);
    expect(JSON.stringify(proposal?.campaigns[0]?.clauses)).toContain('divided by followers');
  });

  test('tells a campaign that is new, and one that goes away', () => {
    const both = { ...facts, 'campaigns/aurora.mdx': campaign(AURORA) };
    const [empty, full] = [contentFolder(facts), contentFolder(both)];
    const kinds = (from: string, to: string) => checkProposal(to, from, '2026-05-01').proposal?.campaigns.map(({ kind }) => kind);
    expect(kinds(empty, full)).toEqual(['new']);
    expect(kinds(full, empty)).toEqual(['gone']);
  });
});

describe('what a change breaks and mends', () => {
  test('is told by place, whatever the order of items', () => {
    const { proposal } = proposed((text) =>
      text.replace(/( {2}- \{ id: film.*\n)( {2}- \{ id: diary.*\n)/, '$2$1').replace('count: 1', 'count: "?"'),
    );
    expect(proposal.introduced.map(({ rule, path: place }) => [rule, place.join('.')])).toEqual([
      ['unknown-value', 'deliverables.0.count'],
    ]);
    expect(proposal.mended).toEqual([]);
  });

  test('is stopped by what cannot be read, wherever it is', () => {
    const { proposal } = proposed((text) => text, { 'parties/nobody.yaml': 'nme: Nobody\n' });
    expect(proposal.blocking.map(({ file }) => file)).toContain('parties/nobody.yaml');
  });

  test('stops nobody while people align', () => {
    expect(proposed((text) => text.replace('count: 1', 'count: "?"')).proposal.blocking).toEqual([]);
  });

  test('stops the step that it proposes: errors, and what must be settled by then', () => {
    const { aurora, proposal } = proposed((text) => text.replace('status: aligning', 'status: agreed'));
    expect(aurora).toMatchObject({ step: 'agreed', isStepNew: true });
    expect(proposal.blocking.map(({ rule }) => rule)).toEqual(
      expect.arrayContaining(['one-owner', 'sections-written', 'kpi-baseline']),
    );
    expect(proposal.blocking.some(({ rule }) => rule === 'deliverable-specified')).toBe(false);
  });

  test('stops the step to live for whatever will hurt, unless it is accepted', () => {
    const live = (more: string) => proposed((text) => `${text.replace('status: aligning', 'status: live')}${more}`);
    const isStopped = ({ aurora }: ReturnType<typeof proposed>) =>
      aurora?.blocking.some(({ rule }) => rule === 'deliverable-specified');
    const accepted = 'accepted: [{ rule: deliverable-specified, why: The brief says it. }]\n';
    const unmarked = live(accepted);
    const mark = unmarked.proposal.introduced.find(({ rule }) => rule === 'acceptance-current')?.data['hash'];
    expect(isStopped(live(''))).toBe(true);
    expect(isStopped(unmarked)).toBe(true);
    expect(isStopped(live(accepted.replace(' }]', `, hash: "${String(mark)}" }]`)))).toBe(false);
  });

  test('holds a text that is agreed already to what the change brings, not to what was there', () => {
    const agreed = campaign(AURORA.replace('aligning', 'agreed'));
    const before = contentFolder({ ...facts, 'campaigns/aurora.mdx': agreed });
    const holding = (text: string) =>
      checkProposal(contentFolder({ ...facts, 'campaigns/aurora.mdx': text }), before, '2026-05-01').proposal!;
    expect(holding(agreed.replace('count: 3', 'count: 2')).blocking).toEqual([]);
    const broken = holding(agreed.replace('count: 3, ', ''));
    expect(broken.blocking.map(({ rule }) => rule)).toContain('deliverable-quantified');
    expect(broken.campaigns[0]).toMatchObject({ step: 'agreed', isStepNew: false });
  });
});

describe('content as it was at a revision', () => {
  const git = (root: string, ...args: readonly string[]) =>
    execFileSync('git', ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.org', ...args], { cwd: root }).toString();

  function repository(): string {
    const root = contentFolder({ 'content/campaigns/aurora.mdx': 'one', 'content/parties/ü b.yaml': 'two', 'other.txt': 'no' });
    symlinkSync('/etc/passwd', path.join(root, 'content/link.yaml'));
    git(root, 'init', '--quiet', '--initial-branch=main');
    git(root, 'add', '.');
    git(root, 'commit', '--quiet', '--message=One');
    return root;
  }

  test('is the folder alone, without links, and leaves the repository as it is', () => {
    const root = repository();
    addFiles(root, { 'content/campaigns/aurora.mdx': 'later', 'content/new.mdx': 'new' });
    const status = git(root, 'status', '--porcelain');
    const seen = withContentAt(path.join(root, 'content'), 'main', (folder) => {
      const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((item) => item.isFile());
      return files
        .map((item) => [
          path.relative(folder, path.join(item.parentPath, item.name)),
          readFileSync(path.join(item.parentPath, item.name), 'utf8'),
        ])
        .sort();
    });
    expect(seen).toEqual([
      ['campaigns/aurora.mdx', 'one'],
      ['parties/ü b.yaml', 'two'],
    ]);
    expect(git(root, 'status', '--porcelain')).toBe(status);
  });

  test('is taken away again, also when something fails', () => {
    let place = '';
    const failing = () =>
      withContentAt(path.join(repository(), 'content'), 'main', (folder) => {
        place = folder;
        throw new Error('no');
      });
    expect(failing).toThrow('no');
    expect(() => readdirSync(place)).toThrow('ENOENT');
  });

  test.each(['nowhere', '--help', 'main:content', ''])('is refused for %j, which is no revision', (revision) => {
    expect(() => withContentAt(path.join(repository(), 'content'), revision, () => 0)).toThrow(/^There is no revision/);
  });

  test('is refused where there is no repository', () => {
    const root = repository();
    rmSync(path.join(root, '.git'), { recursive: true });
    expect(() => withContentAt(path.join(root, 'content'), 'main', () => 0)).toThrow(/is in no git repository/);
  });
});
