/** The beginning of a text in one line, for quoting in a sentence: at most 80 characters, cut between words. */
export function excerptOf(text: string): string {
  const characters = [
    ...text
      .slice(0, LONGEST * 4)
      .replace(/\s+/g, ' ')
      .trim(),
  ];
  if (characters.length <= LONGEST) return characters.join('');
  const cut = characters.slice(0, LONGEST - 1).join('');
  return `${cut.replace(/\s+\S*$/, '')}…`;
}

const LONGEST = 80;
