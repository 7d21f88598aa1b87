import type { reading as archive } from '../english-reading.ts';
import type { OwnersWords } from './owners-words.ts';

/** What an owner says of how to read a publication: a part of `owner.ts`. */
export const reading = {
  places: {
    text: 'After a sentence or beside a figure may stand a small mark such as {mark}. It says where in a report it stands: the page, or the section where pages are not numbered. “Inferred” means that the page’s number was worked out from its neighbours. A figure inside a sentence leads to its row in a table.',
  },
  missing: {
    list: {
      unavailable: { text: 'there is no such figure, or it is not known;' },
      suppressed: { text: 'the number is so small that it might point to a person or a family;' },
    },
  },
  sums: { list: { unstated: { text: 'it is not recorded.' } } },
  targets: {
    text: 'A target is the figure that is to be reached, with its date where it has one. Some targets have a band around them, called the tolerance: a figure inside it counts as close enough. Whether higher or lower is better depends on what is measured, so it is said in words each time. Where it is not recorded which is better, nothing is called so.',
  },
  ratings: {
    text: 'A rating says in one word how a figure stands to its target. It has a shape as well as a colour, so that everyone can tell it. The page of a measure shows how it comes about: the figure, the target, the tolerance, the rule, and what would change it. A figure that is not rated says why.',
    close:
      'Where there is a target and a tolerance, the rating is worked out from them: at the target or better is one word, else inside the tolerance is another, else outside it a third. Beyond the tolerance on the good side is better, not worse. Each scorecard says which rule it goes by.',
  },
  scorecards: {
    text: 'A scorecard has the measures of one period. “Then and now” puts two of them side by side. Two figures are held against each other only where they count the same thing in the same way over the same kind of time; for the others it is said why not. Where figures do not agree, both are shown, and all such places stand on one page:',
  },
} as const satisfies OwnersWords<typeof archive>;
