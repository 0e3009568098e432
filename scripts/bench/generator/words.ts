/*
 * What invented campaigns are made of. Long lists, so that no two campaigns say the same.
 */

/** First names of invented people. */
export const FIRST_NAMES = [
  ...['Nora', 'Emeka', 'Lucía', 'Jonas', 'Yuki', 'Priya', 'Mateusz', 'Amélie', 'Caleb', 'Sofia', 'Björn', 'Ines', 'Tariq', 'Hanna'],
  ...[
    'Diego',
    'Wren',
    'Olu',
    'Marit',
    'Kenji',
    'Zofia',
    'Rafael',
    'Clara',
    'Deniz',
    'Imogen',
    'Luca',
    'Saoirse',
    'Pieter',
    'Anaïs',
  ],
];

/** Last names of invented people. */
export const LAST_NAMES = [
  ...['Lindqvist', 'Okafor', 'Ferrandiz', 'Abernathy', 'Tanabe', 'Halloran', 'Wierzbicki', 'Castellow', 'Brandtner', 'Quist'],
  ...['Morandi', 'Etxarte', 'Vega-Marsh', 'Köstlinger', 'Thrupp', 'Solbes', 'Adeyoko', 'Rüsing', 'Winnick', 'Holubets', 'Akerele'],
];

/** What invented brands are called. */
export const BRANDS = [
  'Daybreak',
  'Tarn & Fell',
  'Olmar',
  'Brightwater',
  'Kestrel',
  'Norrow',
  'Pellago',
  'Hazelwick',
  'Quillon',
  'Sundby',
];
/** What invented agencies are called. */
export const AGENCIES = [
  'Larkstow',
  'Ottergrund',
  'Tallow & Tern',
  'Veralomar',
  'Meridian Desk',
  'Fathom Nine',
  'Kleinfeld',
  'Rue Cinq',
];

/** What is advertised: the product, its category, what it does, and the two doubts of its buyers. */
export const PRODUCTS = [
  ['wake-up lamp', 'wake-up lights', 'takes 30 minutes from dark to full light', 'its size on a night stand', 'its brightness'],
  ['rain jacket', 'outdoor jackets', 'keeps the rain out for five winters', 'its weight in a bag', 'what a repair costs'],
  ['cast-iron pan', 'cookware', 'holds its heat for eight minutes off the stove', 'its weight in one hand', 'how it is cleaned'],
  ['running shoe', 'running shoes', 'keeps its grip on wet stone for 600 km', 'its fit on wide feet', 'its life on asphalt'],
  ['oat drink', 'plant drinks', 'foams at 60 degrees without splitting', 'its taste in black tea', 'what is added to it'],
  ['folding bike', 'bicycles', 'folds to hand luggage in eleven seconds', 'its speed on hills', 'where it is kept at work'],
  ['sun cream', 'sun care', 'leaves no white film after two minutes', 'its smell on the skin', 'its marks on dark clothes'],
  ['travel kettle', 'small appliances', 'boils half a litre in four minutes', 'its plug abroad', 'its noise in a shared room'],
] as const;

/** First halves of a campaign's title. */
export const MOODS = [
  'First Light',
  'Back Roads',
  'Slow Morning',
  'Open Door',
  'Long Table',
  'Second Wind',
  'High Tide',
  'Small Hours',
  'New Ground',
];
/** Second halves of a campaign's title. */
export const SEASONS = ['spring launch', 'summer push', 'autumn relaunch', 'winter campaign', 'back to work', 'repair weeks'];

/** Whom campaigns speak to. */
export const SEGMENTS = [
  'adults aged 25 to 39 who get up before 06:30 on at least four days a week',
  'women aged 30 to 45 who cook on five evenings a week or more',
  'people aged 20 to 34 who commute by train and own no car',
  'parents of children under six who bought outdoor clothes in the last twelve months',
  'runners aged 28 to 50 who train three times a week, mostly alone',
];

/** What shows that a creator fits. */
export const EVIDENCE = [
  'insights of the last 90 days',
  'audience split in the insights',
  'list of paid posts signed by the creator',
];

/** Sentences that briefs are filled with until a file has its size; `{product}` and `{doubt}` are filled in. */
export const BRIEF_SENTENCES = [
  'Show the {product} where you already use it, not where it photographs best.',
  'People believe what they can see through: hold it to the light, drop it once, pick it up again.',
  'Say what you did not like about the {product}; one honest remark has carried every launch so far.',
  'Answer one doubt, {doubt}, and leave the other one to somebody else.',
  'No music before second nine, unless the room itself makes some.',
  'The first shot may be dark, crooked or silent, as long as it is yours.',
  'Numbers are welcome when you measured them, and only then.',
  'If a sentence could stand in an advertisement of any other brand, leave it out.',
  'You may film over several days; nobody counts the takes.',
  'Comments are part of the piece: stay for the first two hours, and come back on each of the next three days.',
  'When the {product} is out of the picture, the story goes on without it.',
  'Write the caption last, read it aloud, and take out the longest word.',
  'A cut for another platform is a piece of its own, and nobody asks for it here.',
  'Questions go to the creator desk, which answers within four working hours and speaks for both agencies.',
];
