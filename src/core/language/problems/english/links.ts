import { sayHint } from '../../hints/english/hints.ts';
import type { WordsOf } from '../said.ts';
import type { LinkProblems } from '../links.ts';

/** What is said of problems with links, in English. */
export const links: WordsOf<LinkProblems> = {
  'figure-link/ambiguous': ({ choices }) => ({
    message: 'The data have more than one figure for this link.',
    hint: `Add one of ${choices.map((choice) => `\`${choice}\``).join(', ')} to its address.`,
  }),
  'figure-link/label': ({ label, printed }) => ({
    message: `The text says \`${label}\`, and the data say \`${printed}\`.`,
    hint: `Type \`${printed}\` if the data are right; if the text is right, mend the table.`,
  }),
  'figure-link/label-across': ({ label, printed }) => ({
    message: `The text says \`${label}\`, which stands otherwise to the target than \`${printed}\` does.`,
    hint: `Type \`${printed}\`: a rounded figure may not hide on which side of a target, or of what is tolerated, it lies.`,
  }),
  'figure-link/label-coarse': ({ label, printed }) => ({
    message: `The text says \`${label}\`, which is \`${printed}\` rounded to one digit.`,
    hint: `Type \`${printed}\`, or two digits at least, or a word such as \`about\` or \`nearly\` before it.`,
  }),
  'figure-link/label-untrue': ({ label, printed }) => ({
    message: `The text says \`${label}\`, and the data say \`${printed}\`: the word before the number is not true of it.`,
    hint: `Type \`${printed}\`; \`nearly\` is said of a figure just below the number, \`over\` of one above it, \`about\` of one that rounds to it.`,
  }),
  'figure-link/no-figure': ({ address, near }) => ({
    message: `The data have no figure for \`${address}\`.`,
    hint:
      near.length > 0
        ? `There is ${near.map((one) => `\`${one}\``).join(', ')}.`
        : 'Add the row to its table, or take the link out.',
  }),
  'figure-link/unlinked': ({ text, title, link, other }) => ({
    message: `\`${text}\` is a figure of “${title}”, and no link holds it against the data.`,
    hint: `Type \`${link}\`, or \`${other}\` if it is another number.`,
  }),
  'figure-link/no-number': ({ words }) => ({
    message: `The text tells a figure here, and the data have no number: ${words}.`,
    hint: 'Say in the text that there is no figure and why, or mend the table.',
  }),
  'link/address': ({ address, meant }) => ({
    message: `The address \`${address}\` cannot be linked to.`,
    hint:
      meant === undefined
        ? 'Link to a page by its file, such as `../reports/2019-10-02-library-report.md`, or to another site by an address that starts with `https://`.'
        : `Type \`${meant}\`.`,
  }),
  'link/unknown-paper': ({ id, hint }) => ({
    message: `There is no paper \`${id}\`.`,
    hint: sayHint(hint),
  }),
  'link/unknown-file': ({ path, hint }) => ({
    message: `There is no page \`${path}\`.`,
    hint: sayHint(hint),
  }),
  'link/unknown-entry': ({ name, hint }) => ({
    message: `There is no entry \`${name}\` with a page of its own.`,
    hint: sayHint(hint),
  }),
  'link/unknown-anchor': ({ anchor, hint }) => ({
    message: `That page has no heading \`#${anchor}\`.`,
    hint: sayHint(hint),
  }),
  'link/unknown-image': ({ path, hint }) => ({
    message: `There is no file \`${path}\` in \`public/\`.`,
    hint: hint
      ? sayHint(hint)
      : 'Put the image into `public/images/` and write `/images/name.png`.',
  }),
  'figure-link/malformed': ({ address, meant }) => ({
    message: `\`${address}\` does not point at a figure.`,
    hint:
      meant.length > 0
        ? `Type ${meant.map((one) => `\`${one}\``).join(' or ')}.`
        : 'Write `figure:`, the id of an indicator, `@` and a period: `[4,930](figure:library-visits@2016-04)`.',
  }),
  'figure-link/unknown-indicator': ({ id, hint }) => ({
    message: `There is no indicator \`${id}\`.`,
    hint: sayHint(hint),
  }),
  'figure-link/unknown-key': ({ key, hint }) => ({
    message: `The indicator has no \`${key}\` to choose by.`,
    hint: sayHint(hint),
  }),
};
