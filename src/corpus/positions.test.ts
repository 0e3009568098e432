import { describe, expect, test } from 'vitest';
import { campaign, facts, findingsIn } from './content-folder.test-support.ts';

const AURORA = `title: Aurora
status: aligning
roles:
  - { id: mila, kind: creator, party: mila-hart }
usageRights:
  period: 3 months
  from: posting
deliverables:
  - { title: Film, workstream: ugc, assignedTo: mila, keepLive: 1 year }
`;
const DAWN = `title: Dawn
status: aligning
flight: { start: "2026-05-10", end: "2026-05-31" }
roles: [{ id: mila, kind: creator, party: mila-hart }]
exclusivity: { competitors: [Lumen], window: { from: "2026-05-01", until: "2026-06-30" } }
`;

describe('the places that a finding is related to', () => {
  test('have their lines, in the same file', () => {
    const [finding] = findingsIn({ ...facts, 'campaigns/aurora.mdx': campaign(AURORA) }).filter(
      ({ rule }) => rule === 'rights-outlive-use',
    );
    expect(finding?.position).toEqual({ line: 10, column: 65 });
    expect(finding?.related).toEqual([
      { file: 'campaigns/aurora.mdx', path: ['usageRights', 'period'], position: { line: 7, column: 11 } },
    ]);
  });

  test('and in another one', () => {
    const bound = DAWN.replace('Dawn', 'Aurora').replace('Lumen', 'Halbwach').replace('roles: [', BRAND);
    const findings = findingsIn({ ...facts, 'campaigns/aurora.mdx': campaign(bound), 'campaigns/dawn.mdx': campaign(DAWN) });
    const related = findings.filter(({ rule }) => rule === 'exclusivity-clash').flatMap((finding) => finding.related ?? []);
    expect(related).toContainEqual({
      file: 'campaigns/dawn.mdx',
      path: ['exclusivity'],
      position: { line: 6, column: 14 },
    });
  });
});

const BRAND = 'roles: [{ id: brand, kind: brand, party: lumen }, ';
