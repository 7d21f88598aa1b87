import type { WordsOf } from '../said.ts';
import type { MarkdownProblems } from '../markdown.ts';

/** What is said of problems with prose in Markdown, in English. */
export const markdown: WordsOf<MarkdownProblems> = {
  'markdown/alternative-text': ({ text }) => ({
    message:
      text === ''
        ? 'An image has no alternative text.'
        : `\`${text}\` does not say what the image shows.`,
    hint: 'Say between the square brackets what the image shows: `![Map of the three areas](map.png)`.',
  }),
  'markdown/blank-header': () => ({
    message: 'The first row of this table is blank.',
    hint: 'Name each column in the first row.',
  }),
  'markdown/broken-emphasis': ({ text }) => ({
    message: `The signs in \`${text}\` would be printed as they are typed.`,
    hint: 'Put the same signs right before the first and right behind the last letter that is meant, as in `**bold words**`. To print the signs themselves, put a `\\` before each.',
  }),
  'markdown/broken-link': ({ text, meant }) => ({
    message: `\`${text}\` was meant as a link, and would be printed as it is typed.`,
    hint:
      meant === undefined
        ? 'Write `[words](address)`, with no space between the brackets and none in the address.'
        : `Type \`${meant}\`.`,
  }),
  'markdown/crowded-word': ({ most }) => ({
    message: `More than ${most} signs such as \`_\`, \`*\` and \`&\` stand here in one word.`,
    hint: 'Take the signs out, or put spaces and line ends between the words.',
  }),
  'markdown/definition-twice': ({ label, line }) => ({
    message: `\`[${label}]\` is defined on line ${line} already, so that this line would not be printed.`,
    hint: 'Give one of the two another name, and refer to it by that.',
  }),
  'markdown/empty-heading': () => ({
    message: 'This heading has no words.',
    hint: 'Write what stands below it, or take the heading out.',
  }),
  'markdown/empty-link': () => ({
    message: 'This link has no words.',
    hint: 'Write between the square brackets where it goes.',
  }),
  'markdown/heading-space': ({ text, meant }) => ({
    message: `\`${text}\` was meant as a heading, and would be printed as it is typed.`,
    hint: `Type \`${meant}\`.`,
  }),
  'markdown/indented-text': ({ text }) => ({
    message: `The spaces before \`${text}\` would make code of it.`,
    hint: 'Take the spaces at the start of the line out. If code is meant, put a line of three backticks above and below it.',
  }),
  'markdown/link-text': ({ text }) => ({
    message: `The words \`${text}\` do not say where the link goes.`,
    hint: 'Put the name of what it leads to between the square brackets: many readers hear the links of a page alone.',
  }),
  'markdown/lost-sign': ({ text, meant, as }) => ({
    message: {
      quotation: `\`${text}\` would be printed as a quotation, without its sign.`,
      list: `\`${text}\` would be printed as a point of a list, without its sign.`,
      emphasis: `The stars in \`${text}\` would be left out, and the digits would run together.`,
      stars: `Stars in \`${text}\` would be left out, and what stands between two of them made italic or bold.`,
    }[as],
    hint: {
      quotation: `Type \`${meant}\`, or the words \`more than\`. If it is a quotation that begins with a figure, put a quotation mark before the figure.`,
      list: `Type \`${meant}\`, with no space behind the sign. If it is a list of one point, write it as a sentence.`,
      emphasis: `Type \`${meant}\`, or a \`\\\` before each star.`,
      stars: `Type \`${meant}\`, or a \`\\\` before each star.`,
    }[as],
  }),
  'markdown/no-definition': ({ text }) => ({
    message: `\`${text}\` refers to something that is not defined in this file.`,
    hint: 'Write the address in round brackets after the words, or the note on a line of its own such as `[^1]: The words of the note.`',
  }),
  'markdown/no-rows': () => ({
    message: 'This table has names of columns, and no row below them.',
    hint: 'Write the rows below the row of hyphens, or take the table out.',
  }),
  'markdown/no-table': () => ({
    message: 'This starts as a row of a table does, and no table comes of it.',
    hint: 'Write a first row with the names of the columns, and under it a row of hyphens with as many cells, such as `| --- | --- |`.',
  }),
  'markdown/ragged-row': ({ cells, columns }) => ({
    message: `This row has ${cells} ${cells === 1 ? 'cell' : 'cells'}, and the table has ${columns} columns${cells > columns ? ': what is too much would be left out' : ''}.`,
    hint:
      cells === 1
        ? 'Leave a blank line above it, if it stands below the table. A row has a `|` between its cells.'
        : cells > columns
          ? 'Take a `|` out, or add a column to the first two rows. To print the sign itself, type `\\|`.'
          : 'Add a `|` for each cell that is left blank.',
  }),
  'markdown/raw-html': ({ text }) => ({
    message: `HTML stands in the text: \`${text}\`.`,
    hint: 'Say it in Markdown instead. To print the characters themselves, put them in backticks.',
  }),
  'markdown/run-together': ({ text }) => ({
    message: `These lines would run together: \`${text}\`.`,
    hint: 'Start each with `- ` for a list, or end each but the last with a `\\`. Leave a blank line between paragraphs.',
  }),
  'markdown/skipped-heading': ({ from, to }) => ({
    message: `This heading is of level ${to}, and the one before it is of level ${from}.`,
    hint: `Start it with \`${'#'.repeat(from + 1)}\`.`,
  }),
  'markdown/too-deep': ({ most }) => ({
    message: `Quotations or lists are nested here more than ${most} deep.`,
    hint: 'Take signs out at the start of the line: one `>` makes a quotation, one `-` a point of a list.',
  }),
  'markdown/too-wide': ({ most }) => ({
    message: `This table has more than ${most} columns.`,
    hint: 'Cut it into tables of fewer columns, or put it into `public/` as a sheet and link to it.',
  }),
  'markdown/top-heading': () => ({
    message: 'This heading is of the first level, which is the title of the page.',
    hint: 'Start it with `##`.',
  }),
  'markdown/typed-list': ({ text, meant }) => ({
    message: `\`${text}\` was meant as a point of a list, and would be printed as it is typed.`,
    hint: `Type \`${meant}\`, and the other points likewise.`,
  }),
  'markdown/underlined-heading': ({ text }) => ({
    message: `The signs on the line below make a heading of \`${text}\`.`,
    hint: 'Leave a blank line above the signs if they are a rule across the page. If it is a heading, take them out and start it with `## `.',
  }),
  'markdown/unseen-entity': ({ text, meant }) => ({
    message: `\`${text}\` would be printed as nothing that a reader can see.`,
    hint: meant === '' ? 'Take it out.' : `Type \`${meant}\`.`,
  }),
  'markdown/unused-definition': ({ label }) => ({
    message: `Nothing in the text refers to \`[${label}]\`, so that this line would not be printed.`,
    hint: `Write \`[${label}]\` where it is meant, or take the line out.`,
  }),
};
