import { parseDay } from '../../core/values/calendar.ts';
import { contactAddress } from '../../core/values/contact-address.ts';
import { slug } from '../../core/addresses/address.ts';
import type { Question } from './kind.ts';
import type { Known } from './known.ts';

const oneOf =
  (...words: readonly string[]) =>
  (answer: string) =>
    words.includes(answer) ? undefined : `Answer ${words.join(' or ')}.`;

const named = (answer: string) =>
  slug(answer) === '' ? 'A name needs a letter or a digit.' : undefined;

/** What is asked of who starts a publication. */
export const publicationQuestions = ({ today }: Known): readonly Question[] => [
  {
    flag: 'publisher',
    asks: 'Who publishes?',
    example: 'Marsh End council',
    refuses: named,
  },
  {
    flag: 'official',
    asks: 'Is that the council itself, which publishes its own figures (yes), or somebody who tells its papers (no)?',
    example: 'yes',
    otherwise: () => 'yes',
    refuses: oneOf('yes', 'no'),
  },
  {
    flag: 'about',
    asks: 'Whose service is it about?',
    example: 'Marsh End council',
    otherwise: ({ publisher = '' }) => publisher,
    refuses: named,
  },
  {
    flag: 'contact',
    asks: 'Where do readers tell a mistake: a shared mailbox, or a web address?',
    example: 'papers@marsh-end.example',
    refuses: (answer) => {
      const read = contactAddress.safeParse(answer);
      return read.success && read.data.is !== 'page'
        ? undefined
        : 'Type an e-mail address, or a web address that starts with `https://`.';
    },
  },
  {
    flag: 'title',
    asks: 'What is the site called?',
    example: 'Marsh End in figures',
    otherwise: ({ about = '' }) => `${about} in figures`,
    refuses: named,
  },
  {
    flag: 'body',
    asks: 'Which committee, board or cabinet are its reports written for?',
    example: 'Performance committee',
    otherwise: () => 'Performance committee',
    refuses: named,
  },
  {
    flag: 'measure',
    asks: 'What is the first thing that you measure?',
    example: 'Visits to libraries',
    otherwise: () => 'Visits to libraries',
    refuses: named,
  },
  {
    flag: 'unit',
    asks: 'What is it counted in, in the plural?',
    example: 'visits',
    otherwise: ({ measure }) => (measure === 'Visits to libraries' ? 'visits' : '%'),
  },
  {
    flag: 'good-when',
    asks: 'Which way is good: higher, lower or neither?',
    example: 'higher',
    otherwise: () => 'higher',
    refuses: oneOf('higher', 'lower', 'neither'),
  },
  {
    flag: 'day',
    asks: 'By which day is everything judged as due or past?',
    example: today,
    otherwise: () => today,
    refuses: (answer) =>
      parseDay(answer) === undefined ? 'Type a day such as `2026-11-20`.' : undefined,
  },
];
