import { z } from 'astro/zod';
import { problem, type Diagnostic } from '../source/diagnostic.ts';
import type { Document } from '../documents/document.ts';
import { identifier, text } from '../values/field.ts';
import { refused } from '../values/refused.ts';
import { checkReference } from '../source/reference.ts';
import { suggest } from '../source/suggest.ts';
import type { Process } from './process.ts';

/** What stands in place of a list. */
const words = ['none', 'not stated in our copy'] as const;

export const problems = {
  missing: problem('report/background-papers'),
};

/** The papers that a report rests on to a material extent (standards G-08), or why there is no list. */
export const backgroundPapers = z.union([
  z
    .array(
      z.strictObject({
        /** What it is called. */
        title: text,
        /** Its page here, where it has one: the name of its file. */
        paper: identifier.optional(),
      }),
    )
    .min(1),
  z.string().transform((typed, context) => {
    const word = words.find((one) => one === typed);
    return word ?? refused(context, { is: 'typed', typed }, suggest(typed, words));
  }),
]);

type Listed = Document<{
  readonly date: string;
  readonly backgroundPapers?: z.output<typeof backgroundPapers> | undefined;
}>;

/** Reports a report that must list its background papers and does not, and papers listed that are not there. */
export function checkBackgroundPapers(
  { head, placeOf }: Listed,
  { backgroundPapers: rule }: Process,
  papers: ReadonlySet<string>,
): readonly Diagnostic[] {
  const listed = head.backgroundPapers;
  if (listed === undefined)
    return rule && head.date >= rule.from
      ? [problems.missing.at(placeOf('date'), { from: rule.from })]
      : [];
  if (typeof listed === 'string') return [];
  return listed.flatMap(({ paper }, at) =>
    checkReference('paper', paper, papers, () => placeOf('backgroundPapers', at, 'paper')),
  );
}
