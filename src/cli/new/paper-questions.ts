import { slug } from '../../core/addresses/address.ts';
import { reportKinds } from '../../core/civic/report.ts';
import { parseDay } from '../../core/values/calendar.ts';
import { english } from '../../core/language/english.ts';
import type { Question } from './kind.ts';

/** What a paper says of itself, as far as it does, and what the publication knows. */
export interface KnownOfPaper {
  readonly title: string | undefined;
  /** Lines of the paper that may be its title. */
  readonly candidates: readonly string[];
  readonly day: string | undefined;
  readonly body: string | undefined;
  readonly summary: string | undefined;
  /** The bodies of the publication. */
  readonly bodies: readonly string[];
  /** Whether it has to be said what came of the paper. */
  readonly needsOutcome: boolean;
}

/** The name of a report's file: its day and so many words of its title. */
const idOf = (day: string, title: string) =>
  `${day}-${slug(title).split('-').slice(0, 8).join('-')}`;

const offered = (found: string | undefined) =>
  found === undefined ? {} : { otherwise: () => found };

const oneOf =
  (words: readonly string[]) =>
  (answer: string): string | undefined =>
    words.includes(answer) ? undefined : `Type one of these: ${words.join(', ')}.`;

/** What is asked of who imports a paper, or begins one. What the paper says itself is offered, and taken where nobody is there to ask. */
export const paperQuestions = (known: KnownOfPaper): readonly Question[] => [
  {
    flag: 'title',
    asks: `What is the paper’s title?${known.candidates.length > 1 ? ` It begins with: ${known.candidates.join('; ')}.` : ''}`,
    example: known.candidates[0] ?? 'Housing repairs',
    ...offered(known.title),
    refuses: (answer) => (slug(answer) === '' ? 'A title needs a letter or a digit.' : undefined),
  },
  {
    flag: 'date',
    asks: 'Which day is the paper of?',
    example: '2026-03-19',
    ...offered(known.day),
    refuses: (answer) => (parseDay(answer) ? undefined : 'Type the day as 2026-03-19.'),
  },
  {
    flag: 'body',
    asks: `Which body was it written for?${known.bodies.length > 0 ? ` There are: ${known.bodies.join(', ')}.` : ''}`,
    example: known.bodies[0] ?? 'cabinet',
    ...offered(known.body),
    where: english.making.where.bodies,
    refuses: oneOf(known.bodies),
  },
  {
    flag: 'summary',
    asks: 'What is it about, in one or two sentences, for lists and search?',
    example: 'How the repairs service did in the third quarter.',
    ...offered(known.summary),
  },
  {
    flag: 'kind',
    asks: 'What kind of paper is it?',
    example: 'report',
    otherwise: () => 'report',
    refuses: oneOf(reportKinds),
  },
  ...(known.needsOutcome
    ? [
        {
          flag: 'outcome',
          where: english.making.where.ofOthers,
          asks: 'What came of it?',
          example: 'not in our papers',
          otherwise: () => 'not in our papers',
        },
      ]
    : []),
  {
    flag: 'id',
    asks: 'What is its file to be called, and so its address?',
    example: '2026-03-19-housing-repairs',
    otherwise: ({ date = '', title = '' }) => idOf(date, title),
    refuses: (answer) =>
      /^\d{4}-\d{2}-\d{2}(?:-[a-z\d]+)+$/.test(answer) && parseDay(answer.slice(0, 10))
        ? undefined
        : 'Type the day and a few words in small letters, with hyphens between: 2026-03-19-housing-repairs.',
  },
];
