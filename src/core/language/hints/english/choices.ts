import type { ChoiceHints } from '../choices.ts';
import type { WordsOfHints } from '../hints.ts';

const quoted = (texts: readonly string[]) => texts.map((text) => `\`${text}\``);

/** What to type, and which name was meant, in English. */
export const choices: WordsOfHints<ChoiceHints> = {
  type: ({ meant, shown }) => `Type ${quoted(shown === undefined ? meant : [shown]).join(' or ')}.`,
  'straight-quotes': ({ meant: [meant = 'indicator="library-visits"'] }) =>
    `Use straight quotes: \`${meant}\`.`,
  nearest: ({ meant }) => `Did you mean \`${meant}\`?`,
  'one-of': ({ names, more }) =>
    names.length === 1 && more === 0
      ? `Use \`${names[0]!}\`.`
      : `Use one of ${quoted(names).join(', ')}${more > 0 ? ` and ${more} more` : ''}.`,
  'nothing-known': () => 'Take it out: nothing is known under any name yet.',
  'add-paper': ({ id }) => `Add the paper as \`content/reports/${id}.md\`, or mend its name here.`,
  'with-register': ({ meant }) =>
    `Type ${quoted(meant).join(' or ')}: the register, a slash and the id.`,
  'first-body': ({ id }) =>
    `Add the file \`content/bodies/${id}.md\`, with \`name\` and \`kind\` between two lines of \`---\`.`,
  'first-theme': ({ id, title }) =>
    `Add \`themes:\` to \`content/publication.yml\`, and below it an indented line such as \`${id}: ${title}\`.`,
};
