import { createHash } from 'node:crypto';
import { chmodSync, mkdirSync, renameSync, symlinkSync, truncateSync } from 'node:fs';
import path from 'node:path';
import { addFiles, campaign, facts, type Files } from '../../src/corpus/content-folder.test-support.ts';

/** The examples that are about a whole folder, by rule and title: what makes the folder that their words describe. */
export const folderExamples: Readonly<Record<string, Readonly<Record<string, (root: string) => void>>>> = {
  'misplaced-file': {
    'A campaign': holding({ 'campaigns/aurora.mdx': campaign('title: Aurora') }),
    'A file beside the folders': holding({ 'README.md': 'Hello.\n' }),
    'Settings under another name': holding({ 'samepage.yml': 'name: Ours\n' }),
    'A folder that does not exist': holding({ 'pictures/team.yaml': 'name: Team\n' }),
    'A misspelled folder': holding({ 'campaign/aurora.mdx': campaign('title: Aurora') }),
    'Too deep': holding({ 'campaigns/2026/aurora.mdx': campaign('title: Aurora') }),
    'Not deep enough': holding({ 'reports/2026-05-20.yaml': 'campaign: aurora\n' }),
    'Another ending': holding({ 'campaigns/aurora.md': campaign('title: Aurora') }),
    'A name with capitals': holding({ 'campaigns/Aurora Launch.mdx': campaign('title: Aurora') }),
    'A name that Windows keeps for itself': holding({ 'campaigns/con.mdx': campaign('title: Aurora') }),
    'A link': (root) => {
      mkdirSync(path.join(root, 'campaigns'));
      symlinkSync('../../secret', path.join(root, 'campaigns/aurora.mdx'));
    },
    'A copy': holding({
      'campaigns/aurora.mdx': campaign('title: Aurora'),
      'campaigns/aurora-copy.mdx': campaign('title: Aurora'),
    }),
    'A file that the computer refuses': (root) => {
      addFiles(root, { 'campaigns/aurora.mdx': campaign('title: Aurora') });
      refuseToRead(path.join(root, 'campaigns/aurora.mdx'));
    },
    'A change that can hide others': holding({ 'campaigns/.gitattributes': '*.mdx -diff\n' }),
  },
  'invalid-value': {
    'A rule about files made lighter': holding({
      'samepage.yaml': 'name: Ours\nseverities: [{ rule: yaml-trap, severity: off, why: We know YAML. }]\n',
    }),
    'Two minds': holding({
      'samepage.yaml':
        'name: Ours\nseverities: [{ rule: kill-fee, severity: off, why: We never cancel. }, { rule: kill-fee, severity: error, why: We always cancel. }]\n',
    }),
  },
  'duplicate-id': {
    'Two files that differ by capitals': holding({
      'campaigns/aurora.mdx': campaign('title: Aurora'),
      'campaigns/Aurora.mdx': campaign('title: Aurora, again'),
    }),
  },
  'signed-text': {
    Kept: signed((text) => text),
    Lost: (root) => {
      signed((text) => text)(root);
      renameSync(path.join(root, 'signed'), path.join(root, '.signed'));
    },
    'Changed afterwards': signed((text) => `${text} `),
    'Under another name': holding({ 'signed/final.json': '{}' }),
    'Of somebody else': signed((text) => text, { reader: 'mila-hart' }),
  },
  'overlay-target': {
    'A deliverable that differs': overlay('{ section: deliverables, item: launch-film, set: { count: 2 } }'),
    'No such section': overlay('{ section: shipping, set: { count: 2 } }'),
    'A misspelled section': overlay('{ section: deliverable, item: launch-film, set: { count: 2 } }'),
    'Guidance on nothing': playbook('guidance: [{ section: kpi, advice: Measure it. }]'),
    'No such item': overlay('{ section: deliverables, item: podcast, set: { count: 2 } }'),
    'A misspelled item': overlay('{ section: deliverables, item: lauch-film, set: { count: 2 } }'),
    'No item': overlay('{ section: deliverables, set: { count: 2 } }'),
    'An item of a group': overlay('{ section: flight, item: start, set: { end: end } }'),
    'It is there already': overlay('{ section: deliverables, item: launch-film, add: { title: Launch film } }'),
    'Two things at once': overlay('{ section: deliverables, item: launch-film, remove: true, set: { count: 2 } }'),
    'A group left out': overlay('{ section: flight, remove: true }'),
    'The same item twice': overlay(
      '{ section: deliverables, item: launch-film, set: { count: 2 } }',
      '{ section: deliverables, item: launch-film, set: { duration: 10 s } }',
    ),
    'The same market twice': playbook('overlays: [{ market: de, changes: [] }, { market: de, changes: [] }]'),
  },
  'stray-record': {
    'Where it belongs': record('reports/aurora/2026-05-20-brand.yaml'),
    'In the folder of another campaign': record('reports/borealis/2026-05-20-brand.yaml'),
    'Progress of nothing': holding({ ...aurora(), 'progress/zenith.yaml': 'log: []\n' }),
    'Progress under a misspelled name': holding({ ...aurora(), 'progress/auroa.yaml': 'log: []\n' }),
    'Signed by a stranger': signed((text) => text, { party: 'passerby' }),
  },
};

