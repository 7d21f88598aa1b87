import { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { told } from '../../../tests/told.ts';
import { day, identifier, number, oneOf, period, text } from '../values/field.ts';
import { checkSchema } from './schema.ts';
import { parseYaml } from './yaml.ts';
import { inEnglish } from '../../../tests/in-english.ts';

const schema = z.strictObject({
  title: text,
  goodWhen: oneOf(['higher', 'lower']).optional(),
  decimals: number.optional(),
  date: day.optional(),
  at: period.optional(),
  id: identifier.optional(),
  themes: z.array(identifier).optional(),
  labels: z.record(z.string(), text).optional(),
  targets: z
    .array(
      z.strictObject({
        value: number,
        tolerance: z
          .union([
            oneOf(['unstated', 'none']),
            z.strictObject({ points: number }),
            z.strictObject({ band: z.tuple([number, number]) }),
          ])
          .optional(),
      }),
    )
    .optional(),
});

const check = (yaml: string) => checkSchema(schema, parseYaml(yaml, 'content/test.md').value);

describe('what does not fit is told at its key or value (S-21)', () => {
  test.each([
    { finds: 'nothing in a good text', in: 'title: A', at: [] },
    { finds: 'a key that is missing', in: 'decimals: 1', at: ['1:1 front-matter/missing-key'] },
    {
      finds: 'everything missing from an empty text',
      in: '',
      at: ['1:1 front-matter/missing-key'],
    },
    {
      finds: 'a key that is not known',
      in: 'title: A\nthemes: []\ntitel: B',
      at: ['3:1 front-matter/unknown-key'],
    },
    {
      finds: 'each key that is not known',
      in: 'x: 1\ntitle: A\ny: 2',
      at: ['1:1 front-matter/unknown-key', '3:1 front-matter/unknown-key'],
    },
    { finds: 'a value left empty', in: 'title:', at: ['1:7 front-matter/wrong-value'] },
    { finds: 'a value of spaces', in: 'title: "  "', at: ['1:8 front-matter/wrong-value'] },
    {
      finds: 'a list where text is wanted',
      in: 'title:\n  - A',
      at: ['2:3 front-matter/wrong-value'],
    },
    {
      finds: 'text where a list is wanted',
      in: 'title: A\nthemes: a',
      at: ['2:9 front-matter/wrong-value'],
    },
    {
      finds: 'text where a group is wanted',
      in: 'title: A\nlabels: a',
      at: ['2:9 front-matter/wrong-value'],
    },
    { finds: 'a list for the whole', in: '- title', at: ['1:1 front-matter/wrong-value'] },
    { finds: 'text for the whole', in: 'title', at: ['1:1 front-matter/wrong-value'] },
    {
      finds: 'a number that is none',
      in: 'title: A\ndecimals: 1,5',
      at: ['2:11 front-matter/wrong-value'],
    },
    {
      finds: 'a day that is none',
      in: 'title: A\ndate: 2016-02-30',
      at: ['2:7 front-matter/wrong-value'],
    },
    {
      finds: 'a period that is none',
      in: 'title: A\nat: 2015-16',
      at: ['2:5 front-matter/wrong-value'],
    },
    {
      finds: 'a period that is not stated',
      in: 'title: A\nat: unstated',
      at: ['2:5 front-matter/wrong-value'],
    },
    {
      finds: 'an id with capitals',
      in: 'title: A\nid: Children',
      at: ['2:5 front-matter/wrong-value'],
    },
    {
      finds: 'the wrong one of a list',
      in: 'title: A\nthemes:\n  - a\n  - B b',
      at: ['4:5 front-matter/wrong-value'],
    },
    {
      finds: 'a number that is none, deep inside',
      in: 'title: A\ntargets:\n  - value: 1\n  - value: x',
      at: ['4:12 front-matter/wrong-value'],
    },
    {
      finds: 'a key not known, deep inside',
      in: 'title: A\ntargets:\n  - value: 1\n    valeu: 2',
      at: ['4:5 front-matter/unknown-key'],
    },
    {
      finds: 'a key missing, deep inside',
      in: 'title: A\ntargets:\n  - tolerance: none',
      at: ['3:5 front-matter/missing-key'],
    },
    {
      finds: 'a word that no choice has',
      in: 'title: A\ntargets:\n  - value: 1\n    tolerance: nnoe',
      at: ['4:16 front-matter/wrong-value'],
    },
    {
      finds: 'a number inside a choice',
      in: 'title: A\ntargets:\n  - value: 1\n    tolerance:\n      points: x',
      at: ['5:15 front-matter/wrong-value'],
    },
    {
      finds: 'a key that no choice has',
      in: 'title: A\ntargets:\n  - value: 1\n    tolerance:\n      point: 2',
      at: ['5:7 front-matter/unknown-key'],
    },
    {
      finds: 'a band of one number',
      in: 'title: A\ntargets:\n  - value: 1\n    tolerance:\n      band: [1]',
      at: ['5:13 front-matter/wrong-value'],
    },
    {
      finds: 'a band of three numbers',
      in: 'title: A\ntargets:\n  - value: 1\n    tolerance:\n      band: [1, 2, 3]',
      at: ['5:13 front-matter/wrong-value'],
    },
  ])('finds $finds', ({ in: yaml, at }) => {
    const { value, diagnostics } = check(yaml);
    expect(told(diagnostics)).toEqual(at);
    expect(value === undefined).toBe(at.length > 0);
  });
});

describe('the hint says what to type', () => {
  test.each([
    { in: 'titel: A\ntitle: A', says: 'Did you mean `title`?' },
    { in: 'colour: A\ntitle: A', says: 'Use one of `title`, `goodWhen`' },
    { in: 'decimals: 1', says: 'Add a line `title: …`.' },
    { in: 'title: A\ngoodWhen: highr', says: 'Did you mean `higher`?' },
    { in: 'title: A\ngoodWhen: green', says: 'Use one of `higher`, `lower`.' },
    { in: 'title: A\ndate: 31 March 2016', says: 'Type `2016-03-31`.' },
    { in: 'title: A\ndate: 01/02/2016', says: 'Type `2016-02-01` or `2016-01-02`.' },
    { in: 'title: A\nat: April 2016', says: 'Type `2016-04`.' },
    { in: 'title: A\nat: 2015-16', says: 'Type `2015/16`.' },
    { in: 'title: A\ntargets:\n  - value: 1\n    valeu: 2', says: 'Did you mean `value`?' },
    {
      in: 'title: A\ntargets:\n  - value: 1\n    tolerance:\n      point: 2',
      says: 'Did you mean `points`?',
    },
    { in: 'title: A\ntargets:\n  - value: 1\n    tolerance: nnoe', says: 'Did you mean `none`?' },
    { in: 'title: A\nthemes: a', says: 'Type `[a]`.' },
    { in: 'title:', says: 'Write something there: the key is needed.' },
    { in: 'title: N/A', says: 'Say it in words, or leave it out where it is not needed.' },
    {
      in: 'title: A\ntargets:\n  - from: 2016',
      says: 'to this entry',
    },
  ])('$in', ({ in: yaml, says }) => {
    expect(inEnglish(check(yaml).diagnostics)[0]!.hint).toContain(says);
  });
});

test('a YAML text that could not be read is not told a second time', () => {
  expect(check('a: b: c')).toEqual({ value: undefined, diagnostics: [] });
});

test('text loses the spaces around it', () => {
  expect(check('title: "  A "').value).toEqual({ title: 'A' });
});
