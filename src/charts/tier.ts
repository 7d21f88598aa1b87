import { narrowest } from './measure.ts';

/** The widths of drawings for which words are chosen, each from so many em on. The style sheet shows those of one. */
export const tiers = { narrow: narrowest, medium: 28, wide: 44 } as const;

export type Tier = keyof typeof tiers;

export const tierNames = Object.keys(tiers) as readonly Tier[];

/** The widest of these widths that a drawing has. @param width Of the drawing, in em. */
export const tierAt = (width: number): Tier =>
  tierNames.findLast((tier) => width >= tiers[tier]) ?? 'narrow';
