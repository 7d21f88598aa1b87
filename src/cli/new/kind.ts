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
  /** Why an answer cannot be taken, in a sentence that says what can; `undefined` where it can. */
  readonly refuses?: (answer: string) => string | undefined;
}

/** What was answered, by flag. */
export type Answers = Readonly<Record<string, string>>;

/** Files to be written, by their paths from the publication's root, and what to do when they are there. */
export interface NewFiles {
  readonly files: ReadonlyMap<string, string>;
  /** A step a line, for a person. */
  readonly next: readonly string[];
}

/** What the making of files may know besides the answers. */
export interface Around {
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
  /** Asked in this order. */
  questions(today: string): readonly Question[];
  /** A string is what to tell the person instead. */
  make(answers: Answers, around: Around): NewFiles | string;
}
