import { describe, expect, it } from 'vitest';
import { contentTypes } from '../../../domain/schema/index.ts';
import { isWallTime } from '../../../domain/time/calendar-text.ts';
import { filledSignature, momentOf } from './filled-signature.ts';

const now = { text: 'a'.repeat(64), clauses: [{ clause: 'flight', hash: 'b'.repeat(64) }] };
const moment = { at: '2026-11-21T09:05', zone: 'Europe/Berlin' };

describe('the form of a signature', () => {
  it('is filled so that only the signer and the way are asked for', () => {
    const filled = filledSignature({ campaign: 'aurora', party: 'lumen' }, now, moment);
    expect(filled).toEqual({ campaign: 'aurora', party: 'lumen', decision: 'signed', ...moment, ...now });
    const { schema } = contentTypes.signoff;
    expect(schema.safeParse(filled).error?.issues.map(({ path }) => path)).toEqual([['person'], ['way']]);
    expect(schema.safeParse({ ...filled, person: 'Mila', way: 'cms' }).success).toBe(true);
  });

  it('keeps what is written, and takes the text of now in place of an earlier one', () => {
    const written = { at: '2026-01-01T10:00', decision: 'declined', person: 'Mila', text: 'c'.repeat(64), clauses: [] };
    expect(filledSignature(written, now, moment)).toEqual({ ...written, ...now });
  });

  it('names the moment as the calendar of the reader has it', () => {
    const { at, zone } = momentOf(new Date(2027, 2, 4, 7, 8));
    expect([at, isWallTime(at)]).toEqual(['2027-03-04T07:08', true]);
    expect(zone).toBe(new Intl.DateTimeFormat().resolvedOptions().timeZone);
  });
});
