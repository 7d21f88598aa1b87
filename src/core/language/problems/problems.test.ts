import { expect, test } from 'vitest';
import { problem } from '../../source/diagnostic.ts';
import { sayDiagnostic } from '../../source/say-diagnostic.ts';
import { english, type Language } from '../english.ts';

/** A second language is another object of the same type, and nothing else: here one that shouts. */
const loud: Language = {
  ...english,
  code: 'en-LOUD',
  problems: {
    ...english.problems,
    'markdown/link-text': ({ text }) => ({ message: `\`${text}\`!`, hint: 'SAY WHERE!' }),
  },
};

test('one diagnostic is said in each language', () => {
  const place = { path: 'content/pages/a.md', line: 1, column: 1 };
  const diagnostic = problem('markdown/link-text').at(place, { text: 'here' });
  expect([english, loud].map((language) => sayDiagnostic(diagnostic, language))).toEqual([
    {
      message: 'The words `here` do not say where the link goes.',
      hint: 'Put the name of what it leads to between the square brackets: many readers hear the links of a page alone.',
    },
    { message: '`here`!', hint: 'SAY WHERE!' },
  ]);
});
