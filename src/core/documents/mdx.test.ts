import { afterEach, describe, expect, test } from 'vitest';
import { told } from '../../../tests/told.ts';
import { parseMdx } from './mdx.ts';
import { inEnglish } from '../../../tests/in-english.ts';

const read = (text: string, bodyLine = 1) => parseMdx({ path: 'content/test.mdx', text }, bodyLine);

const trap = 'plainsightWasRun';
const spring = `(globalThis['${trap}'] = true)`;

afterEach(() => {
  Reflect.deleteProperty(globalThis, trap);
});

describe('an officer’s MDX is never run (S-22)', () => {
  test.each([
    { finds: 'an import', in: "import x from 'node:fs'\n\na", at: ['1:1 mdx/program'] },
    { finds: 'an export', in: `export const x = ${spring}\n\na`, at: ['1:1 mdx/program'] },
    { finds: 'an expression on its own', in: `{${spring}}`, at: ['1:1 mdx/program'] },
    { finds: 'an expression in a line', in: `a {${spring}} b`, at: ['1:3 mdx/program'] },
    { finds: 'an expression in a heading', in: `## a {${spring}}`, at: ['1:6 mdx/program'] },
    { finds: 'an expression in a list', in: `- a {${spring}}`, at: ['1:5 mdx/program'] },
    { finds: 'a comment in braces', in: '{/* note */}', at: ['1:1 mdx/program'] },
    {
      finds: 'an attribute in braces',
      in: `<Chart indicator={${spring}} />`,
      at: ['1:1 mdx/program'],
    },
    { finds: 'a spread', in: `<Chart {...${spring}} />`, at: ['1:1 mdx/program'] },
    { finds: 'an attribute without a value', in: '<Chart by />', at: ['1:1 mdx/program'] },
    {
      finds: 'an expression inside an element',
      in: `<Swot>\n\n{${spring}}\n\n</Swot>`,
      at: ['3:1 mdx/program'],
    },
    {
      finds: 'an element inside a line',
      in: 'a <Chart indicator="a" /> b',
      at: ['1:3 mdx/inline'],
    },
    { finds: 'an element inside a list', in: '- <Chart indicator="a" />', at: ['1:3 mdx/inline'] },
    {
      finds: 'an element inside an element',
      in: '<Swot>\n\n<Chart indicator="a" />\n\n</Swot>',
      at: ['3:1 mdx/inline'],
    },
  ])('finds $finds', ({ in: text, at }) => {
    const { value, diagnostics } = read(text);
    expect(told(diagnostics)).toEqual(at);
    expect(value).toEqual([]);
    expect(trap in globalThis).toBe(false);
  });
});

describe('what cannot be read has a place', () => {
  test.each([
    { finds: 'a tag left open', in: 'a\n\n<Swot>\n\nb', line: 3 },
    { finds: 'a brace left open', in: 'a\n\nb {c', line: 3 },
    { finds: 'a comment of HTML', in: 'a\n\n<!-- b -->', line: 3 },
    { finds: 'a sign for “less than”', in: 'a\n\nb <5 c', line: 3 },
    { finds: 'a program that is none', in: 'a\n\n{1 +}', line: 3 },
    { finds: 'the wrong closing tag', in: 'a\n\n<Swot>\n\nb\n\n</Chart>', line: 7 },
  ])('finds $finds', ({ in: text, line }) => {
    const { diagnostics } = read(text);
    expect(diagnostics.map(({ code }) => code)).toEqual(['mdx/syntax']);
    expect(diagnostics[0]!.span).toMatchObject({ path: 'content/test.mdx', line });
    expect(inEnglish(diagnostics)[0]!.message).not.toMatch(/\n|\.\.$/);
  });
});

describe('an element in MDX is the same as in Markdown', () => {
  test('a leaf with its attributes', () => {
    const { value, diagnostics } = read(
      'a\n\n<Chart indicator="children-in-care" by="area" />\n\nb',
    );
    expect(diagnostics).toEqual([]);
    expect(
      value.map((block) => (block.is === 'prose' ? 'prose' : `${block.kind} ${block.name}`)),
    ).toEqual(['prose', 'leaf chart', 'prose']);
    const [, chart] = value;
    expect(
      chart!.is === 'element' &&
        [...chart!.attributes].map(([name, { value }]) => `${name}=${value}`),
    ).toEqual(['indicator=children-in-care', 'by=area']);
  });

  test('a container with ordinary Markdown inside', () => {
    const { value } = read('<Timeline>\n\n- **1999** A.\n\n</Timeline>');
    expect(value).toMatchObject([{ is: 'element', name: 'timeline', kind: 'container' }]);
  });

  test('a name of two words', () => {
    expect(read('<KpiChart indicator="a" />').value).toMatchObject([{ name: 'kpi-chart' }]);
  });

  test('places are true after front matter (E23)', () => {
    const { value } = read('---\ntitle: "{x}"\n---\n\n<Chart indicator="a" />', 4);
    expect(value).toMatchObject([{ place: { line: 5, column: 1 } }]);
  });

  test('headings and images are held to the same rules', () => {
    expect(told(read('# a\n\n![](/a.png)').diagnostics)).toEqual([
      '1:1 markdown/top-heading',
      '3:1 markdown/alternative-text',
    ]);
  });
});
