/**
 * Whether a text says until when: a length (`24h`, “two working days”), a day, an hour, or a moment that everyone knows (“same day”, “at
 * once”). “As soon as possible” says nothing.
 */
export function namesTime(text: string): boolean {
  return TIME.test(text);
}

const TIME =
  /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|half an?|an|a) (?:working |business |calendar )?(?:minutes?|hours?|days?|weeks?|months?)\b|\b(?:same|next|following) (?:working |business )?(?:day|morning|week)\b|\b(?:at once|immediately|before|until|by)\b|\b(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|noon|midnight|tonight)\b/i;
