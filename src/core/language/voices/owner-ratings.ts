import type { ratings as archive } from '../english-ratings.ts';
import type { OwnersWords } from './owners-words.ts';

/** What an owner says of ratings, targets and scorecards: a part of `owner.ts`. */
export const ratings = {
  rating: {
    reasons: {
      'direction-inferred': 'which way is good is not recorded',
      'target-unavailable': 'the target is not available',
      'none-set': 'no target set',
      'not-printed': 'none given',
    },
    why: {
      'for-information':
        'Neither more nor less is called good, so the figure is given for information.',
      'direction-inferred':
        'Which way is good is not recorded. That one way is aimed for is read from the side on which the target lies, and is no ground for a rating.',
      'part-of-year':
        'The figure counts part of a year, and the target is for the whole of it. No share of the target is set for the part.',
      'no-target': 'No target is set for this period on this basis.',
      'none-set': 'No target is set for this measure.',
      'target-in-words': 'The target is in words, and the figure that they mean is not recorded.',
      'target-unavailable': 'The number of the target is not available.',
      'no-tolerance': 'The figure is off its target, and by how much it may be is not recorded.',
      rounding:
        'The figure was rounded before it was published. Until then it was, or may have been, on the other side of its target or of an end of the tolerance.',
      'not-printed': 'No rating is given beside it, and the key to the ratings is not whole.',
    },
    printed: 'as published',
    wouldChange: {
      'for-information': 'Saying that more or less of it is good.',
      'direction-inferred': 'Saying which way is good.',
      'no-target': 'A target for this period and basis.',
      'none-set': 'A target for this period and basis.',
      'target-unavailable': 'The number of the target.',
      'no-tolerance': 'A tolerance, or a figure at the target or better.',
      'not-printed': 'The whole key to the ratings.',
    },
    working: { published: '{rating}, as published; not worked out again' },
  },
  cardCount: {
    byNumbers: 'Counted by its numbers, since its figure is not available: {title}, {numbers}.',
  },
  printedTarget: {
    none: 'None',
    undatedFigure: '{target} ({dates}); for what time the figure is, is not recorded',
  },
  targetHistory: { dropped: 'For {period} there is a figure and no target.' },
  scorecardPage: {
    lead: 'The measures of one period side by side, each with its target, its rating and what others had.',
    printedIn: 'Published in',
    asPublished: 'These ratings are shown as they were published, and are not worked out again.',
    notRatedNote:
      'A measure has no rating where it has no target, where no way is called good, where the target is for another time, or where there is no figure. Its page says which.',
  },
} as const satisfies OwnersWords<typeof archive>;
