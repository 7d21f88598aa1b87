import { programs } from './kinds.ts';
import { sayHint } from '../../hints/english/hints.ts';
import { sayNoun } from './nouns.ts';
import { sayReason } from './reasons.ts';
import type { WordsOf } from '../said.ts';
import type { ElementProblems } from '../elements.ts';

/** What is said of problems with the marks of elements in prose, in English. */
export const elements: WordsOf<ElementProblems> = {
  'block/duplicate-attribute': ({ name }) => ({
    message: `The attribute \`${name}\` is there twice.`,
    hint: 'Keep one of the two.',
  }),
  'block/indented': ({ line }) => ({
    message: `The element \`${line}\` does not start at the beginning of its line.`,
    hint: 'Elements cannot stand inside lists or quotations: take out the spaces before it, and leave a blank line above and below.',
  }),
  'block/nested': ({ name, outer, isEnd }) => ({
    message: `The element \`${name}\` stands inside the element \`${outer}\`.`,
    hint: isEnd
      ? 'Type `:::` and nothing else, if the element is to end here.'
      : 'Elements do not nest: close the first with a line `:::` before the second begins.',
  }),
  'block/nothing-to-close': () => ({
    message: 'This `:::` closes nothing.',
    hint: 'Take it out, or open an element above it with `:::name`.',
  }),
  'block/unclosed': ({ name }) => ({
    message: `The element \`${name}\` is opened here and never closed.`,
    hint: 'Write a line `:::` after its last line. An element without content starts with two colons.',
  }),
  'block/unclosed-fence': ({ fence }) => ({
    message: `A block of code is opened here with \`${fence}\` and never closed: all that follows would be printed as code.`,
    hint: `Write a line \`${fence}\` after the last line of the code.`,
  }),
  'element/attribute-value': ({ name, reason, hint }) => ({
    message: `The attribute \`${name}\` ${sayReason(reason)}.`,
    hint: sayHint(hint),
  }),
  'element/kind': ({ name, kind }) => ({
    message:
      kind === 'leaf'
        ? `The element \`${name}\` has no content.`
        : `The element \`${name}\` needs content.`,
    hint:
      kind === 'leaf'
        ? `Write it on one line with two colons: \`::${name}{…}\`.`
        : `Open it with three colons, \`:::${name}\`, write its content below, and close it with \`:::\`.`,
  }),
  'element/missing-attribute': ({ name, element }) => ({
    message: `The element \`${element}\` needs the attribute \`${name}\`.`,
    hint: `Add \`${name}="…"\` between its braces.`,
  }),
  'mdx/inline': ({ name }) => ({
    message: `The element \`<${name}>\` stands inside a line of text.`,
    hint: 'Give it lines of its own, with a blank line above and below.',
  }),
  'mdx/program': ({ what }) => ({
    message: `The file holds ${programs[what]}, and nothing in it is ever run.`,
    hint: 'Take it out. Elements are written as `<Chart indicator="library-visits" />`, with plain text in quotes.',
  }),
  'mdx/syntax': ({ reason }) => ({
    message: `This cannot be read as MDX: ${reason ?? 'it is not well formed'}.`,
    hint: 'In `.mdx` a `<` or `{` in the text starts an element or a program. Put it in backticks, or rename the file to `.md`.',
  }),
  'selection/nothing': ({ register }) => ({
    message: `No entry of \`${register}\` fits what is asked for here.`,
    hint: `Take an attribute out, or add such an entry to \`data/${register}.csv\`.`,
  }),
  'selection/unknown': ({ what, id, hint }) => ({
    message: `There is no ${sayNoun(what)} \`${id}\`.`,
    hint: sayHint(hint),
  }),
  'element/unknown': ({ name, hint }) => ({
    message: `There is no element \`${name}\`.`,
    hint: sayHint(hint),
  }),
  'element/unknown-attribute': ({ name, element, hint }) => ({
    message: `The element \`${element}\` has no attribute \`${name}\`.`,
    hint: sayHint(hint),
  }),
  'block/malformed': ({ line, hint }) => ({
    message: `The line \`${line}\` begins with colons and is not an element.`,
    hint: sayHint(hint),
  }),
  'block/curly-quotes': ({ hint }) => ({
    message: 'An attribute is in curly quotes.',
    hint: sayHint(hint),
  }),
  'block/attributes': ({ text, hint }) => ({
    message: `\`${text}\` cannot be read as attributes.`,
    hint: sayHint(hint),
  }),
};
