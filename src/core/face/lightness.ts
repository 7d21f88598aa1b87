import { channelsOf, colourOf, linear, type Channels, type Colour } from './colour.ts';

/** A colour by how light it looks, how far from grey, and in which hue (OKLCH). */
interface Look {
  /** 0 to 1. */
  readonly lightness: number;
  readonly chroma: number;
  /** In radians. */
  readonly hue: number;
}

const written = (light: number): number =>
  light <= 0.0031308 ? light * 12.92 : 1.055 * light ** (1 / 2.4) - 0.055;

/** Björn Ottosson's Oklab, https://bottosson.github.io/posts/oklab/ */
function lookOf(colour: Colour): Look {
  const [r, g, b] = channelsOf(colour).map(linear) as unknown as Channels;
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  const green = 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s;
  const blue = 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s;
  return {
    lightness: 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    chroma: Math.hypot(green, blue),
    hue: Math.atan2(blue, green),
  };
}

function channelsOfLook({ lightness, chroma, hue }: Look): Channels {
  const [a, b] = [chroma * Math.cos(hue), chroma * Math.sin(hue)];
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ].map(written) as unknown as Channels;
}

const canBeShown = (channels: Channels) =>
  channels.every((channel) => channel >= -0.0005 && channel <= 1.0005);

/** The colour of a look, with less chroma where screens cannot show so much at that lightness. */
function nearestTo(look: Look): Colour {
  for (let chroma = look.chroma; chroma > 0; chroma -= 0.004) {
    const channels = channelsOfLook({ ...look, chroma });
    if (canBeShown(channels)) return colourOf(channels);
  }
  return colourOf(channelsOfLook({ ...look, chroma: 0 }));
}

/** By so little is a colour made lighter or darker from one step to the next. */
const step = 0.002;

/**
 * The nearest colour of the same hue that passes: as much darker, or lighter, as it must be and no more.
 *
 * @returns Black or white where no other does.
 */
export function nearestThat(
  passes: (colour: Colour) => boolean,
  colour: Colour,
  way: 'darker' | 'lighter',
): Colour {
  if (passes(colour)) return colour;
  const look = lookOf(colour);
  const by = way === 'darker' ? -step : step;
  for (let lightness = look.lightness + by; lightness > 0 && lightness < 1; lightness += by) {
    const near = nearestTo({ ...look, lightness });
    if (passes(near)) return near;
  }
  return way === 'darker' ? '#000000' : '#ffffff';
}
