import type { reasoning as archive } from '../english-reasoning.ts';
import type { OwnersWords } from './owners-words.ts';

/** What an owner says of views held side by side, and of what became of them: a part of `owner.ts`. */
export const reasoning = {
  swotComparison: {
    since: {
      better:
        'it was {then} {at} and {now} {when}, the latest comparable figure; that is better than it was then.',
      worse:
        'it was {then} {at} and {now} {when}, the latest comparable figure; that is worse than it was then.',
    },
  },
  topics: {
    lead: 'Subjects followed across reports and years, each told with what there is on it.',
    papers: 'Reports that this page draws on',
    besides: 'Also on this site',
    besidesLead:
      'What else there is under {themes}, and is not told above. Each leads to its own place.',
  },
  course: {
    unstated: 'Where it is not known what stretch of time figures cover, no line joins them.',
    unlikeFigures:
      'An open square: what stretch of time that figure covers is not known, so no line leads to it.',
    undated: 'Figures without a date are not drawn; they stand with the measure.',
    notDrawn: 'there is no figure of it that can stand on an axis of time.',
  },
  thenWhat: {
    papers: 'Reports on this page',
    again: 'Come up again in a later report',
    silent: 'Nothing further is recorded',
    notAgain: 'No later report comes back to it.',
    done: 'What has been reported since',
    noNews: 'What was done is not recorded.',
    notSaid: 'What came of it is not recorded yet.',
  },
  accounts: { noFigures: 'There is no figure for this.' },
} as const satisfies OwnersWords<typeof archive>;
