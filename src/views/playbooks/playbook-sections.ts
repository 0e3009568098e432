import type { Context } from '../campaign/context.ts';
import { datedEvents } from '../campaign/dated-events.ts';
import { factsAt } from '../campaign/facts.ts';
import { factsBlock, sectionOf, under } from '../campaign/parts.ts';
import type { SectionView } from '../campaign/section.ts';
import { workflowsSection } from '../campaign/sections/approval.ts';
import { datesSection } from '../campaign/sections/dates.ts';
import { deliverablesSection } from '../campaign/sections/deliverables.ts';
import { duesSection } from '../campaign/sections/dues.ts';
import { creatorsSection, strategySection, ugcSection } from '../campaign/sections/idea.ts';
import { kpisSection } from '../campaign/sections/measurement.ts';
import { moneySection, rightsSection } from '../campaign/sections/money.ts';
import { briefSection, rolesSection, sourcesSection } from '../campaign/sections/record.ts';
import { decisionRightsSection, raciSection } from '../campaign/sections/responsibility.ts';
import { questionsSection, statementsSection } from '../campaign/sections/talk.ts';
import { communicationSection, definitionsSection, risksSection } from '../campaign/sections/together.ts';
import { calmSection } from './calm-section.ts';

/** Sections of a playbook that belong together. */
export interface PlaybookGroup {
  readonly title: string;
  readonly sections: readonly SectionView[];
}

/** Every clause of a playbook, in the order of the campaign page; the roles come before what is asked of them. */
export function playbookSections(context: Context): PlaybookGroup[] {
  const { groups } = context.words;
  const all: [string, (SectionView | undefined)[]][] = [
    [groups.work, [deliverablesSection(context), workflowsSection(context), datesAndFlight(context)]],
    [groups.people, [rolesSection(context), duesSection(context), raciSection(context), decisionRightsSection(context)]],
    [groups.idea, [strategySection(context), creatorsAndTiers(context), ugcSection(context), briefSection(context)]],
    [groups.numbers, [kpisSection(context), moneySection(context), rightsSection(context)]],
    [
      groups.together,
      [
        communicationSection(context),
        risksSection(context),
        statementsSection(context),
        questionsSection(context),
        definitionsSection(context),
        sourcesSection(context),
      ],
    ],
  ];
  return all.flatMap(([title, sections]) => {
    const present = sections.filter((section) => section !== undefined).map(calmSection);
    return present.length > 0 ? [{ title, sections: present }] : [];
  });
}

/** The first and last day of a campaign stand in its head; those of a playbook stand with its dates. */
function datesAndFlight(context: Context): SectionView | undefined {
  const flight = under(context.words.masthead.flight, factsBlock(factsAt(context, ['flight'])), { id: 'flight' });
  const section = datesSection(context, datedEvents(context));
  if (!section) return sectionOf(context, 'dates', flight);
  return { ...section, blocks: [...section.blocks, ...flight] };
}

/** Tiers belong to no creator here, so they stand with what creators are chosen by. */
function creatorsAndTiers(context: Context): SectionView | undefined {
  const tiers = factsBlock(factsAt(context, [], { only: ['tiers'] }));
  const section = creatorsSection(context);
  if (!section) return sectionOf(context, 'creators', [tiers]);
  return tiers ? { ...section, blocks: [tiers, ...section.blocks] } : section;
}
