import type { Acceptance, Finding } from '../../domain/finding.ts';
import type { Site } from '../../domain/schema/site.ts';
import type { Words } from '../../words/index.ts';
import { foreignLanguage } from '../foreign-language.ts';
import type { Format } from '../format.ts';
import { joined, quiet, said, text, type Line } from '../piece.ts';
import { spokenIn } from '../spoken-in.ts';
import type { AcceptedView, FindingState } from './finding-view.ts';
import type { RoleNames } from './role-names.ts';

/** What the words of findings are made from. */
export interface FindingContext {
  readonly words: Words;
  readonly format: Format;
  readonly roles: RoleNames;
  /** The folder that the site is published under; undefined where nothing links to other pages. */
  readonly base: string | undefined;
  readonly site: Site | undefined;
}

/** The look of a finding. One that is accepted is calm, whatever it weighs. */
export function findingState({ severity, accepted }: Pick<Finding, 'severity' | 'accepted'>, words: Words): FindingState {
  if (accepted) return { tone: 'over', word: words.found.accepted };
  return { tone: TONES[severity], word: words.severities[severity] };
}

/** Why, by whom and until when a finding is accepted. */
export function acceptedView({ why, by, until }: Acceptance, { words, format, roles }: FindingContext): AcceptedView {
  const terms: Line[] = [
    by === undefined ? [] : [quiet(`${words.found.by} `), roles.piece(by)],
    until === undefined ? [] : [quiet(`${words.found.until} `), { kind: 'time', text: format.day(until), datetime: until }],
  ];
  return {
    why: [said(why)],
    terms: joined(
      terms.filter((part) => part.length > 0),
      text(' '),
    ),
  };
}

/** Says that the site weighs the rule of a finding in its own way, and why; empty where it does not. */
export function reweighedLine({ reweighed }: Pick<Finding, 'reweighed'>, { words, site }: FindingContext): Line {
  if (!reweighed) return [];
  const why = spokenIn(said(reweighed.why), site && foreignLanguage(undefined, { site, words }));
  return [text(`${words.found.reweighed(words.severities[reweighed.from])} `), why];
}

/** The page of a rule; undefined where nothing links to other pages. */
export function ruleAddress(rule: string, base: string | undefined): string | undefined {
  return base === undefined ? undefined : `${base}rules/${rule}/`;
}

const TONES = { shape: 'broken', error: 'broken', warning: 'risk', advice: 'advice' } as const;
