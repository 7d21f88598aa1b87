/** A colour as a style sheet writes it: `#a3195b`, in small letters, six digits. */
export type Colour = `#${string}`;

/** Red, green and blue, each from 0 to 1, as they are written; not as light adds up. */
export type Channels = readonly [red: number, green: number, blue: number];

/** Reads `#a3195b`, `#A3195B`, `a3195b` or `#a15`; `undefined` when it is none of these. */
export function parseColour(text: string): Colour | undefined {
  const [, digits] = /^#?((?:[0-9a-f]{3}){1,2})$/i.exec(text.trim()) ?? [];
  if (digits === undefined) return undefined;
  const six = digits.length === 3 ? [...digits].map((digit) => digit + digit).join('') : digits;
  return `#${six.toLowerCase()}`;
}

/** The parts of a colour. */
export const channelsOf = (colour: Colour): Channels =>
  [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16) / 255) as unknown as Channels;

/** The colour of some parts, each brought to the nearest that can be written. */
export function colourOf(channels: Channels): Colour {
  const digits = channels.map((channel) =>
    Math.round(Math.min(1, Math.max(0, channel)) * 255)
      .toString(16)
      .padStart(2, '0'),
  );
  return `#${digits.join('')}`;
}

/** One colour with so much of it laid over another, as `color-mix(in srgb, …)` does. @param share 0 to 1. */
export function mixed(colour: Colour, share: number, over: Colour): Colour {
  const ground = channelsOf(over);
  return colourOf(
    channelsOf(colour).map(
      (channel, at) => channel * share + ground[at]! * (1 - share),
    ) as unknown as Channels,
  );
}

/** How much light a channel gives. */
export const linear = (channel: number): number =>
  channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;

function luminance(colour: Colour): number {
  const [red, green, blue] = channelsOf(colour).map(linear) as unknown as Channels;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The contrast of two colours, from 1 to 21, as WCAG 2 reckons it. */
export function contrastOf(one: Colour, other: Colour): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [
    number,
    number,
  ];
  return (light + 0.05) / (dark + 0.05);
}
