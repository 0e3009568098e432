import { describe, expect, test } from 'vitest';
import { facts, problemsIn } from './content-folder.test-support.ts';

const PLAYBOOK = [
  'title: Launch',
  'roles: [{ id: brand, kind: brand }, { id: makers, kind: creator }]',
  'flight: { start: start }',
  'deliverables: [{ id: launch-film, title: Launch film, dependsOn: lock }, { id: recap, title: Recap }]',
  'milestones: [{ id: lock, title: Lock }]',
].join('\n');

describe('market differences', () => {
  test('that fit are not spoken of', () => {
    expect(
      said(
        'deliverables, item: launch-film, set: { count: 2, assignedTo: makers, draftDue: start - 2 days, fee: "?" }',
        'flight, set: { end: start + 9 days }',
        'milestones, item: permits, add: { title: Permits, owner: brand }',
        'deliverables, item: recap, remove: true',
      ),
    ).toEqual([]);
  });

  test.each([
    [
      'deliverables, item: launch-film, set: { conut: 2 }',
      'unknown-field/misspelled “conut” is not a field of deliverable “Launch film”. Did you mean “count”?',
    ],
    [
      'deliverables, item: launch-film, set: { count: many }',
      'invalid-value/wrong-kind “How many” of deliverable “Launch film” is the text “many”. Write a whole number from 1 instead.',
    ],
    [
      'deliverables, item: launch-film, set: { draftDue: "2026-05-18" }',
      'invalid-value/wrong-kind “Draft due” of deliverable “Launch film” is the text “2026-05-18”. Write a day counted from the launch, such as "start - 10 working days" or "end + 2 days" instead.',
    ],
    [
      'milestones, item: permits, add: { date: start }',
      'missing-value/missing Milestone 1 has no “Title”, which it needs. Write “title:” and its value: its name.',
    ],
    [
      'deliverables, item: launch-film, set: { assignedTo: makres }',
      'dangling-reference/misspelled “Assigned to” of deliverable “Launch film” names the role “makres”, which does not exist. Did you mean “makers”?',
    ],
    [
      'milestones, item: lock, remove: true',
      'dangling-reference/missing “Depends on” of deliverable “Launch film” names the deliverable or milestone “lock”, which does not exist. Known ones: “launch-film”, “recap”.',
    ],
  ])('whose values do not fit: %s', (change, problem) => {
    expect(said(change).map((line) => line.replace(/^playbooks\/launch-v1\.mdx:10:\d+ /, ''))).toEqual([problem]);
  });

  test('stand on the line of the value that is wrong', () => {
    expect(said('deliverables, item: recap, set: { count: 2 }', 'deliverables, item: launch-film, set: { count: many }')).toEqual([
      expect.stringMatching(/^playbooks\/launch-v1\.mdx:11:/),
    ]);
  });

  test('that another mistake of the playbook explains are told once', () => {
    const text = `---\n${PLAYBOOK.replace('dependsOn: lock', 'dependsOn: lokc')}\noverlays: [{ market: de, changes: [{ section: flight, set: { end: end }, why: x }] }]\n---\n`;
    expect(problemsIn({ ...facts, 'playbooks/launch-v1.mdx': text })).toHaveLength(1);
  });
});

/** What a check says of a playbook with these changes in one market. */
function said(...changes: readonly string[]): string[] {
  const lines = changes.map((change) => `      - { section: ${change}, why: it differs }`);
  const text = `---\n${PLAYBOOK}\noverlays:\n  - market: de\n    changes:\n${lines.join('\n')}\n---\n`;
  return problemsIn({ ...facts, 'playbooks/launch-v1.mdx': text });
}
