import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';

const options = { delimiter: ',', newline: '\n' } as const;

/** Text of what matters to a parser of comma-separated cells, and of what does not. */
const texts = fc.string({
  unit: fc.constantFrom('a', '1', ',', '"', '""', '\n', ' ', ';', '\t', 'é', '-', "'"),
  maxLength: 60,
});

// `csv.ts` calls the parser inside Papa Parse, which its authors export for tests alone (decision 0013): what it leans
// on is held here against the parser that everybody calls.
test('the parser inside gives what Papa Parse gives', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const inner = new Papa.Parser(options).parse(text, 0, false) as Papa.ParseResult<string[]>;
      const outer = Papa.parse<string[]>(text, options);
      expect(inner.data).toEqual(outer.data);
      expect(inner.errors).toEqual(outer.errors.filter(({ type }) => type !== 'Delimiter'));
    }),
    { numRuns: 2000 },
  );
});

test('a quotation mark that is not closed is told by its kind and offset', () => {
  const { errors } = new Papa.Parser(options).parse('a,b\n1,"2\n', 0, false) as Papa.ParseResult<
    string[]
  >;
  expect(errors[0]).toMatchObject({ type: 'Quotes', code: 'MissingQuotes' });
  expect(errors[0]?.index).toBe(7);
});