function holding(files: Files): (root: string) => void {
  return (root) => addFiles(root, files);
}

function aurora(): Files {
  return {
    ...facts,
    'campaigns/aurora.mdx': campaign('title: Aurora\nroles: [{ kind: brand, party: lumen }, { kind: creator, party: mila-hart }]'),
  };
}

function record(file: string): (root: string) => void {
  const borealis = campaign('title: Borealis\nroles: [{ kind: brand, party: lumen }]');
  const report = 'campaign: aurora\nby: brand\non: "2026-05-20"\nvalues: []\n';
  return holding({ ...aurora(), 'campaigns/borealis.mdx': borealis, [file]: report });
}

/** A campaign with the signature of one party, whose text is for `reader`, and is kept as `keep` says. */
function signed(keep: (text: string) => string, { party = 'lumen', reader = party }: Signing = {}): (root: string) => void {
  const text = JSON.stringify({ form: 'samepage-1', campaign: 'aurora', party: reader, clauses: {} });
  const hash = createHash('sha256').update(text).digest('hex');
  const signoff = [
    `campaign: aurora\nparty: ${party}\nperson: Noor Haverkort\ndecision: signed\nat: "2026-05-20T10:00"`,
    `zone: Europe/Berlin\nway: email\ntext: "${hash}"\nclauses: []\n`,
  ].join('\n');
  return holding({
    ...aurora(),
    'parties/passerby.yaml': 'name: Passerby\nkind: other\nzone: Europe/Berlin\n',
    [`signoffs/aurora/2026-05-20-${party}.yaml`]: signoff,
    [`signed/${hash}.json`]: keep(text),
  });
}

/** For an ordinary user it is enough to take the right away. Root may read everything, but Node reads no file of three gigabytes. */
function refuseToRead(file: string): void {
  if (process.getuid?.() === 0) truncateSync(file, 3 * 2 ** 30);
  else chmodSync(file, 0o000);
}

interface Signing {
  readonly party?: string;
  readonly reader?: string;
}

/** A playbook with these fields besides. */
function playbook(fields: string): (root: string) => void {
  const text = `---\ntitle: Launch\nflight: { start: start }\ndeliverables: [{ id: launch-film, title: Launch film }]\n${fields}\n---\n`;
  return holding({ ...facts, 'playbooks/launch-v1.mdx': text });
}

/** A playbook that differs in one market. */
function overlay(...changes: readonly string[]): (root: string) => void {
  const reasoned = changes.map((change) => change.replace(/ \}$/, ', why: it differs }'));
  return playbook(`overlays: [{ market: de, changes: [${reasoned.join(', ')}] }]`);
}
