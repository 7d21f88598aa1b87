/** From how many figures on all of them are hardly alike by chance: nought, or those of the period before. */
export const enoughAlike = 3;

/** In how many periods, or measures of one period, figures must add up before a part is taken for the sum of others. */
export const enoughSums = 3;
