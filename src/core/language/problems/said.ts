/** What an officer is told of a problem. Neither text names the place: reporters put it in front. */
export interface Said {
  /** One sentence that says what is wrong, with the offending text in backticks. */
  readonly message: string;
  /** What to type instead. */
  readonly hint: string;
}

/** The words of one language for some problems: for each code a function that makes them from the details. */
export type WordsOf<Problems> = {
  readonly [Code in keyof Problems]: (details: Problems[Code]) => Said;
};

/** Where else a cause is at work than at the first place that is told. */
export interface Repetition {
  /** How often in all, the first place counted. */
  readonly times: number;
  /** In how many files. */
  readonly files: number;
  /** On which other lines of the first file, in their order. */
  readonly lines: readonly number[];
}
