import { sayHint } from '../../hints/english/hints.ts';
import { sayNoun } from './nouns.ts';
import { sayReason } from './reasons.ts';
import type { WordsOf } from '../said.ts';
import type { RegisterProblems } from '../registers.ts';

/** What is said of problems with registers, tables of papers and what names their entries, in English. */
export const registers: WordsOf<RegisterProblems> = {
  'chain/before': ({ name, date, origin, from }) => ({
    message: `\`${name}\` is of ${date}, before \`${origin}\`, which it follows from and which is of ${from}.`,
    hint: `Mend one of the dates, or take \`${origin}\` out of \`follows\`: it names only what came before.`,
  }),
  'chain/circle': ({ way }) => ({
    message: `This entry follows from itself: ${way.map((name) => `\`${name}\``).join(' follows from ')}.`,
    hint: 'Take one of them out of its `follows`, so that `follows` only ever leads back to what came before.',
  }),
  'coverage/nothing': ({ section }) => ({
    message: `The section \`${section}\` is said to be neither published nor left out.`,
    hint: 'Give the addresses of what publishes it under `published`, such as `/timeline/#first-visit`, or say under `reason` why it is not published.',
  }),
  'coverage/other-paper': ({ address, edition }) => ({
    message: `What stands at \`${address}\` is not from the paper \`${edition}\`.`,
    hint: 'Name what is from this paper, or mend `edition`.',
  }),
  'coverage/other-place': ({ address, locators }) => ({
    message: `What stands at \`${address}\` is from ${locators.map((locator) => `\`${locator}\``).join(', ')}, not from this section.`,
    hint: 'Name what is from this section. If it is the same section by another name, add that place under `places`.',
  }),
  'coverage/whole-list': ({ address }) => ({
    message: `\`${address}\` is a whole page or list: it does not show that anything of this section stands there.`,
    hint: 'Name the entries or the passages, such as `/timeline/#first-visit` or `/reports/2018-10-03-library-report/#visits`; without any, say under `reason` why it is not published.',
  }),
  'data-table/circle': ({ id }) => ({
    message: `The row \`${id}\` is, by way of \`of\`, a part of itself.`,
    hint: 'Leave `of` blank in the row with the last total.',
  }),
  'data-table/differs': ({ line, printed, sum, off }) => ({
    message: `The row \`${line}\` is \`${printed}\`, and its parts come to \`${sum}\`.`,
    hint: `Mend the figure that is wrong, or add the part that is missing: \`minus\` under \`sign\` takes a part off. If the figures were rounded by so much, add the line \`within: ${off}\` to the definition; if the paper prints them so, say in \`discrepancy\` what differs.`,
  }),
  'data-table/element': ({ name }) => ({
    message: `The element \`${name}\` stands in the definition of a table, whose page shows the table itself.`,
    hint: 'Take it out, or move it to a report.',
  }),
  'data-table/no-data': ({ id }) => ({
    message: `The table \`${id}\` has no rows.`,
    hint: `Add \`data/tables/${id}.csv\`, with a first row \`id,line\` and the columns of the definition.`,
  }),
  'data-table/no-definition': ({ id }) => ({
    message: `The rows of \`${id}\` have no definition.`,
    hint: `Add \`content/tables/${id}.md\`, with \`title\`, \`edition\`, \`locator\`, \`rows\` and \`columns\`.`,
  }),
  'data-table/reserved-column': ({ name }) => ({
    message: `The definition names a column \`${name}\`, which every table has.`,
    hint: 'Give the column another name, here and in the data file.',
  }),
  'data-table/unknown-total': ({ id }) => ({
    message: `The row is a part of \`${id}\`, and no row has that id.`,
    hint: 'Write under `of` the id of the row with the total, or leave the cell blank.',
  }),
  'register/blank': ({ column }) => ({
    message: `The cell under \`${column}\` is blank.`,
    hint: `Fill it: every row needs its \`${column}\`.`,
  }),
  'register/half-place': ({ column }) => ({
    message:
      column === 'locator'
        ? 'The paper is named under `edition`, and the place in it, `locator`, is blank.'
        : 'A place is named under `locator`, and the paper that it is in, `edition`, is blank.',
    hint: `Fill \`${column}\`. What stands in no paper has both blank.`,
  }),
  'register/missing-column': ({ column }) => ({
    message: `The column \`${column}\` is missing.`,
    hint: `Add a column \`${column}\`, and fill it in every row.`,
  }),
  'register/twice': ({ id, other }) => ({
    message: `The id \`${id}\` is there twice: it also stands in ${other}.`,
    hint: 'Give each entry an id of its own: it becomes its address.',
  }),
  'register/unexplained': ({ column }) => ({
    message: `The cell under \`${column}\` is \`unavailable\`, and the row does not say why.`,
    hint: 'Say in `note` why it cannot be read, such as `The page is torn in our copy.`',
  }),
  'register/value': ({ column, reason, hint }) => ({
    message: `The cell under \`${column}\` ${sayReason(reason)}.`,
    hint: sayHint(hint),
  }),
  'data-table/unit-one': ({ unit }) => ({
    message: `A figure of this table is said as 1, and it is not said what one of \`${unit}\` is called.`,
    hint: 'Paste `unitOne: …` on the line below, with the word for one alone, such as `unitOne: child` for `unit: children`.',
  }),
  'register/unknown-column': ({ column, hint }) => ({
    message: `A table of this kind has no column \`${column}\`.`,
    hint: sayHint(hint),
  }),
  'reference/unknown': ({ what, id, hint }) => ({
    message: `There is no ${sayNoun(what)} \`${id}\`.`,
    hint: sayHint(hint),
  }),
  'coverage/unknown-address': ({ address, hint }) => ({
    message: `The site has nothing at \`${address}\`.`,
    hint: sayHint(hint),
  }),
};
