/** Text that stays as it is where Markdown is read, as Decap reads hints: `<hash>` would vanish, `*` would turn letters. */
export function asMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>~&#|]/g, '\\$&').replace(/:\/\//g, '\\://');
}
