import { describe, expect, it } from 'vitest';
import { findingOf } from '../../domain/rules/rule.ts';
import { oneAccountable } from '../../domain/rules/one-accountable.ts';
import { volumeWithoutQuality } from '../../domain/rules/volume-without-quality.ts';
import { invalidValue } from '../../domain/rules/shape/invalid-value.ts';
import { stoppedBy } from './stopped-by.ts';

const place = { file: 'campaigns/aurora.mdx' };
const contradiction = findingOf(oneAccountable, Object.keys(oneAccountable.meta.messages)[0] as never, place);
const risk = {
  ...findingOf(volumeWithoutQuality, Object.keys(volumeWithoutQuality.meta.messages)[0] as never, place),
  severity: 'warning' as const,
};
const unreadable = findingOf(invalidValue, 'wrong-kind', place);

describe('stoppedBy', () => {
  it.each([
    ['a contradiction stops what shall be agreed', 'aligning', 'agreed', false, [contradiction], 'agreed'],
    ['a contradiction stops what shall go live', 'agreed', 'live', false, [contradiction], 'live'],
    ['a risk stops what shall go live', 'agreed', 'live', false, [risk], 'live'],
    ['an unreadable value stops a step', undefined, 'agreed', false, [unreadable], 'agreed'],
    ['an unreadable value stops a draft, whatever its status', 'draft', 'draft', true, [unreadable], 'shape'],
    ['a step that was taken before is not taken again', 'agreed', 'agreed', false, [contradiction], undefined],
    ['a step back is always possible', 'live', 'aligning', false, [contradiction, unreadable], undefined],
    ['saving is always possible while nothing moves', 'draft', 'draft', false, [contradiction, unreadable], undefined],
    ['a draft with contradictions may land while it stays a draft', undefined, 'draft', true, [contradiction], undefined],
    ['the end of a campaign is no step', 'live', 'wrapped', false, [contradiction], undefined],
    ['nothing stops what has no findings', 'agreed', 'live', true, [], undefined],
  ] as const)('%s', (_, before, after, isDraft, findings, step) => {
    expect(stoppedBy({ findings, before, after, isDraft })?.step).toBe(step);
  });

  it('passes over what the campaign accepts', () => {
    const accepted = { ...contradiction, accepted: { why: 'Known.' } };
    expect(stoppedBy({ findings: [accepted], before: 'aligning', after: 'agreed', isDraft: false })).toBeUndefined();
  });
});
