import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { toYamlText } from './yaml-text.ts';

const asRead = (yaml: string): unknown => parse(yaml, { schema: 'failsafe' });

test.each([
  ['Waiting times', 'Waiting times'],
  ['5 of 10 (50%)', '5 of 10 (50%)'],
  ['Ofsted: the letter', '"Ofsted: the letter"'],
  ['a, b', '"a, b"'],
  ['- a hyphen first', '"- a hyphen first"'],
  ['-5', '-5'],
  ['the "best"', 'the "best"'],
  ['"best", they say', `'"best", they say'`],
  ['', '""'],
  ['two\nlines', '"two\\nlines"'],
])('%j is typed as %s', (text, typed) => {
  expect(toYamlText(text)).toBe(typed);
});

test('any text is read back as it was, as a value, in a list and as a key', () => {
  const unit = fc.oneof(
    fc.constantFrom(...`:-#?!&*|>%@\`"'{}[],.\\ \n\t~=<ab1£`),
    fc.string({ minLength: 1, maxLength: 1 }),
  );
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 8 }), (text) => {
      const typed = toYamlText(text);
      expect(asRead(`key: ${typed}\n`)).toEqual({ key: text });
      expect(asRead(`key: [${typed}, ${typed}]\n`)).toEqual({ key: [text, text] });
      expect(asRead(`${typed}: value\n`)).toEqual({ [text]: 'value' });
    }),
    { numRuns: 2000 },
  );
});
