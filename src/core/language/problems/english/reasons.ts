import type { Reason, Wanted, Whole } from '../reasons.ts';

/** What a value is not. */
const isNot: Readonly<Record<Wanted, string>> = {
  'appraisal-scale': 'not a scale',
  branch: 'not the name of a branch',
  colour: 'not a colour',
  contact: 'not an address to write to',
  count: 'not a number that can be counted',
  date: 'not a date',
  day: 'not a day',
  entry: 'not the name of an entry',
  'event-date': 'not a date of a kind that can be put in order',
  figure: 'not a plain number',
  'figure-at': 'not a measure at a period',
  id: 'not an id',
  'next-expected': 'neither a day nor a number of days',
  number: 'not a plain number',
  'paper-address': 'not the address of a paper',
  period: 'not a period',
  'public-file': 'not the address of a file of this publication',
  range: 'not a range of figures',
  repository: 'not the address of a repository',
  'repository-folder': 'not a folder of a repository',
  'site-address': 'not an address on this site',
  'site-root': 'not the address of a site alone',
  time: 'not a time of the day',
  'web-address': 'not a web address',
};

/** What may be one of several things in a cell. */
const held: ReadonlySet<Wanted> = new Set(['entry', 'figure', 'figure-at', 'site-address']);

const whole: Readonly<Record<Whole, string>> = {
  baseline: 'is not a whole number of twelve or more',
  decimals: 'is not a whole number from 0 to 6',
  page: 'is not a whole number',
  revision: 'is not a whole number from 0 on',
};

const asTyped = (typed: string, verb = 'is') =>
  typed.trim() === '' ? 'is blank' : `${verb} \`${typed}\``;

/** Why a value is refused, in English: it continues “The value of `key` …”. */
export function sayReason(reason: Reason): string {
  switch (reason.is) {
    case 'empty':
      return 'is empty';
    case 'typed':
      return asTyped(reason.typed);
    case 'not':
      return `${asTyped(reason.typed, held.has(reason.wanted) ? 'holds' : 'is')}, ${isNot[reason.wanted]}`;
    case 'not-whole':
      return whole[reason.of];
    case 'below-nought':
      return `is \`${reason.typed}\`, and nothing can be off by less than 0`;
    case 'unstated':
      return 'is `unstated`, and a period is needed';
    case 'parted':
      return `is \`${reason.typed}\`, and its parts are to stand with spaces between them`;
    case 'link':
      return 'holds a link, which is printed here as it is typed';
    case 'no-room':
      return `is \`${reason.typed}\`, which no figure can lie in`;
    case 'one-number':
      return `is \`${reason.typed}\`, the ends of which are one number`;
    case 'both':
      return `has both \`${reason.first}\` and \`${reason.second}\``;
    case 'no-source':
      return 'does not say where the rule stands';
    case 'other-file':
      return `is \`${reason.typed}\`, and a file of another kind is needed`;
    case 'too-many':
      return `has ${reason.count} entries, and ${reason.most} are the most that a menu may have`;
    case 'no-list':
      return 'is not a list';
    case 'no-pair':
      return 'is not a pair';
    case 'other-kind':
      return 'is not of the right kind';
    case 'unexpected':
      return 'is not what is expected';
  }
}
