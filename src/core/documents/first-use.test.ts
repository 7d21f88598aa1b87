import { describe, expect, test } from 'vitest';
import { compileWith } from '../../../tests/small-council.ts';
import { explainerOf, withNodes } from './first-use.ts';
import { toHtmlText } from './html.ts';
import { parseMarkdown } from './markdown.ts';
import { proseOf } from './tree.ts';

const glossary = [
  { term: 'CASS', means: [{ words: 'Children’s Advice and Support Service' }] },
  { term: 'IRO', means: [{ words: 'Independent Reviewing Officer' }] },
  { term: 'MASH', means: [{ words: 'One front door', says: 'Where worries are told.' }] },
  { term: 'L&D', means: [{ words: 'Learning and Development' }] },
  { term: 'BSWA', means: [{ words: 'One' }, { words: 'Another' }] },
  { term: 'EWS', means: [{ unavailable: 'Damaged.' }] },
];

const explain = (...pages: readonly string[]) => {
  const prose = pages.map((text) => proseOf(parseMarkdown({ path: 'a.md', text }, 1).value));
  const { changed } = explainerOf(glossary).explain(prose);
  return prose
    .map((nodes) => toHtmlText(withNodes(nodes, changed), (address) => address).trim())
    .join('\n');
};

const cass = 'CASS<span class="meaning"> (Children’s Advice and Support Service)</span>';

describe('an abbreviation is explained at its first use on a page', () => {
  test.each([
    { says: 'once', text: 'Call CASS. CASS answers.', html: `<p>Call ${cass}. CASS answers.</p>` },
    {
      says: 'in the plural',
      text: 'Two IROs met.',
      html: '<p>Two IROs<span class="meaning"> (Independent Reviewing Officer)</span> met.</p>',
    },
    {
      says: 'with a sign in it',
      text: 'The L&D plan.',
      html: '<p>The L&#x26;D<span class="meaning"> (Learning and Development)</span> plan.</p>',
    },
    {
      says: 'with a way to the glossary, where that says what it is',
      text: 'Tell MASH.',
      html: '<p>Tell MASH<span class="meaning"> (<a href="/glossary/#term-mash">One front door</a>)</span>.</p>',
    },
    { says: 'not inside a word', text: 'CASSIE and IRON.', html: '<p>CASSIE and IRON.</p>' },
    { says: 'not in another case', text: 'A cass.', html: '<p>A cass.</p>' },
    { says: 'not with two meanings', text: 'The BSWA.', html: '<p>The BSWA.</p>' },
    { says: 'not where the words are lost', text: 'The EWS.', html: '<p>The EWS.</p>' },
    { says: 'not in code', text: '`CASS`', html: '<p><code>CASS</code></p>' },
    {
      says: 'inside emphasis',
      text: '**CASS** answers.',
      html: `<p><strong>${cass}</strong> answers.</p>`,
    },
    {
      says: 'not where the page spells it out',
      text: 'The children’s advice and support service (CASS) answers.',
      html: '<p>The children’s advice and support service (CASS) answers.</p>',
    },
    {
      says: 'not in brackets behind words of the page’s own',
      text: 'Advice and support for children (CASS) answers. CASS again.',
      html: '<p>Advice and support for children (CASS) answers. CASS again.</p>',
    },
  ])('$says', ({ text, html }) => {
    expect(explain(text)).toBe(html);
  });

  test('and the prose that was given stays as it is', () => {
    const prose = proseOf(parseMarkdown({ path: 'a.md', text: 'Call CASS.' }, 1).value);
    const { changed, explained } = explainerOf(glossary).explain([prose]);
    expect(toHtmlText(prose, (address) => address)).toBe('<p>Call CASS.</p>');
    expect(toHtmlText(withNodes(prose, changed), (address) => address)).toContain(cass);
    expect([...explained]).toEqual(['CASS']);
  });

  test('once on a page, whatever its pieces', () => {
    expect(explain('CASS.', 'CASS again.')).toBe(`<p>${cass}.</p>\n<p>CASS again.</p>`);
  });

  test('not in a heading, but after it', () => {
    expect(explain('## CASS\n\nCASS answers.')).toContain(`<p>${cass} answers.</p>`);
  });
});

describe('the abbreviations of a table are listed below it, once on a page', () => {
  const { list, explainedIn } = explainerOf(glossary);
  const explained = (text: string) =>
    explainedIn([proseOf(parseMarkdown({ path: 'a.md', text }, 1).value)]);
  test.each([
    { says: 'in their order', texts: ['IROs', 'Calls to CASS', 'IRO'], terms: ['IRO', 'CASS'] },
    { says: 'several in one cell', texts: ['CASS and IRO'], terms: ['CASS', 'IRO'] },
    { says: 'none with two meanings', texts: ['BSWA', 'EWS'], terms: [] },
    {
      says: 'none that the table spells out',
      texts: ['Learning and Development', 'L&D'],
      terms: [],
    },
    {
      says: 'none that the text of the page explains',
      texts: ['CASS', 'IRO'],
      text: 'The children’s advice and support service.',
      terms: ['IRO'],
    },
  ])('$says', ({ texts, text = '', terms }) => {
    expect(list(texts, explained(text)).shortForms.map(({ term }) => term)).toEqual(terms);
  });
});

test('a page explains in its prose first, then below the first table that has a short form', () => {
  const { value, diagnostics } = compileWith({
    'content/glossary.yml':
      '- term: CASS\n  means:\n    - words: Children’s Advice and Support Service\n- term: IRO\n  means:\n    - words: Independent Reviewing Officer\n',
    'data/indicators/library-visits.csv':
      'period,value,published,note\n2016-04,4930,2016-06-01,CASS was closed; so was the IRO.\n',
    'content/pages/visits.md':
      '---\ntitle: Visits\nsummary: All of them.\n---\n\nCASS counts.\n\n::table{indicator="library-visits"}\n\n::table{indicator="library-visits"}\n',
  });
  expect(diagnostics).toEqual([]);
  const { sections } = value!.pages[0]!;
  expect(sections.map((section) => section.is === 'element' && section.shortForms)).toEqual([
    false,
    [{ term: 'IRO', words: 'Independent Reviewing Officer' }],
    [],
  ]);
});
