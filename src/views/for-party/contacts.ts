import type { Role } from '../../domain/agreement/agreement.ts';
import { roleOf } from '../../domain/agreement/roles.ts';
import { factsBlock } from '../campaign/parts.ts';
import type { Fact, SectionView } from '../campaign/section.ts';
import { durationText, rolesLine } from '../campaign/values.ts';
import { joined, quiet, said, text, type Line } from '../piece.ts';
import { partOf, type Stand } from './stand.ts';
import { factOf } from './work.ts';

/** Whom a party asks: its contact, who looks after it, whom to call, where things are said and how fast they are answered. */
export function contactsSection(stand: Stand): SectionView | undefined {
  const { context } = stand;
  const { campaign, words } = context;
  const { forParty } = words;
  const { communication, owner } = campaign;
  const care = contactOf(stand);
  const fact = (label: string, line: Line | undefined): Fact[] => (line && line.length > 0 ? [factOf(label, [line])] : []);
  const channels = (communication?.channels ?? []).map(({ title, purpose, replyWithin }): Line =>
    joined(
      [
        [said(title)],
        purpose ? [said(purpose)] : [],
        replyWithin ? [text(forParty.reply(durationText(context, replyWithin)))] : [],
      ].filter((line) => line.length > 0),
      quiet(' · '),
    ),
  );
  const levels = (communication?.escalation ?? []).map(({ level, when, role, within }): Line => [
    quiet(`${level} `),
    ...rolesLine(context, role),
    ...(within ? [quiet(` · ${forParty.within(durationText(context, within))}`)] : []),
    ...(when ? [quiet(' · '), said(when)] : []),
  ]);
  const facts = [
    ...fact(forParty.contact, care.contact ? personLine(stand, care.contact) : undefined),
    ...fact(forParty.relationship, care.relationship ? personLine(stand, care.relationship) : undefined),
    ...fact(forParty.urgent, urgentLine(stand)),
    ...ownPointPeople(stand),
    ...fact(forParty.owner, owner?.role || owner?.person ? ownerLine(stand) : undefined),
    ...(channels.length > 0 ? [factOf(forParty.channels, channels)] : []),
    ...(levels.length > 0 ? [factOf(forParty.wayUp, levels)] : []),
  ];
  return partOf(stand, 'contacts', [factsBlock(facts)]);
}

/** Who is the contact of a creator, and who looks after the relationship; both as role references. */
export function contactOf({ context, party }: Stand): { contact: string | undefined; relationship: string | undefined } {
  const row = context.campaign.creators?.find((creator) => creator.party === party);
  return { contact: row?.contact, relationship: row?.relationshipOwner };
}

/** Who is called when it cannot wait, and how. */
export function urgentLine(stand: Stand): Line | undefined {
  const { who, how } = stand.context.campaign.communication?.urgent ?? {};
  if (who === undefined && how === undefined) return undefined;
  return joined([who ? personLine(stand, who) : [], how ? [said(how)] : []].filter(isFilled), quiet(' · '));
}

/** The one person to talk to, and the role for which they speak. */
export function personLine({ context }: Stand, reference: string): Line {
  const person = roleOf(context.campaign, reference)?.pointPerson;
  return [...(person ? [said(person), quiet(' · ')] : []), context.roles.piece(reference)];
}

function ownerLine(stand: Stand): Line {
  const { role, person } = stand.context.campaign.owner ?? {};
  return joined([person ? [said(person)] : [], role ? [stand.context.roles.piece(role)] : []].filter(isFilled), quiet(' · '));
}

/** In a group, feedback goes through one of its members. */
function ownPointPeople({ context, roles }: Stand): Fact[] {
  return roles.flatMap((role: Role) =>
    role.id && role.pointPerson
      ? [factOf(context.words.forParty.pointPerson(context.roles.name(role.id)), [[said(role.pointPerson)]])]
      : [],
  );
}

function isFilled(line: Line): boolean {
  return line.length > 0;
}
