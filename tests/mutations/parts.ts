import { isObject, type Json, type JsonObject } from '../../src/domain/json.ts';
import { itemsOf, listOf, textOf } from './change.ts';

/** Whether everyone's consent is claimed. */
export function isAgreed({ status }: JsonObject): boolean {
  return status === 'agreed' || status === 'live';
}

/** Whether a deliverable is published, and no document. */
export function isPiece(item: Json | undefined): boolean {
  return isObject(item) && item['document'] === undefined;
}

/** Whether a deliverable is published as a creator's own, and not for the brand's accounts. */
export function isInfluencerPiece(item: Json | undefined): boolean {
  return isPiece(item) && isObject(item) && item['workstream'] === 'influencer';
}

/** Ids of the roles of some kinds, in the order of the file. */
export function rolesOfKind(campaign: JsonObject, ...kinds: readonly string[]): readonly string[] {
  const roles = itemsOf(campaign, 'roles').filter(({ kind }) => kinds.includes(textOf(kind)));
  return roles.map(({ id }) => textOf(id));
}

/** The first group of creators. */
export function creatorsIn(campaign: JsonObject): string {
  return rolesOfKind(campaign, 'creator')[0]!;
}

/** The first role of each company, in the order of the file. */
export function companiesIn(campaign: JsonObject): readonly string[] {
  const roles = itemsOf(campaign, 'roles').filter(({ party, kind }) => party !== undefined && kind !== 'creator');
  return [...new Map(roles.toReversed().map(({ id, party }) => [party, textOf(id)])).values()].reverse();
}

/** The agencies, one role of each. */
export function agenciesIn(campaign: JsonObject): readonly string[] {
  return companiesIn(campaign).filter((id) => rolesOfKind(campaign, 'agency').includes(id));
}

/** What a row of the matrix covers, of one section. */
export function coveredIn(row: Json | undefined, campaign: JsonObject, section: string): readonly JsonObject[] {
  const ids = isObject(row) ? listOf(row['covers']) : [];
  return itemsOf(campaign, section).filter(({ id }) => id !== undefined && ids.includes(id));
}

/** Another company than any of those that are named, or than the first. */
export function otherCompany(campaign: JsonObject, ...named: readonly (Json | undefined)[]): string | undefined {
  const known = named.flatMap(listOf);
  return companiesIn(campaign).find((id) => !known.includes(id));
}

/** An agency of which nothing is asked, to be added to the roles. */
export function newcomerTo(campaign: JsonObject): JsonObject {
  const party = itemsOf(campaign, 'roles').some(({ party: one }) => one === 'veralomar') ? 'ottergrund' : 'veralomar';
  return { id: 'newcomer', kind: 'agency', party, pointPerson: 'Ada Quist', owns: 'the view from outside' };
}

/** Whoever looks at a deliverable in its workflow, in the order of the steps. */
export function reviewersOf(piece: JsonObject, { defaults, ...campaign }: JsonObject): readonly Json[] {
  const usual = isObject(defaults) ? defaults['workflow'] : undefined;
  const workflow = itemsOf(campaign, 'workflows').find(({ id }) => id === (piece['workflow'] ?? usual));
  return listOf(workflow?.['steps']).flatMap((step) => {
    if (!isObject(step)) return [textOf(step).split(' ')[0]!];
    return step['action'] === 'revise' ? [] : listOf(step['by']);
  });
}
