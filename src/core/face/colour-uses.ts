import { contrastOf, mixed, type Colour } from './colour.ts';
import { palette, type Ground, type Mode } from './palette.ts';

/** What a publication may colour in its own way: each stands for one colour of the style sheet. */
export const ownColours = ['accent', 'link', 'chart'] as const;
export type OwnColour = (typeof ownColours)[number];

/** The colour of the style sheet that each stands for. */
export const tokens: Readonly<Record<OwnColour, string>> = {
  accent: '--tape',
  link: '--link',
  chart: '--chart-1',
};

/** What a pair of colours is for: words need the most contrast. */
export type UseName = 'words' | 'scores' | 'on-scores';

/** A pair of colours in which the site uses one of its own. */
interface Use {
  readonly is: UseName;
  /** The colour of the site that it stands on, or that stands on it. */
  readonly with: Ground;
  /** So much of it lies over the page, where it is not laid on whole. */
  readonly share?: number;
}

/** Contrast that words need (WCAG 2.2, 1.4.3); lines and marks need less and are held to as much. */
export const neededContrast = 4.5;

const asWords: readonly Use[] = [
  { is: 'words', with: 'page' },
  { is: 'words', with: 'surface' },
];

/** Every pair in which the site uses a colour of the publication's own. A test finds a use that is not here. */
export const usesOf: Readonly<Record<OwnColour, readonly Use[]>> = {
  accent: asWords,
  link: asWords,
  chart: [
    { is: 'words', with: 'page' },
    // The shades of an appraisal: the darker two bear words in the colour of the page, the lighter in ink.
    { is: 'scores', with: 'page', share: 1 },
    { is: 'scores', with: 'page', share: 0.82 },
    { is: 'on-scores', with: 'ink', share: 0.28 },
  ],
};

/** A pair in which a colour has too little contrast. */
export interface Failing {
  readonly use: UseName;
  readonly against: Ground;
  readonly ratio: number;
}

/** The pairs of a mode in which a colour has too little contrast; those with the least stand first. */
export function failingUses(own: OwnColour, colour: Colour, mode: Mode): readonly Failing[] {
  const colours = palette[mode];
  return usesOf[own]
    .map(({ is, with: against, share = 1 }) => ({
      use: is,
      against,
      ratio: contrastOf(mixed(colour, share, colours.page), colours[against]),
    }))
    .filter(({ ratio }) => ratio < neededContrast)
    .sort((a, b) => a.ratio - b.ratio);
}
