import { rmSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkContent } from './check-content.ts';
import { addFiles, campaign, contentFolder, facts, type Files } from './content-folder.test-support.ts';
import { LiveCheck } from './live-check.ts';

const AS_OF = '2026-05-01';
const AURORA = campaign(`title: Aurora
status: aligning
flight: { start: "2026-05-10", end: "2026-05-31" }
roles: [{ id: brand, kind: brand, party: lumen }, { id: mila, kind: creator, party: mila-hart }]
deliverables: [{ id: film, title: Film, count: "?", assignedTo: mila }]
`);
const DAWN = campaign(`title: Dawn
status: aligning
flight: { start: "2026-05-10", end: "2026-05-31" }
roles: [{ id: brand, kind: brand, title: Halbwach }, { id: mila, kind: creator, party: mila-hart }]
exclusivity: { competitors: [Lumorrow], window: { from: "2026-05-01", until: "2026-06-30" } }
`);
const FILES = {
  ...facts,
  'campaigns/aurora.mdx': AURORA,
  'campaigns/dawn.mdx': DAWN,
  'progress/aurora.yaml': 'drafts: [{ deliverable: film, round: 1 }]\n',
};

/** Each edit in turn; after each, the live check must say what a fresh one says. */
const EDITS: readonly (readonly [string, Files | { readonly gone: string }])[] = [
  ['a count that is known now', { 'campaigns/aurora.mdx': AURORA.replace('"?"', '3') }],
  ['a deliverable that a record still names', { 'campaigns/aurora.mdx': AURORA.replace('id: film', 'id: short') }],
  ['a file that cannot be read', { 'campaigns/aurora.mdx': AURORA.replace('status: aligning', 'status: algning') }],
  ['and can be again', { 'campaigns/aurora.mdx': AURORA }],
  ['exclusivity that touches another campaign', { 'campaigns/dawn.mdx': DAWN.replace('Lumorrow', 'Lumen') }],
  [
    'a line above the exclusivity that another campaign is told about',
    { 'campaigns/dawn.mdx': DAWN.replace('Lumorrow', 'Lumen').replace('status:', 'summary: Earlier.\nstatus:') },
  ],
  ['and no longer does', { 'campaigns/dawn.mdx': DAWN.replace('party: mila-hart', 'party: lumen') }],
  [
    'two campaigns at once',
    { 'campaigns/dawn.mdx': DAWN.replace('Lumorrow', 'Lumen'), 'campaigns/aurora.mdx': AURORA.replace('"?"', '2') },
  ],
  ['a copy of another campaign', { 'campaigns/dawn.mdx': AURORA }],
  ['a new campaign', { 'campaigns/eve.mdx': AURORA.replace('Aurora', 'Eve') }],
  ['a party with another name', { 'parties/mila-hart.yaml': 'name: Mila H.\nkind: creator\nzone: Europe/Berlin\n' }],
  ['a record', { 'progress/aurora.yaml': 'drafts: [{ deliverable: fim, round: 1 }]\n' }],
  [
    'the settings',
    { 'samepage.yaml': 'name: Ours\nseverities: [{ rule: unknown-value, severity: error, why: We sign nothing open. }]\n' },
  ],
  ['a campaign that goes away', { gone: 'campaigns/eve.mdx' }],
];

describe('a check that stays in memory', () => {
  test('says after every edit what a fresh one says', () => {
    const root = contentFolder(FILES);
    const live = new LiveCheck(root, AS_OF);
    live.all();
    for (const [name, edit] of EDITS) {
      const { findings, isBuildable } = live.changed(apply(root, edit));
      const fresh = checkContent(root, AS_OF);
      expect(live.report(), name).toEqual(fresh);
      expect(isBuildable, name).toBe(!fresh.findings.some(({ severity }) => severity === 'shape'));
      for (const finding of findings) expect(fresh.findings, name).toContainEqual(finding);
    }
  });

  test('tells about the file that changed, and about those that it touches', () => {
    const root = contentFolder(FILES);
    const live = new LiveCheck(root, AS_OF);
    live.all();
    const told = (edit: Files) => [...new Set(live.changed(apply(root, edit)).findings.map(({ file }) => file))];
    expect(told({ 'campaigns/aurora.mdx': AURORA.replace('"?"', '3') })).toEqual(['campaigns/aurora.mdx']);
    expect(told({ 'campaigns/dawn.mdx': DAWN.replace('Lumorrow', 'Lumen') })).toEqual([
      'campaigns/dawn.mdx',
      'campaigns/aurora.mdx',
    ]);
    expect(told({ 'campaigns/aurora.mdx': AURORA.replace('id: film', 'id: short') })).toContain('progress/aurora.yaml');
  });

  test('looks at everything when nothing has been looked at', () => {
    const root = contentFolder(FILES);
    expect(new LiveCheck(root, AS_OF).report()).toEqual(checkContent(root, AS_OF));
    const { findings } = new LiveCheck(root, AS_OF).changed([]);
    expect(findings).toEqual(checkContent(root, AS_OF).findings);
  });
});

function apply(root: string, edit: Files | { readonly gone: string }): string[] {
  if ('gone' in edit && typeof edit.gone === 'string') {
    rmSync(path.join(root, edit.gone));
    return [edit.gone];
  }
  addFiles(root, edit);
  return Object.keys(edit);
}
