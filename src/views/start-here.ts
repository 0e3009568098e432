import type { Campaign } from '../domain/agreement/agreement.ts';
import type { Words } from '../words/index.ts';

/** A way from a page into a form that is filled in already. */
export interface StartLink {
  readonly title: string;
  readonly href: string;
  /** The field of the form that the day of the reader belongs into; the page is older than today. */
  readonly dayField: string | undefined;
}

/** What forms are opened for. */
export interface StartPlace {
  readonly campaign: Pick<Campaign, 'kpis' | 'roles'>;
  readonly id: string;
  /** The roles of whoever reads the page, on a page made for one party. */
  readonly roles?: readonly string[];
  readonly base: string;
  readonly words: Words;
}

/** The forms that people need most on the page of a campaign: report numbers, ask, add a creator. For pages with an editor alone. */
export function startLinks(place: StartPlace): StartLink[] {
  const { id, roles = [], words } = place;
  const [role] = roles;
  const asker: readonly Field[] = role === undefined ? [] : [['questions.new.by', role]];
  const links = [
    link(place, words.begin.report, 'reports/new', [['campaign', id], ...numbersOf(place)], 'on'),
    link(place, words.begin.ask, `campaigns/entries/${id}`, asker, 'questions.new.date'),
  ];
  return roles.length > 0 ? links : [...links, link(place, words.begin.creator, `campaigns/entries/${id}`, creatorOf(place))];
}

/** The form that records a signature. It is told which text the page shows, so that nobody signs another one unread. */
export function signatureLink(
  place: Pick<StartPlace, 'id' | 'base' | 'words'>,
  party: string,
  text: string | undefined,
): StartLink {
  const seen: readonly Field[] = text === undefined ? [] : [['text', text]];
  return link(place, place.words.begin.sign, 'signoffs/new', [['campaign', place.id], ['party', party], ...seen]);
}

/** Whoever reads a number supplies it: one line for each KPI that this party measures. */
function numbersOf({ campaign, roles = [] }: StartPlace): Field[] {
  const [role] = roles;
  if (role === undefined) return [];
  const owed = (campaign.kpis ?? []).filter(({ measuredBy, id }) => id !== undefined && roles.includes(measuredBy ?? ''));
  return [['by', role], ...owed.map(({ id }, index): Field => [`values.${index}.kpi`, id ?? ''])];
}

function creatorOf({ campaign }: StartPlace): Field[] {
  const group = (campaign.roles ?? []).find(({ kind, members }) => kind === 'creator' && members !== undefined);
  return group ? [['creators.new.role', group.id ?? '']] : [['roles.new.kind', 'creator']];
}

function link(
  { base }: Pick<StartPlace, 'base'>,
  title: string,
  form: string,
  fields: readonly Field[],
  dayField?: string,
): StartLink {
  const query = new URLSearchParams(fields.map(([name, value]) => [name, value])).toString();
  return { title, href: `${base}admin/#/collections/${form}${query === '' ? '' : `?${query}`}`, dayField };
}

type Field = readonly [name: string, value: string];
