/** The rating that a colour most likely stands for, by its hue; `undefined` where it is grey or another colour. */
export function ratingOfColour(colour: string): 'RED' | 'AMBER' | 'GREEN' | undefined {
  const parts = /^([\dA-F]{2})([\dA-F]{2})([\dA-F]{2})$/i.exec(colour);
  if (!parts) return undefined;
  const [red, green, blue] = parts.slice(1).map((part) => parseInt(part, 16)) as [
    number,
    number,
    number,
  ];
  const [most, least] = [Math.max(red, green, blue), Math.min(red, green, blue)];
  if (most - least < 30) return undefined;
  const share = (one: number) => (one - least) / (most - least);
  if (most === blue) return undefined;
  if (most === green) return share(red) > 0.9 ? 'AMBER' : 'GREEN';
  const yellow = share(green);
  if (yellow < 0.3) return 'RED';
  return yellow > 0.4 ? 'AMBER' : undefined;
}
