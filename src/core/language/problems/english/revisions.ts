import { sayHint } from '../../hints/english/hints.ts';
import type { WordsOf } from '../said.ts';
import type { RevisionProblems } from '../revisions.ts';

/** What is said of problems with `data/revisions.csv`, in English. */
export const revisions: WordsOf<RevisionProblems> = {
  'revision/chain': ({ was, before, day }) => ({
    message: `The figure was \`${was}\` here, and on \`${day}\` it had become \`${before}\`.`,
    hint: `Type \`${before}\`, or mend what the figure became on \`${day}\`.`,
  }),
  'revision/counts': ({ was, given }) => ({
    message: `The figure was \`${was}\` by this row, and the counts beside it give ${given}.`,
    hint: 'Mend the one that is wrong: `was`, `wasNumerator` or `wasDenominator`.',
  }),
  'revision/early': ({ day, first }) => ({
    message: `The figure stands since \`${first}\`, and is said to have become another on \`${day}\`, before that.`,
    hint: 'Mend the day, or the period that the row is about.',
  }),
  'revision/no-figure': ({ measure, of, hint }) => ({
    message: `\`data/indicators/${measure}.csv\` has no figure for \`${of}\` that fits this row.`,
    hint: hint
      ? sayHint(hint)
      : 'Mend the period, the part, the comparator or the basis, so that they name one figure of the measure.',
  }),
  'revision/no-cell': ({ measure, of, isTable, hint }) => ({
    message: `\`${measure}\` has no cell ${of === '' ? 'that this row names' : `for \`${of}\` with something in it`}.`,
    hint: hint
      ? sayHint(hint)
      : isTable
        ? 'Type the id of the row and the name of the column in `part`, with `;` between them.'
        : 'Type the name of the column in `part`.',
  }),
  'revision/of-cell': ({ column }) => ({
    message: `A row about a table or an entry names its cell in \`part\`, and its column \`${column}\` is filled.`,
    hint: `Leave \`${column}\` blank.`,
  }),
  'revision/now': ({ now, data, line }) => ({
    message: `The figure is \`${now}\` now by this row, and \`${data}\` in the data, on line ${line}.`,
    hint: `Mend the one that is wrong. If the figure has become \`${data}\` since, add a row for that.`,
  }),
  'revision/same': ({ figure }) => ({
    message: `The figure was \`${figure}\`, and is the same now.`,
    hint: 'Type what it was before, or take the row out.',
  }),
  'revision/to-come': ({ day, asAt }) => ({
    message: `The figure is said to have become another on \`${day}\`, and the publication stands at \`${asAt}\`.`,
    hint: 'Mend the day, or the `asAt` of `content/publication.yml`. What is to become of a figure later is written down then.',
  }),
  'revision/of-whole': ({ kind, column }) => ({
    message: `A row of the kind \`${kind}\` is about its measure or table as a whole, and its column \`${column}\` is filled.`,
    hint: `Leave \`${column}\` blank, and say in \`reason\` what changed.`,
  }),
  'revision/withdrawn-value': () => ({
    message: 'A figure that is withdrawn is told by no row, and here its row has a value.',
    hint: 'Leave `was` and `now` blank. What git keeps of it is told of in docs/writing-a-report.md.',
  }),
  'revision/withdrawn-stands': () => ({
    message:
      'A row of `data/revisions.csv` says that this figure is withdrawn, and a number still stands here.',
    hint: 'Write `suppressed` in its place, with the numerator and denominator of a measure left blank, or take the row out.',
  }),
  'revision/withdrawn-told': () => ({
    message: 'The figure of this row was withdrawn later, and the row still tells what it was.',
    hint: 'Take the row out: the row with `withdrawn` says all that may be said.',
  }),
  'revision/withdrawn-total': () => ({
    message:
      'A part of this total was withdrawn, and the total and the other parts still give it away: they differ by it.',
    hint: 'Put the row of the part back with `suppressed` in its place, and type `suppressed` for one more part or for the total.',
  }),
  'revision/several': ({ choices }) => ({
    message: 'There are several figures that this row may be about.',
    hint: `Say which in columns of these names: ${choices.map((one) => `\`${one}\``).join('; ')}.`,
  }),
};
