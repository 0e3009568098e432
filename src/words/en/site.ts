import { countIn } from '../plural.ts';

const count = countIn('en');

/** What stands around pages, and the pages that list things. */
export const site = {
  site: {
    tagline: 'What the partners agreed, on one page.',
    skip: 'Skip to the agreement',
    navigation: 'Site',
    reference: 'Shared facts and guides',
    places: {
      home: 'Today',
      campaigns: 'Campaigns',
      playbooks: 'Playbooks',
      search: 'Search',
      parties: 'Parties',
      markets: 'Markets',
      platforms: 'Platforms',
      metrics: 'Metrics',
      glossary: 'Glossary',
      rules: 'Rules',
      guides: 'Guides',
    },
    themeDark: 'Dark theme',
    asOf: (day: string) => `“Today” on these pages is ${day}.`,
    audiences: {
      internal: 'Made for the team: everything, private remarks and money included.',
      partners: 'Made for the partners: every clause, no money, no private remarks.',
      party: (name: string) => `Made for ${name}: every clause, and the money that is theirs.`,
      public: 'Made for everybody: wrapped campaigns that may be published.',
    },
  },

  home: {
    title: 'What needs someone today',
    calm: 'Nothing waits for anybody.',
    calmMore: 'No open point, no missing signature, nothing at risk in any running campaign.',
    waits: (n: number) => count(n, { one: '# campaign waits for someone', other: '# campaigns wait for someone' }),
    live: 'Live',
    aligning: 'Being aligned',
    recent: 'Recently wrapped',
    missing: (n: number) => count(n, { one: '# signature is missing', other: '# signatures are missing' }),
    all: (n: number) => count(n, { one: 'The one campaign', other: 'All # campaigns' }),
    empty: 'No campaigns yet',
    emptyLead: 'A campaign is one text file that every partner can read, check and sign.',
    begin: 'How to begin',
    steps: [
      { what: 'Write down who takes part', how: 'One file a party in content/parties: its name, kind and time zone.' },
      {
        what: 'Write what you know',
        how: 'A file in content/campaigns, such as content/campaigns/spring-launch.mdx. About 60 lines are enough, and “?” stands for what is not known yet.',
      },
      { what: 'Read what is missing', how: 'The check says what contradicts, what is open and what is vague, and how to fix it.' },
      { what: 'Send the page to everyone', how: 'They read the same text, and sign it.' },
    ],
  },

  list: {
    title: 'Campaigns',
    lead: 'Every campaign with its status, markets, flight, owner, open points and signatures.',
    caption: 'All campaigns: running ones first, then by start, newest first',
    count: (n: number) => count(n, { one: '# campaign', other: '# campaigns' }),
    campaign: 'Campaign',
    status: 'Status',
    markets: 'Markets',
    flight: 'Flight',
    owner: 'Owner',
    open: 'Open',
    signatures: 'Signatures',
    page: (page: number, of: number) => `Page ${page} of ${of}`,
    pages: 'Pages',
    previous: 'Previous page',
    next: 'Next page',
    nothing: 'nothing',
    show: 'Show these campaigns',
    sorted: { ascending: 'Sorted by {column}, upwards.', descending: 'Sorted by {column}, downwards.' },
  },

  notFound: {
    title: 'This page is not here',
    lead: 'The address may be mistyped, the campaign may have another name now, or it is not published for this audience.',
    go: 'All campaigns',
  },

  glossary: {
    title: 'Glossary',
    lead: 'What a word means here, so that two people who read it decide alike.',
    empty: 'No word has been written down yet.',
    example: 'For example:',
    also: 'Also:',
    related: 'See also:',
  },
};
