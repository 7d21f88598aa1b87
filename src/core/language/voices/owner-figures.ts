import type { figures as archive } from '../english-figures.ts';
import type { OwnersWords } from './owners-words.ts';

/** What an owner says of figures: a part of `owner.ts`. */
export const figures = {
  unjoined: {
    sentence:
      'Later there is {figure} {when}, which may not be the same count and is not joined to it: {reason}',
    latest: '({figure} {when}, the latest of this count. {short})',
  },
  direction: {
    inferred: {
      higher: 'Which way is good is not recorded; the target lies above, so higher is aimed for',
      lower: 'Which way is good is not recorded; the target lies below, so lower is aimed for',
    },
  },
  sentence: {
    alike: 'Rounded as it is published, that is the same as {when}',
    unsure:
      'It was {figure} {when}; as the two are published, it cannot be said whether it rose or fell',
    beside:
      'Beside the figure stands {figure} for {period}, without the stretch of time that it covers, so the two may not be alike',
    target: 'The target is {target}',
    targetBy: 'The target for the time up to {period} is {target}',
    targetFrom: 'The target has been {target} since {period}',
    targetStill: {
      targetUntil: 'The target until {period} is {target}',
      targetBetween: 'The target from {from} until {until} is {target}',
    },
    targetShort: { from: '{target} since {period}', lost: 'Not available' },
    targetLost: 'There is a target whose number is not available',
    place: {
      nearEnd:
        '{sentence}; as it is published, the figure is too near to an end of it to say whether it is within',
      alike: '{sentence}; as it is published, the figure is the same',
      unsure: '{sentence}; as it is published, the figure is too near to say on which side it is',
    },
    band: {
      unsure:
        'As it is published, it is too near to an end of the tolerance band of {low} to {high} to say whether it is inside',
    },
    otherJudged: { alike: '{sentence} (the same as it is published)' },
    verdict: { alike: 'The same as here, as it is published' },
  },
  noFigure: {
    othersOnly: 'There is no figure of our own for this measure, only others’',
    reasons: 'There is no figure for this measure: {reasons}',
    numbers:
      'There is no figure for this measure: {reasons}. For {period} its own numbers are known: {numbers}',
    undatedOne: '{figure}, and for what time is not recorded',
    undated: 'There are {count} figures for this measure, and the time of none of them is recorded',
  },
  thenAndNow: {
    why: {
      replaced: 'Only the earlier card has it; later reports use {other}.',
      replaces: 'Only the later card has it; earlier reports used {other}.',
      revised: 'The earlier figure was later given as {figure}.',
      'unknown-basis': 'What stretch of time either covers is not recorded.',
    },
    order: {
      alike: 'the same, rounded as published',
      unsure: 'too near to say, rounded as published',
    },
  },
  sums: {
    allowance:
      'Parts by {dimension} may not add up to the whole, since figures are rounded: up to {most} is allowed for',
  },
  discrepancy: {
    parts: 'Published as {printed}; its own {numerator} of {denominator} give {given}.',
    total: 'Published as {printed}; its parts by {dimension} come to {sum}.',
    rating: 'Published as {rating}; by the scheme it would be {given}.',
  },
} as const satisfies OwnersWords<typeof archive>;
