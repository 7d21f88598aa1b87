import { describe, expect, test } from 'vitest';
import { told } from '../../../tests/told.ts';
import { findDirectives } from './directive.ts';

const find = (text: string, bodyLine = 1) =>
  findDirectives({ path: 'content/test.md', text }, bodyLine);

describe('marks are found where they stand', () => {
  test.each([
    { says: 'a leaf', in: '::chart{indicator="a"}', finds: ['1:1 leaf chart'] },
    { says: 'a leaf without braces', in: '::chart', finds: ['1:1 leaf chart'] },
    { says: 'a leaf with empty braces', in: '::chart{}', finds: ['1:1 leaf chart'] },
    { says: 'spaces behind it', in: '::chart  \t', finds: ['1:1 leaf chart'] },
    { says: 'a container', in: ':::swot\n\n:::', finds: ['1:1 open swot', '3:1 close '] },
    { says: 'a name with a hyphen', in: '::kpi-chart', finds: ['1:1 leaf kpi-chart'] },
    { says: 'Windows line ends', in: ':::swot\r\n:::\r\n', finds: ['1:1 open swot', '2:1 close '] },
    { says: 'two in a row', in: '::a\n::b', finds: ['1:1 leaf a', '2:1 leaf b'] },
  ])('$says', ({ in: text, finds }) => {
    const { value, diagnostics } = find(text);
    expect(diagnostics).toEqual([]);
    expect(
      value.marks.map(({ is, name, place }) => `${place.line}:${place.column} ${is} ${name}`),
    ).toEqual(finds);
  });

  test('every attribute has the places of its name and of its value', () => {
    const [mark] = find('::chart{indicator="a-b"  by="area"}').value.marks;
    const places = [...mark!.attributes].map(
      ([name, { value, place, valuePlace }]) =>
        `${name}=${value} ${place.column} ${valuePlace.column}`,
    );
    expect(places).toEqual(['indicator=a-b 9 20', 'by=area 26 30']);
  });

  test('an attribute may hold curly quotes, braces, colons and equals signs', () => {
    const { value, diagnostics } = find('::a{author="O’Brien {x} :: a=b" by2="it’s"}');
    expect(diagnostics).toEqual([]);
    expect(value.marks[0]!.attributes.get('author')!.value).toBe('O’Brien {x} :: a=b');
  });
});

describe('every slip is told, and none passes in silence (E22)', () => {
  test.each([
    { finds: 'a space before the brace', in: '::chart {a="b"}', at: ['1:1 block/malformed'] },
    { finds: 'words behind it', in: '::chart{a="b"} x', at: ['1:1 block/malformed'] },
    { finds: 'a space before the name', in: ':: chart', at: ['1:1 block/malformed'] },
    {
      finds: 'a space before the name of a container',
      in: '::: swot\n:::',
      at: ['1:1 block/malformed'],
    },
    {
      finds: 'attributes on a second line',
      in: '::chart{a="b"\nc="d"}',
      at: ['1:1 block/malformed'],
    },
    { finds: 'two colons and no name', in: '::', at: ['1:1 block/malformed'] },
    { finds: 'a name that starts with a digit', in: '::1', at: ['1:1 block/malformed'] },
    { finds: 'spaces before it', in: '  ::chart', at: ['1:3 block/indented'] },
    { finds: 'a tab before it', in: '\t::chart', at: ['1:2 block/indented'] },
    { finds: 'a list item', in: '- ::chart', at: ['1:3 block/indented'] },
    { finds: 'a numbered item', in: '1. ::chart', at: ['1:4 block/indented'] },
    { finds: 'a quotation', in: '> ::chart', at: ['1:3 block/indented'] },
    { finds: 'a list in a quotation', in: '> - ::chart', at: ['1:5 block/indented'] },
    { finds: 'curly quotes', in: '::chart{a=“b”}', at: ['1:9 block/curly-quotes'] },
    {
      finds: 'curly quotes after straight ones',
      in: '::chart{a="b" c=”d”}',
      at: ['1:9 block/curly-quotes'],
    },
    { finds: 'curly single quotes', in: '::chart{a=‘b’}', at: ['1:9 block/curly-quotes'] },
    { finds: 'straight single quotes', in: "::chart{a='b'}", at: ['1:9 block/attributes'] },
    { finds: 'no quotes', in: '::chart{a=b}', at: ['1:9 block/attributes'] },
    {
      finds: 'a curly one in the words, and no quotes behind',
      in: '::chart{a="it’s" b=c}',
      at: ['1:18 block/attributes'],
    },
    { finds: 'a quotation mark left open', in: '::chart{a="b}', at: ['1:9 block/attributes'] },
    { finds: 'a class or an id', in: '::chart{.big #x}', at: ['1:9 block/attributes'] },
    {
      finds: 'an attribute there twice',
      in: '::chart{a="b" a="c"}',
      at: ['1:15 block/duplicate-attribute'],
    },
    { finds: 'a container left open', in: 'a\n\n:::swot\n\nb', at: ['3:1 block/unclosed'] },
    { finds: 'a close that closes nothing', in: 'a\n\n:::', at: ['3:1 block/nothing-to-close'] },
    { finds: 'a second close', in: ':::swot\n:::\n:::', at: ['3:1 block/nothing-to-close'] },
    { finds: 'a leaf inside a container', in: ':::swot\n::chart\n:::', at: ['2:1 block/nested'] },
    { finds: 'two colons for the end', in: ':::swot\n\n::', at: ['3:1 block/malformed'] },
    { finds: 'words after the end', in: ':::swot\n\n::: end', at: ['3:1 block/malformed'] },
    { finds: 'the name at the end', in: ':::swot\n\n:::swot', at: ['3:1 block/nested'] },
    { finds: 'an end in a list', in: ':::swot\n- a\n  :::', at: ['3:3 block/indented'] },
    {
      finds: 'a chart after an element that is not closed',
      in: ':::swot\n\n::chart{a="b"}',
      at: ['1:1 block/unclosed'],
    },
    {
      finds: 'a closed container inside a closed one',
      in: ':::swot\n:::timeline\n:::\n:::',
      at: ['2:1 block/nested'],
    },
    { finds: 'an element behind words', in: 'See ::chart{a="b"}', at: ['1:5 block/indented'] },
    { finds: 'one colon', in: ':chart{a="b"}', at: ['1:1 block/malformed'] },
    {
      finds: 'a container inside a container',
      in: ':::swot\n:::timeline\n:::',
      at: ['1:1 block/unclosed'],
    },
  ])('finds $finds', ({ in: text, at }) => {
    expect(told(find(text).diagnostics)).toEqual(at);
  });
});

