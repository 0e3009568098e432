import { expect, test } from 'vitest';
import { textReporter } from '../reporters/text.ts';
import { checkContent } from './check-content.ts';
import { campaign, contentFolder, facts } from './content-folder.test-support.ts';

/** Twenty mistakes of twenty kinds, each told once. */
const fields = `title: Aurora
staus: aligning
status: algning
markets: [de, uk]
currency: Euro
publishable: yes
flight:
  start: 2026-06-31
  end: 2026-05-01T
  zone: Europe/Berln
owner: { role: brnd }
roles:
  - { id: brand, kind: brand, party: lumen }
  - { id: creators, kind: creator, members: [mila-heart] }
  - { id: brand, kind: agency }
waves:
  - { title: Seeding, start: 2026-05-18, end: 2026-05-01 }
deliverables:
  - count: 3
  - { title: Launch film, count: three, fee: "1,500" }
  - { title: Teaser, assignedTo: creators/ben-okafor, keepLive: 30 }
payment:
  schedule: [{ title: First, share: 4.5 }]
kpis:
  - metric:
`;
const brief = '\nSay hello to {brand} in one film.\n';

test('one campaign with twenty mistakes tells all twenty in one run, each with its place', () => {
  const root = contentFolder({ ...facts, 'campaigns/aurora.mdx': campaign(fields, brief) });
  const report = checkContent(root, '2026-05-01');
  expect(report.findings).toHaveLength(20);
  expect(textReporter()(report).output).toMatchInlineSnapshot(`
    "campaigns/aurora.mdx
      3:1      broken   “staus” is not a field of this campaign. Did you mean “status”?  [unknown-field SP005]
      4:9      broken   “Status” is the text “algning”, which is not one of its words. Did you mean “aligning”?  [invalid-value SP006]
      5:15     broken   Entry 2 of “Markets” names the market “uk”, which does not exist. Known ones: “de”.  [dangling-reference SP008]
      6:11     broken   “Currency” is the text “Euro”. Write a currency code of three capitals such as "EUR" instead.  [invalid-value SP006]
      7:14     broken   Either true or false was expected, and YAML reads yes as a text. Write true.  [yaml-trap SP004]
      9:10     broken   “Start” of “Flight” is 2026-06-31, and there is no such day: June 2026 has 30 days.  [impossible-date SP012]
      10:8     broken   “End” of “Flight” is the text “2026-05-01T”. Write a calendar date such as "2026-05-18" instead.  [invalid-value SP006]
      11:9     broken   “Time zone” of “Flight” is the text “Europe/Berln”, which is no time zone. Did you mean “Europe/Berlin”?  [invalid-value SP006]
      12:16    broken   “Role” of “Owner” names the role “brnd”, which does not exist. Did you mean “brand”?  [dangling-reference SP008]
      15:46    broken   “Members” of role “creators” names the party “mila-heart”, which does not exist. Did you mean “mila-hart”?  [dangling-reference SP008]
      16:5     broken   “brand” is the id of two entries in “Roles”. Give one of them another id.  [duplicate-id SP009]
      18:47    broken   “End” of wave “Seeding” is 2026-05-01, and that is before “Start”, which is 2026-05-18. Correct one of the two.  [impossible-date SP012]
      20:5     broken   Deliverable 1 has no “Title”, which it needs. Write “title:” and its value: what it is, such as "Launch film".  [missing-value SP007]
      21:34    broken   “How many” of deliverable “Launch film” is the text “three”. Write a whole number from 1 instead.  [invalid-value SP006]
      21:46    broken   A number was expected, and YAML reads “1,500” as a text. Write 1500 or 1.5.  [yaml-trap SP004]
      22:34    broken   “Assigned to” of deliverable “Teaser” names “creators/ben-okafor”, and “ben-okafor” is not a member of “creators”. Its members: “mila-heart”.  [dangling-reference SP008]
      22:65    broken   “Stays live” of deliverable “Teaser” is the number 30. Write a length of time such as "48h", "2 working days", "same day", "10 days" or "6 months" instead.  [invalid-value SP006]
      24:37    broken   “Share” of instalment “First” of “Payment” is the number 4.5, which is more than the whole. Shares are written as parts of one: write 0.045 for 4.5 %.  [invalid-value SP006]
      26:12    broken   “Metric” of KPI 1 is empty. Write the id of a metric, or leave the line out.  [invalid-value SP006]
      29:14    broken   The braces in \`{brand}\` are read as program code. Write the word itself, or put a backslash before each brace to show them: \`\\{brand\\}\`.  [unsafe-prose SP011]

    unknown-field
      Why: A misspelled field is agreed by everyone who reads the file and seen by nobody who reads the page.
      Cure: Correct the spelling, or move the text to a note.
    invalid-value
      Why: A value that a person can guess and a schedule cannot is a value on which two people will guess differently.
      Cure: Write the value as the message shows, or "?" while it is not known.
    dangling-reference
      Why: A task given to a role that nobody holds is a task that nobody does.
      Cure: Correct the id, or add what it names.
    yaml-trap
      Why: Half a title, an empty label or a changed number looks right in the file and is wrong in the agreement.
      Cure: Put a text that holds special characters in double quotes.
    impossible-date
      Why: Everybody corrects such a date in their head, and each to another day.
      Cure: Ask whoever set the date which day was meant.
    duplicate-id
      Why: When two things share a name, a signature under one can be taken for a signature under the other.
      Cure: Give one of them another id.
    missing-value
      Why: What has no name cannot be talked about, signed or found again.
      Cure: Write the field; in a draft, "?" will do.
    unsafe-prose
      Why: A brief is written by several partners and shown to all of them. Text that is read as program code stops the page, and code hidden in a text would run on the computer of everyone who builds or opens it.
      Cure: Write plain Markdown. Put a backslash before a brace that should be shown, write \`&lt;\` for the sign “less than”, and use the components (Callout, Do, Dont, KeyMessage, Example, Term) instead of HTML.

    7 files, 0 campaigns: 20 to mend before the site can be built."
  `);
  expect(textReporter()(report).exitCode).toBe(1);
});
