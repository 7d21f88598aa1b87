/** The words of the page on how to read a publication, part by part, in English: a part of `english.ts`. */
export const reading = {
  /** `{mark}` is a mark of place, as an example. */
  places: {
    title: 'Where a figure comes from',
    text: 'After a sentence or beside a figure stands a small mark such as {mark}. It says where in the paper the thing was printed: the page, or the section where pages are not numbered. “Inferred” means that the page’s number was worked out from its neighbours. A figure inside a sentence leads to its row in a table, and the row names its paper.',
  },
  missing: {
    title: 'When there is no figure',
    text: 'A blank would leave you guessing, so there are none. In place of a number stands the reason:',
    list: {
      unavailable: {
        term: 'not available',
        text: 'the paper has no such figure, or our copy of the page is damaged;',
      },
      suppressed: {
        term: 'withheld to protect privacy',
        text: 'the number is so small that it might point to a child or a family;',
      },
      'not-applicable': { term: 'does not apply', text: 'there could be no such figure;' },
      'not-yet-due': { term: 'not yet due', text: 'the time for it had not come;' },
      low: {
        term: 'rounds to zero, but is not zero',
        text: 'there were some, but too few to show.',
      },
    },
    close:
      'A zero means none. A dash (–) stands where a table has nothing to say: no note, no target of that time.',
  },
  sums: {
    title: 'What a figure sums up',
    text: 'The same measure can be counted over different stretches of time, and such figures are never put on one line or compared:',
    list: {
      month: { term: 'in the month', text: 'everything that happened in that month;' },
      snapshot: { term: 'at the time', text: 'a count on one day, such as the last of a month;' },
      'year-to-date': {
        term: 'year to date',
        text: 'from the start of the year up to that month;',
      },
      months: {
        term: 'total or average of so many months',
        text: 'added up, or evened out, over that time;',
      },
      unstated: { term: 'basis not stated', text: 'the paper does not say.' },
    },
  },
  targets: {
    title: 'Targets and tolerance',
    text: 'A target is the figure a body meant to reach, with its date where the paper gives one. Some papers print a band around the target, called the tolerance: a figure inside it counts as close enough. Whether higher or lower is better depends on what is measured, so it is said in words each time. Where no paper says which is better, neither do we.',
    close:
      'Each figure is held against the target of its own time. The table of a measure shows that target beside every figure it was for, and under the table of targets it is said when one was raised, lowered or dropped.',
  },
  ratings: {
    title: 'Ratings',
    text: 'A rating says in one word how a figure stands to its target. It has a shape as well as a colour, so that it can be told on paper and by everyone. The page of a measure shows how it comes about: the figure, the target, the tolerance, the rule, and what would change it. A figure that is not rated says why.',
    close:
      'Where a paper prints a target and a tolerance, the rating is worked out from them: at the target or better is one word, else inside the tolerance is another, else outside it a third. Beyond the tolerance on the good side is better, not worse. Where a paper colours its figures by a key that we do not have whole, its ratings are shown as printed. Each scorecard says which rule it goes by.',
  },
  scorecards: {
    title: 'Scorecards',
    text: 'A scorecard has every measure that one paper prints for one period. “Then and now” puts two of them side by side. Two figures are held against each other only where they count the same thing in the same way over the same kind of time; for the others it is said why not. Where a paper’s own figures do not agree, both are shown, and all such places stand on one page:',
  },
} as const;