describe('prose is left alone (E22)', () => {
  test.each([
    'at 10:30',
    'Children in care:1,807',
    '1:1 and 2::3',
    'See ::chart below',
    '`::chart`',
    ': one colon',
    '| a:: | ::b |',
    '```\n::chart\n```',
    '```md\n:::swot\n```\n',
    '~~~\n::chart\n~~~',
    '````\n```\n::chart\n````',
    '   ```\n::chart\n   ```',
    '```\r\n::chart\r\n```\r\n',
  ])('%j', (text) => {
    const { value, diagnostics } = find(text);
    expect(diagnostics).toEqual([]);
    expect(value).toEqual({ marks: [], text });
  });

  test.each([
    { says: 'a fence that is closed', in: '```\n::a\n```\n::b' },
    { says: 'code inside a line', in: '```x``` is code\n::b' },
    { says: 'a fence of the other kind inside', in: '~~~\n```\n~~~\n::b' },
  ])('after $says an element is found again', ({ in: text }) => {
    expect(find(text).value.marks.map(({ name }) => name)).toEqual(['b']);
  });
});

test('what stands above the body is blanked, and line numbers stay true', () => {
  const { value } = find('---\na: "::x"\n---\n::chart', 4);
  expect(value.text.split('\n').slice(0, 3)).toEqual(['', '', '']);
  expect(value.marks[0]!.place.line).toBe(4);
});

test.each([
  { says: 'colons', in: ':'.repeat(200_000) },
  { says: 'pairs of colons', in: ':: '.repeat(70_000) },
  { says: 'list marks', in: `${'- '.repeat(100_000)}x` },
  { says: 'attributes', in: `::a{${'a="b" '.repeat(30_000)}` },
])('a long line of $says takes no time', ({ in: text }) => {
  const started = performance.now();
  find(text);
  expect(performance.now() - started).toBeLessThan(1000);
});

test.each([
  '- ```\n  ::kpi\n  ```\n\nA.',
  '1. ~~~text\n   a\n   ~~~\n2. b',
  '- a\n- - ```\n    a\n    ```',
  '```\n::kpi\n```',
])('code on the own line of a point of a list ends where it ends: %j', (text) => {
  expect(findDirectives({ path: 'a.md', text }, 1).diagnostics).toEqual([]);
});

test('code on the own line of a point that does not end is told', () => {
  const { diagnostics } = findDirectives({ path: 'a.md', text: '- ```\n  a\n' }, 1);
  expect(diagnostics.map(({ code, span }) => `${span.line}:${span.column} ${code}`)).toEqual([
    '1:3 block/unclosed-fence',
  ]);
});
