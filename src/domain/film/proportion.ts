/** Width divided by height of a proportion such as `9:16`; undefined for anything else. */
export function ratioOf(proportion: string | undefined): number | undefined {
  return divided(/^(\d+(?:\.\d+)?):(\d+(?:\.\d+)?)$/.exec(proportion ?? ''));
}

/** Width divided by height of a resolution such as `1080x1920`; undefined for anything else. */
export function ratioOfPixels(resolution: string | undefined): number | undefined {
  return divided(/^(\d+)x(\d+)$/.exec(resolution ?? ''));
}

function divided(match: RegExpExecArray | null): number | undefined {
  const [width, height] = [Number(match?.[1]), Number(match?.[2])];
  return width > 0 && height > 0 ? width / height : undefined;
}
