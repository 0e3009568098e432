import { expect, test } from 'vitest';
import { contentTypes, type ContentType } from '../schema/index.ts';
import { outlineOf, outlineOfSchema, type FieldNode } from '../schema/outline.ts';
import { siteSchema } from '../schema/site.ts';
import { decapitalised, nounOf } from './item-nouns.ts';

test('every list of items has a word for one of them', () => {
  const outlines = [...(Object.keys(contentTypes) as ContentType[]).map(outlineOf), outlineOfSchema(siteSchema)];
  const nouns = new Map(outlines.flatMap((outline) => nounsIn(outline)));
  expect(Object.fromEntries([...nouns].sort())).toMatchInlineSnapshot(`
    {
      "Accepted findings": "accepted finding",
      "Approval workflows": "approval workflow",
      "Assumptions": "assumption",
      "Bonuses": "bonus",
      "Brand assets": "brand asset",
      "Cadence": "cadence entry",
      "Calls it a success when": "success",
      "Casting": "casting entry",
      "Changes": "change",
      "Channels": "channel",
      "Clauses": "clause",
      "Closed platforms": "closed platform",
      "Content pillars": "content pillar",
      "Coverage": "coverage entry",
      "Creators": "creator",
      "Criteria": "criterion",
      "Days": "day",
      "Days off": "day off",
      "Decided": "decision",
      "Decision rights": "decision right",
      "Definitions": "definition",
      "Deliverables": "deliverable",
      "Documents": "document",
      "Drafts": "draft",
      "Escalation": "escalation level",
      "Expects": "expectation",
      "Feedback": "remark",
      "Formats": "format",
      "Guidance": "guidance entry",
      "Holidays added": "added holiday",
      "Holidays removed": "removed holiday",
      "Introductions": "introduction",
      "KPIs": "KPI",
      "Key messages": "key message",
      "Lead": "lead period",
      "Lines": "line",
      "Log": "log entry",
      "Market by market": "entry of “market by market”",
      "Meetings": "meeting",
      "Milestones": "milestone",
      "Must show": "mandatory",
      "Numbers": "number",
      "Obvious here": "entry on what is obvious",
      "Pace": "pace step",
      "People": "person",
      "Posts": "post",
      "Private remarks": "private remark",
      "Profiles": "profile",
      "Questions": "question",
      "RACI": "RACI row",
      "Risks": "risk",
      "Roles": "role",
      "Schedule": "instalment",
      "Severities": "severity",
      "Steps": "step",
      "Thresholds": "threshold",
      "Tiers": "tier",
      "Waves": "wave",
      "Worked days": "worked day",
    }
  `);
});

test.each([
  ['Deliverables', 'deliverables'],
  ['KPIs', 'KPIs'],
  ['RACI', 'RACI'],
  ['', ''],
])('“%s” begins small as “%s”', (title, small) => {
  expect(decapitalised(title)).toBe(small);
});

function nounsIn(node: FieldNode): [string, string][] {
  if (node.type === 'object') return [...node.fields.values()].flatMap(nounsIn);
  if (node.type === 'value') return [];
  return [...(node.item.type === 'object' ? [[node.title, nounOf(node)] as [string, string]] : []), ...nounsIn(node.item)];
}
