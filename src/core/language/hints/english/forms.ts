import type { Form, FormHints } from '../forms.ts';
import type { WordsOfHints } from '../hints.ts';

const forms: Readonly<Record<Form, string>> = {
  'appraisal-scale':
    'Write each whole score with its word, from the worst to the best, with semicolons between: `1 Low; 2 Medium; 3 High`, or `3 Poor; 2 Fair; 1 Good` where fewer is better.',
  attributes:
    'Write each as `name="value"`, parted by spaces, between `{` and `}` on the same line.',
  baseline: 'Type how many figures limits are worked out from, such as `24`.',
  branch: 'Type the name of the branch as the host shows it, such as `main`.',
  cell: 'Start the cell with a letter or a digit.',
  colour:
    'Type six digits behind `#`, in quotation marks, such as `"#a3195b"`: what stands behind a bare `#` is a remark.',
  column: 'Use letters, digits and hyphens, starting with a letter, such as `area`.',
  contact:
    'Type an e-mail address, a web address that starts with `https://`, or a page of the site such as `/about/`.',
  count: 'Type a whole number from 1 on, such as `5`.',
  day: 'Type a day such as `2016-04-30`.',
  'day-or-time':
    'Write a day such as `2016-07-12`; where only a longer time is known, such as `November 2015`.',
  decimals: 'Type how many digits stand after the point, such as `1`.',
  entry: 'Write the register and the id with a slash between them, such as `actions/bus-passes`.',
  'event-date':
    'Write it as `1999`, `January 2014`, `15 January 2014`, `2013, summer`, `early 2016`, `2015/16`, `2014 to 2016`, `about 2008` or `by March 2017`.',
  figure:
    'Type digits and at most one point, or `unavailable`, `suppressed`, `not-applicable`, `not-yet-due` or `low`.',
  'figure-at':
    'Write the indicator and the period with an @ between them, such as `library-visits@2016-04`.',
  'first-page': 'Type the number that the first page bears, such as `1`.',
  id: 'Use small letters, digits and hyphens, such as `library-visits`.',
  'next-expected':
    'Type a day such as `2016-05-20`, or `20 days after` for so many after the end of each period.',
  number: 'Type digits and at most one point, such as `1750` or `2.5`.',
  'outside-contact': 'Type an e-mail address, or a web address that starts with `https://`.',
  'paper-address':
    'Type the whole address at which everyone can read it, which starts with `https://`.',
  period: 'Type a period such as `2016-04`, `2015/16`, `2015-11..2016-04` or `unstated`.',
  range:
    'Type the least and the greatest with two points between them, such as `-100..100`; an end may be left out, as in `-100..`.',
  'past-address':
    'Type it from the root of the site, such as `/reports/2016-10-18-report/`, without `#` and what stands behind it.',
  repository:
    'Type the address of its page on the host, such as `https://github.com/council/papers`.',
  'repository-folder':
    'Type the folder that holds `content/`, from the root of the repository, such as `sites/papers`. Leave `folder` out where that is the root.',
  revision: 'Type how often the meeting was changed since it was first published, such as `1`.',
  'site-address':
    'Write it from the root of the site, such as `/timeline/` or `/timeline/#first-visit`.',
  'site-root':
    'Type where the home page is to stand, such as `https://www.example.org/council/`. Its path has letters, digits, dots and hyphens alone.',
  time: 'Type it as `14:30`.',
  'web-address': 'Type an address that starts with `https://`.',
};

/** What may be typed in a place, and what belongs in another, in English. */
export const formHints: WordsOfHints<FormHints> = {
  form: ({ of }) => forms[of],
  'public-file': ({ endings, example }) =>
    `Put the file (${endings.map((ending) => `\`.${ending}\``).join(', ')}) into \`public/\`, and type its address there, such as \`${example}\`.`,
  'shorter-menu': () =>
    'Take out what matters least: every page is also found under “Browse everything”.',
  'notice-day': ({ word }) => `Type a day such as \`2016-06-27\`, \`none\`, or \`${word}\`.`,
  'say-it': () =>
    'Say it in words, or leave it out where it is not needed. In a table, what cannot be read is `unavailable`, and why stands in `note`.',
  'words-alone': () => 'Write the words alone, and put the link into the text of the page.',
  telephone: () =>
    'Put a telephone number into `words`, and here an e-mail address, a web address or a page of the site.',
  placeholders: () =>
    'Only `{title}` and `{address}` are filled in, with the title and the address of the page.',
  'rule-source': () =>
    'Add `edition` and `locator`, the paper and the place in it, or a `note` such as `Local Government Act 1972, section 100B`.',
  mark: () =>
    'Write `::name{attribute="value"}` or `:::name`, with nothing before or after it and no space before the brace.',
  'mark-end': () =>
    'Write `:::` and nothing else where an element ends, and `:::name` where one begins.',
  'fill-quotes': ({ name }) => `Write something between the quotes of \`${name}\`.`,
  guide: () => 'Look at the guide to writing a report.',
};
