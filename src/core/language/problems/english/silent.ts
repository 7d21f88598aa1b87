import type { WordsOf } from '../said.ts';
import type { SilentProblems } from '../silent.ts';

const where = (columns: readonly string[]) =>
  columns.length === 0
    ? ''
    : columns.includes('day')
      ? ` The table begins with the line \`${columns.join(',')}\`.`
      : ` Put ${columns.map((name) => `\`,${name}\``).join(' and ')} behind the names in its first line, and as many commas behind each row that is there.`;

const one = ({ row, columns }: { row: string; columns: readonly string[] }) =>
  `Add the row \`${row}\` to \`data/revisions.csv\`, with the reason in words for readers.${where(columns)}`;

const two = ({
  wrong,
  withdrawn,
  columns,
}: {
  wrong: string;
  withdrawn: string;
  columns: readonly string[];
}) =>
  `Add the row \`${wrong}\` to \`data/revisions.csv\`, with the reason; if it must not be published, \`${withdrawn}\` instead.${where(columns)}`;

/** What is said of changes since a former publication that no row gives a reason for, in English. */
export const silent: WordsOf<SilentProblems> = {
  'silent/figure': ({ of, was, now, ...row }) => ({
    message: `The figure for \`${of}\` was published as \`${was}\` and is \`${now}\` here, and nothing says why.`,
    hint: one(row),
  }),
  'silent/withheld': ({ of, ...row }) => ({
    message: `A figure was published for \`${of}\`, and it is withheld here, and nothing says why.`,
    hint: one(row),
  }),
  'silent/beside': ({ of, fields, ...row }) => ({
    message: `What stands beside the figure for \`${of}\` is another than was published (${fields.map((name) => `\`${name}\``).join(', ')}), or is gone, and nothing says why.`,
    hint: one(row),
  }),
  'silent/gone': ({ of, to, aspect, ...rows }) => ({
    message:
      to === undefined
        ? `A figure was published for \`${of}\`, and it is gone, and nothing says why.`
        : of === to
          ? `A figure was published for \`${of}\` with another ${aspect} than it has here, and nothing says why.`
          : `A figure was published for \`${of}\`, and stands here for \`${to}\`, and nothing says why.`,
    hint: two(rows),
  }),
  'silent/definition': ({ fields, ...row }) => ({
    message: `The definition is another than was published (${fields.map((name) => `\`${name}\``).join(', ')}), and nothing says why.`,
    hint: one(row),
  }),
  'silent/target': (row) => ({
    message: 'A target that was published is another here, or is gone, and nothing says why.',
    hint: one(row),
  }),
  'silent/row': ({ was, now, columns, back, why }) => ({
    message:
      now === undefined
        ? `The row \`${was}\` was published, and it is gone, and nothing says why.`
        : `The row \`${was}\` was published, and it says \`${now}\` here, and nothing says why.`,
    hint: `Put the row \`${back}\` back into \`data/revisions.csv\`${now === undefined ? '' : ', in the place of the other'}. If it was wrong, add \`${why}\` instead, with the reason in words for readers.${where(columns)}`,
  }),
  'silent/sentence': ({ was, now, ...row }) => ({
    message: `This report told ${was === undefined ? 'other numbers' : `\`${was}\``} in its own words, and tells \`${now}\` instead, and nothing says why.`,
    hint: one(row),
  }),
  'silent/still-given': ({ of, by }) => ({
    message: `The figure for \`${of}\` was withdrawn, and what is published gives it away: ${by.map((one) => `\`${one}\``).join(', ')}.`,
    hint: 'Withdraw the total too, or one more part, the next smallest: put `suppressed` in its place, and add a row of the kind `withdrawn` to `data/revisions.csv`.',
  }),
  'silent/still-told': () => ({
    message:
      'These words tell a number that was published for a figure which is withheld or withdrawn here.',
    hint: 'Say it without that number, also where it is rounded or told by a difference. If another is meant that is as large: in Markdown type it as `[…](figure:another)`, in a table tell it in other words.',
  }),
  'silent/measure': ({ measure, ...rows }) => ({
    message: `${measure.includes('/') ? '' : 'The measure '}\`${measure}\` was published, and it is gone with its figures, and nothing says why.`,
    hint: two(rows),
  }),
};
