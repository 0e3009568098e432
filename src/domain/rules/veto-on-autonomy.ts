import type { Campaign } from '../agreement/agreement.ts';
import { isOver } from '../agreement/lifecycle.ts';
import { joinWords, rolesWords } from '../agreement/role-words.ts';
import { freedomsOf, isVetoed } from '../responsibility/freedoms.ts';
import { vetoesOf } from '../responsibility/vetoes.ts';
import { excerptOf } from '../wording/excerpt.ts';
import { defineRule } from './rule.ts';

/** What creators decide is not decided again by others. */
export const vetoOnAutonomy = defineRule({
  meta: {
    id: 'veto-on-autonomy',
    code: 'SP160',
    severity: 'warning',
    description: 'Disallow that others decide on or approve what creators are free to decide.',
    why: 'A freedom that somebody else signs off is none: the creator films her own hook, and gets it back with another one.',
    howToFix: 'Decide who has the last word, write it in the one place, and what is left out after “not covered:” in the other.',
    whenNotTo:
      'A yes on the whole piece, on claims or on the label takes no freedom away. What a right leaves out itself (“not covered: the label”) is no freedom. A campaign that is over is left as it was.',
    messages: {
      right:
        'Creators decide on {things} (“{right}”), and the right “{other}” gives the same to {holders}. Write who has the last word.',
      step: 'Creators decide on {things} (“{right}”), and a review by {holders} is about the same (“{other}”). Take it out of the review, or out of the right.',
      row: 'Creators decide on {things} (“{right}”), and the row “{other}” gives the same to {holders}. Take it out of the row, or out of the right.',
      document:
        'Creators decide on {things} (“{right}”), and “{other}” waits for the final decision of {holders}. Let it be seen without a yes, or change the right.',
      acceptance:
        'Creators decide on {things} (“{right}”), and a piece is accepted only when “{other}”. Take the line out, or change the right.',
    },
    examples: {
      good: [
        {
          title: 'Each their own field',
          content:
            'title: Aurora\nstatus: aligning\nroles: [{ id: creators, kind: creator, size: 4 }, { id: brand, kind: brand, party: lumen }]\nworkflows: [{ title: One round, steps: [{ by: brand, within: 48h, note: claims and label }, maker 48h], finalDecision: brand }]\ndecisionRights: [{ topic: "Hook, wording and edit", holder: creator, covers: [opening line, "not covered: the label"] }, { topic: Claims and the label, holder: brand }]\nraci: [{ activity: Approve the films, responsible: brand, accountable: brand }, { activity: Draft approval, responsible: brand, accountable: brand }]\n',
        },
        {
          title: 'A narrower thing of the same name',
          content:
            'title: Aurora\nstatus: aligning\nroles: [{ id: mila, kind: creator, party: mila-hart }, { id: brand, kind: brand, party: lumen }]\ndecisionRights: [{ topic: Wording, holder: mila }, { topic: Wording of claims, holder: brand }]\n',
        },
        {
          title: 'Free of something, and reviewed as a whole',
          content:
            'title: Aurora\nstatus: aligning\nroles: [{ id: mila, kind: creator, party: mila-hart }, { id: brand, kind: brand, party: lumen }]\nworkflows: [{ id: one, title: One round, steps: [brand 48h, maker 48h], finalDecision: brand }]\ndeliverables: [{ title: Film, count: 1, assignedTo: mila, workflow: one, acceptance: both mandatories are met }, { title: Media plan, document: media plan, count: 1, assignedTo: brand, workflow: one }]\ndecisionRights: [{ topic: "Place, voice and music, not the label", holder: creator }, { topic: The label, holder: brand }]\n',
        },
      ],
      bad: [
        {
          title: 'The same thing twice',
          content:
            'title: Aurora\nstatus: aligning\nroles: [{ id: mila, kind: creator, party: mila-hart }, { id: brand, title: Lumen, kind: brand, party: lumen }]\ndecisionRights: [{ topic: Hook and script, holder: creator }, { topic: The script and all claims, holder: brand }]\n',
          says: ['right'],
          at: ['decisionRights.1'],
        },
        {
          title: 'A review of the edit, and a row that approves hooks',
          content:
            'title: Aurora\nstatus: aligning\nroles: [{ id: mila, kind: creator, party: mila-hart }, { id: brand, kind: brand, party: lumen }]\nworkflows: [{ title: One round, steps: [{ by: brand, within: 48h, action: approve, note: label and final edit }], finalDecision: brand }]\nraci: [{ activity: Approve hooks, responsible: brand, accountable: brand }]\ndecisionRights: [{ topic: "Hook, edit and music", holder: creator }]\n',
          says: ['step', 'row'],
          at: ['workflows.0.steps.0.note', 'raci.0.activity'],
        },
        {
          title: 'Approval of the script, as a right and as a row',
          content:
            'title: Aurora\nstatus: aligning\nroles: [{ id: mila, kind: creator, party: mila-hart }, { id: brand, kind: brand, party: lumen }]\nraci: [{ activity: Script sign-off, responsible: brand, accountable: brand }]\ndecisionRights: [{ topic: Hook and script, holder: creator }, { topic: Script approval, holder: brand }]\n',
          says: ['row', 'right'],
          at: ['raci.0.activity', 'decisionRights.1'],
        },
        {
          title: 'The script is a paper that the brand decides on',
          content:
            'title: Aurora\nstatus: aligning\nroles: [{ id: mila, kind: creator, party: mila-hart }, { id: brand, kind: brand, party: lumen }]\nworkflows: [{ id: one, title: One round, steps: [brand 48h, maker 48h], finalDecision: brand }]\ndeliverables: [{ title: Script, document: script, count: 1, assignedTo: mila, workflow: one, due: "2026-05-04" }]\ndecisionRights: [{ topic: Hook, holder: creator, covers: [script, place] }]\n',
          says: ['document'],
          at: ['deliverables.0.workflow'],
        },
        {
          title: 'Accepted when the brand likes the music',
          content:
            'title: Aurora\nstatus: aligning\nroles: [{ id: mila, kind: creator, party: mila-hart }, { id: brand, kind: brand, party: lumen }]\ndeliverables: [{ title: Film, count: 1, assignedTo: mila, acceptance: [label is visible, music is approved by the brand] }]\ndecisionRights: [{ topic: Music and place, holder: creator }]\n',
          says: ['acceptance'],
          at: ['deliverables.0.acceptance.1'],
        },
      ],
    },
  },
  check({ agreement, report }) {
    const { campaign } = agreement;
    const freedoms = freedomsOf(campaign);
    if (isOver(campaign) || freedoms.length === 0) return;
    for (const veto of vetoesOf(campaign)) {
      const freedom = freedoms.find((each) => isVetoed(each, veto));
      if (!freedom) continue;
      const things = [...freedom.subjects].filter((subject) => veto.subjects.has(subject));
      const data = {
        things: joinWords(things.map((thing) => `“${thing}”`)),
        right: freedom.topic,
        other: excerptOf(veto.says),
        holders: holderWords(campaign, veto.holders),
      };
      report(veto.by, veto.path, data, { related: [['decisionRights', freedom.index]] });
    }
  },
});

function holderWords(campaign: Campaign, [first, ...others]: readonly string[]): string {
  if (first === undefined) return 'others';
  if (first === 'together') return 'all together';
  return first === 'brand' ? 'the brand' : rolesWords(campaign, [first, ...others]);
}
