import { sayHint } from '../../hints/english/hints.ts';
import { sayReason } from './reasons.ts';
import type { WordsOf } from '../said.ts';
import type { YamlProblems } from '../yaml.ts';

/** What the whole of it is called, where no key is at fault. */
const wholeHead = 'front matter';

/** What is said of problems with YAML: front matter, settings and the glossary, in English. */
export const yaml: WordsOf<YamlProblems> = {
  'front-matter/fence': ({ line }) => ({
    message: `The line \`${line}\` is not the three hyphens that begin and end the front matter.`,
    hint: 'Type `---` and nothing else on the line.',
  }),
  'front-matter/language': ({ text }) => ({
    message: `The first line is \`${text}\`.`,
    hint: 'Write `---` and nothing else on the first line: front matter is never run as a program.',
  }),
  'front-matter/missing': () => ({
    message: 'The file does not start with front matter.',
    hint: 'Make the first line `---`, then write `title: …` and the other keys, then another line `---`.',
  }),
  'front-matter/missing-key': ({ key, hint }) => ({
    message: `The key \`${key || wholeHead}\` is missing.`,
    hint: sayHint(hint),
  }),
  'front-matter/unclosed': ({ line }) => ({
    message: 'The front matter is opened with `---` and not closed before the text of the page.',
    hint:
      line === undefined
        ? 'Write a line `---` between the last key and the text of the page.'
        : `Write a line \`---\` above line ${line}, where the text of the page begins.`,
  }),
  'front-matter/wrong-value': ({ key, reason, hint }) => ({
    message: `The value of \`${key || wholeHead}\` ${sayReason(reason)}.`,
    hint: sayHint(hint),
  }),
  'glossary/nothing': ({ term }) => ({
    message: `The term \`${term}\` has a meaning without words.`,
    hint: 'Add `words:` with the words in full, or `unavailable:` with the reason why they cannot be read.',
  }),
  'glossary/twice': ({ term }) => ({
    message: `The term \`${term}\` is there twice.`,
    hint: 'Keep one entry, and give it all its meanings under `means`.',
  }),
  'yaml/alias': ({ text, meant }) => ({
    message: `\`${text}\` starts with a sign that is not read as text here.`,
    hint: `Type \`${meant}\`, or write the value out in full.`,
  }),
  'yaml/block-text': ({ key }) => ({
    message: `The text that belongs to \`${key}\` is not indented.`,
    hint: 'Put two spaces at the start of each of its lines.',
  }),
  'yaml/colon': ({ text, meant }) => ({
    message: `There is no space after the colon in \`${text}\`.`,
    hint: `Type \`${meant}\`.`,
  }),
  'yaml/comment': ({ text, meant }) => ({
    message: `Everything from \`${text}\` on would be left out as a comment.`,
    hint: `Type \`${meant}\`, or put the comment on a line of its own.`,
  }),
  'yaml/duplicate-key': () => ({
    message: 'This key is there twice.',
    hint: 'Keep one of the two and take the other out.',
  }),
  'yaml/indent': () => ({
    message: 'This line is indented, and belongs to nothing above it.',
    hint: 'Take the spaces at its start out.',
  }),
  'yaml/list-mark': ({ text, meant }) => ({
    message: `\`${text}\` does not start as a line of a list does.`,
    hint: `Type \`${meant}\`.`,
  }),
  'yaml/no-colon': ({ text, meant }) => ({
    message: `The line \`${text}\` has no key with a colon.`,
    hint:
      meant === undefined
        ? 'Put two spaces before it if it goes on from the line above; else write a key and a colon before it.'
        : `Type \`${meant}\`.`,
  }),
  'yaml/outdent': ({ spaces }) => ({
    message: 'This line has fewer spaces before it than the one above it, to which it belongs.',
    hint: `Put ${spaces} spaces at its start.`,
  }),
  'yaml/quotes': ({ text, meant, list }) => ({
    message: `\`${text}\` needs quotation marks around it.`,
    hint:
      list === undefined
        ? `Type \`${meant}\`.`
        : `Type \`${list}\` if it is a list, else \`${meant}\`.`,
  }),
  'yaml/syntax': ({ reason }) => ({
    message: `This is not valid YAML: ${reason}.`,
    hint: 'Check the line and the one above it: one `key: value` to a line, spaces (never tabs) before it, and quotes around text that holds `: ` or ` #`.',
  }),
  'yaml/tab': () => ({
    message: 'A tab stands at the start of this line.',
    hint: 'Put spaces in its place.',
  }),
  'yaml/too-long': ({ most }) => ({
    message: `The settings of this file have more than ${most} lines.`,
    hint: 'Move what is not a setting below the second line of three hyphens, or shorten it.',
  }),
  'front-matter/unknown-key': ({ key, hint }) => ({
    message: `There is no key \`${key}\` here.`,
    hint: sayHint(hint),
  }),
};
