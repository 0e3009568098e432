import type { Agreement } from '../agreement/agreement.ts';
import { headsOf } from '../agreement/pieces.ts';
import { titleOf } from '../agreement/role-words.ts';
import type { Mismatch } from './mismatch.ts';

/** Members against the size of their group, creators against their wave, and all waves against all creators. */
export function creatorMismatches({ campaign, origins }: Agreement): Mismatch<'group-size' | 'wave-creators' | 'waves-creators'>[] {
  const { roles = [], waves = [], creators = [] } = campaign;
  const groups = roles.flatMap((role, index): Mismatch<'group-size'>[] => {
    const { size, members = [] } = role;
    if (size === undefined || origins.has(`roles.${index}.size`) || members.length <= size) return [];
    const data = { role: titleOf(role), size, count: members.length };
    return [{ messageId: 'group-size', path: ['roles', index, 'size'], data, related: [['roles', index, 'members']] }];
  });
  const perWave = waves.flatMap(({ id, title, creators: planned }, index): Mismatch<'wave-creators'>[] => {
    const count = creators.filter(({ wave }) => wave !== undefined && wave === id).length;
    if (planned === undefined || count <= planned) return [];
    return [
      { messageId: 'wave-creators', path: ['waves', index, 'creators'], data: { title, planned, count }, related: [['creators']] },
    ];
  });
  return [...groups, ...perWave, ...(perWave.length > 0 ? [] : allWaves(campaign))];
}

function allWaves(campaign: Agreement['campaign']): Mismatch<'waves-creators'>[] {
  const { roles = [], waves = [], creators = [] } = campaign;
  const planned = waves.map(({ creators: count }) => count);
  const heads = roles
    .filter(({ kind }) => kind === 'creator')
    .map(({ id }) => (id === undefined ? undefined : headsOf(campaign, id)));
  if (waves.length === 0 || heads.length === 0) return [];
  const sum = total(planned);
  const count = total(heads);
  const hasOthers = creators.some(({ wave }) => wave === undefined);
  // The same creators may come back in every wave.
  const isEveryone = planned.every((each) => each === count);
  if (sum === undefined || count === undefined || sum === count || isEveryone || (sum < count && hasOthers)) return [];
  return [{ messageId: 'waves-creators', path: ['waves'], data: { sum, count }, related: [['roles']] }];
}

function total(numbers: readonly (number | undefined)[]): number | undefined {
  return numbers.reduce<number | undefined>(
    (sum, number) => (sum === undefined || number === undefined ? undefined : sum + number),
    0,
  );
}
