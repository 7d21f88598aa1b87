import type { ProblemExample } from './problem-example.ts';

/** What is typed in a file in the place of what is good; `meant` is what mends it, if it is not the same. */
export type Typed = readonly [file: string, good: string, typed: string, meant?: string];

/** A slip in one file, found at `line:column` of it. */
export const slip = (
  code: string,
  when: string,
  at: string,
  [file, good, typed, meant = good]: Typed,
  mend: string,
): ProblemExample => ({
  code,
  when,
  mend,
  edits: [{ file, from: good, to: typed }],
  at: `${file}:${at}`,
  mended: [{ file, from: typed, to: meant }],
});

/** Slips in one and the same file. */
export const slipIn =
  (file: string) =>
  (
    code: string,
    when: string,
    at: string,
    good: string,
    typed: string,
    mend: string,
    meant = good,
  ): ProblemExample =>
    slip(code, when, at, [file, good, typed, meant], mend);

/** The same on a council whose visits may be fewer than none, so that a figure may be negative. */
export const belowNought = (fault: ProblemExample): ProblemExample => ({
  ...fault,
  edits: [
    ...fault.edits,
    {
      file: 'content/indicators/library-visits.md',
      from: 'unit: visits\n',
      to: 'unit: visits\nrange: -9999..\n',
    },
  ],
});

/** The same on a council that counts its visits on one day, so that a period may be a day. */
export const ofADay = (fault: ProblemExample): ProblemExample => ({
  ...fault,
  edits: [
    ...fault.edits,
    {
      file: 'content/indicators/library-visits.md',
      from: 'basis: month\n',
      to: 'basis: snapshot\n',
    },
  ],
});
