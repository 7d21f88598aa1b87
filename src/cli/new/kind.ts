import type { Change } from '../output/write-files.ts';
import type { Known } from './known.ts';

/** Something that a person is asked before files are written: each is a flag too, for scripts. */
export interface Question {
  /** The flag, without its hyphens: `publisher`. */
  readonly flag: string;
  /** What is asked, as a question. */
  readonly asks: string;
  /** An answer that would be taken, for those who are to type one. */
  readonly example: string;
  /** What stands where nobody answers, from the answers before; without it the question must be answered. */
  readonly otherwise?: (before: Answers) => string;
  /** Whether nothing at all is an answer, too. */
  readonly isOptional?: true;
  /** In which publications it is asked, or needed, where that is not all of them: for the help. */
  readonly where?: string;
  /** Whether it is asked at all, by the answers before; without it, it is. */
  readonly isAsked?: (before: Answers) => boolean;
  /** Why an answer cannot be taken, in a sentence that says what can; `undefined` where it can. */
  readonly refuses?: (answer: string) => string | undefined;
}

/** What was answered, by flag. */
export type Answers = Readonly<Record<string, string>>;

/** Files to be written, and what to tell of them. */
export interface NewFiles {
  /** Those that are new, and tables to which rows are added; none where there is nothing to write. */
  readonly changes: readonly Change[];
  /** What is to be known besides, a line each. */
  readonly told?: readonly string[];
  /** What to do when they are there: a step a line, for a person. */
  readonly next: readonly string[];
}

/** What the making of files may know besides the answers. */
export interface Around extends Known {
  /** The publication's root. */
  readonly root: string;
  /** How the root is typed on a command line from where the person is. */
  readonly typedRoot: string;
}

/** A kind of thing that `npm run new` writes. */
export interface NewKind {
  /** The word behind `new --`. */
  readonly name: string;
  /** What it writes, for the help. */
  readonly says: string;
  /** Where it writes: a folder of its own that is named behind the word, or the publication of `--root`. */
  readonly into: 'new-folder' | 'publication';
  /** The question that the word behind the name answers, too: `new -- month 2024-05`. */
  readonly first?: string;
  /** What has to be there first, in words for a person; `undefined` where it is. */
  readonly lacks?: (around: Around) => string | undefined;
  /** Asked in this order. Which are asked, and what is offered, may depend on the publication; those of the help are all. */
  questions(known: Known): readonly Question[];
  /** A string is what to tell the person instead. */
  make(answers: Answers, around: Around): NewFiles | string;
}
