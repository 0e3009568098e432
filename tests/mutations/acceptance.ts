import type { JsonObject } from '../../src/domain/json.ts';
import { append, both, drop } from './change.ts';
import type { Operator } from './operator.ts';

/** Mistakes in living with findings: `accepted` entries that no longer accept anything. */
export const acceptanceMistakes: readonly Operator[] = [
  {
    name: 'A finding is accepted that is not there',
    rule: 'acceptance-current',
    says: 'nothing',
    change: accepted({ rule: 'perpetual-rights' }),
  },
  {
    name: 'A finding is accepted for whatever the text will be',
    rule: 'acceptance-current',
    says: 'unmarked',
    change: both(drop('risks'), accepted({ rule: 'sections-written' })),
  },
  {
    name: 'The day on which a finding comes back is over',
    rule: 'acceptance-current',
    says: 'ended',
    change: both(drop('risks'), accepted({ rule: 'sections-written', until: '2025-12-31' })),
  },
  {
    name: 'A finding was accepted for another text',
    rule: 'acceptance-current',
    says: 'changed',
    change: both(drop('risks'), accepted({ rule: 'sections-written', hash: '000000000000' })),
  },
  {
    name: 'A contradiction is accepted',
    rule: 'acceptance-current',
    says: 'contradiction',
    change: both(drop('owner.person'), accepted({ rule: 'one-owner' })),
  },
];

function accepted(entry: JsonObject) {
  return append('accepted', { why: 'We know.', ...entry });
}
