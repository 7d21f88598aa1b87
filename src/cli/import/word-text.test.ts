import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { levels, list, lists, p, run, style, usualStyles } from '../../../tests/word/made-word.ts';
import { heading, wordSite, type WordSite } from '../../../tests/word/word-site.ts';

let at: WordSite;
beforeEach(async () => {
  at = await wordSite();
});
afterEach(() => at.remove());

describe('text, headings and lists', () => {
  test.each([
    {
      of: 'headings by their styles',
      body: heading + p('Repairs', style('Heading2')) + p('Text.'),
      gives: '## Purpose\n\n### Repairs\n\nText.',
    },
    {
      of: 'a skipped level, which is closed',
      body: heading + p('Repairs', style('Heading3')) + p('Text.'),
      gives: '## Purpose\n\n### Repairs\n\nText.',
    },
    {
      of: 'a style that is based on a heading',
      styles:
        '<w:style w:type="paragraph" w:styleId="H1"><w:name w:val="heading 1"/></w:style><w:style w:type="paragraph" w:styleId="Ours"><w:name w:val="Our heading"/><w:basedOn w:val="H1"/></w:style>',
      body: p('Purpose', style('Ours')) + p('Text.'),
      gives: '## Purpose\n\nText.',
    },
    {
      of: 'headings typed in bold with numbers',
      body: p(run('1. Purpose', '<w:b/>')) + p('Text.') + p(run('1.1 Cost', '<w:b/>')) + p('More.'),
      gives: '## 1. Purpose\n\nText.\n\n### 1.1 Cost\n\nMore.',
    },
    {
      of: 'headings typed in capitals',
      body:
        p('1.1 Here we say something long enough to be a sentence of it.') +
        p('REPAIRS') +
        p('Text.'),
      gives: '1.1 Here we say something long enough to be a sentence of it.\n\n## REPAIRS\n\nText.',
    },
    {
      of: 'a bold sentence, which is no heading',
      body: heading + p(run('This is agreed.', '<w:b/>')),
      gives: '## Purpose\n\n**This is agreed.**',
    },
    {
      of: 'empty paragraphs and page breaks, which are nothing',
      body: heading + p('') + p('<w:r><w:br w:type="page"/></w:r>') + p('Text.'),
      gives: '## Purpose\n\nText.',
    },
    {
      of: 'a line break',
      body: heading + p(`${run('One')}<w:r><w:br/></w:r>${run('2. Two')}`),
      gives: '## Purpose\n\nOne\\\n2\\. Two',
    },
    {
      of: 'typed numbers behind tabs',
      body:
        heading +
        p(`${run('1.1')}<w:r><w:tab/></w:r>${run('Text.')}`) +
        p(`${run('(a)')}<w:r><w:tab/></w:r>${run('More.')}`),
      gives: '## Purpose\n\n1.1 Text.\n\n(a) More.',
    },
    {
      of: 'typed bullets behind tabs',
      body:
        heading +
        p(`${run('•')}<w:r><w:tab/></w:r>${run('One')}`) +
        p(`${run('•')}<w:r><w:tab/></w:r>${run('Two')}`),
      gives: '## Purpose\n\n- One\n- Two',
    },
    {
      of: 'text that only looks like Markdown',
      body: heading + p('>95% of 2*3 | # ~ 1') + p('1. One'),
      gives: '## Purpose\n\n\\>95% of 2\\*3 \\| # \\~ 1\n\n1\\. One',
    },
    {
      of: 'a field that stands around its words',
      body:
        heading +
        p(
          `${run('Table ')}<w:fldSimple w:instr="SEQ">${run('4')}</w:fldSimple>${run(' shows it.')}`,
        ),
      gives: '## Purpose\n\nTable 4 shows it.',
    },
  ])('$of', async ({ body, gives, styles }) => {
    const found = await at.imported({ body, ...(styles === undefined ? {} : { styles }) });
    expect(found.body).toBe(gives);
    expect(`${found.status} ${found.told}`).toMatch(/^0 Wrote 1 file to/);
  });

  const numbered = levels(
    ['decimal', '%1.'],
    ['decimal', '%1.%2'],
    ['lowerLetter', '(%3)'],
    ['lowerRoman', '%4)'],
  );
  const bullets = levels(['bullet', '•'], ['bullet', 'o']);
  const numbering = lists(
    numbered,
    bullets,
    levels(['decimal', '%1.']),
    levels(['decimal', '%1', '<w:pStyle w:val="Chapter"/>'], ['decimal', '%1.%2']),
  );
  test.each([
    {
      of: 'numbers of headings and paragraphs go on as the paper prints them',
      body:
        p('A', style('Heading1') + list(1)) +
        p('b', list(1, 1)) +
        p('c', list(1, 1)) +
        p('D', style('Heading1') + list(1)) +
        p('e', list(1, 1)),
      gives: '## 1. A\n\n1.1 b\n\n1.2 c\n\n## 2. D\n\n2.1 e',
    },
    {
      of: 'letters and Roman numbers stay',
      body:
        p('A', style('Heading1') + list(1)) +
        p('b', list(1, 1)) +
        p('c', list(1, 2)) +
        p('d', list(1, 2)) +
        p('e', list(1, 3)) +
        p('f', list(1, 1)) +
        p('g', list(1, 2)),
      gives: '## 1. A\n\n1.1 b\n\n(a) c\n\n(b) d\n\ni) e\n\n1.2 f\n\n(a) g',
    },
    {
      of: 'bullets are two deep',
      body: heading + p('a', list(2)) + p('b', list(2, 1)) + p('c', list(2, 1)) + p('d', list(2)),
      gives: '## Purpose\n\n- a\n  - b\n  - c\n- d',
    },
    {
      of: 'a numbered list keeps its numbers',
      body: heading + p('a', list(3)) + p('b', list(3)) + p('Between.') + p('c', list(3)),
      gives: '## Purpose\n\n1. a\n2. b\n\nBetween.\n\n3. c',
    },
    {
      of: 'bullets lie inside a numbered point',
      body: heading + p('a', list(3)) + p('b', list(2, 1)) + p('c', list(3)),
      gives: '## Purpose\n\n1. a\n   - b\n2. c',
    },
    {
      of: 'numbers that stand in the styles',
      styles: `${usualStyles}<w:style w:type="paragraph" w:styleId="Numbered"><w:name w:val="Numbered"/><w:pPr>${list(4, 1)}</w:pPr></w:style><w:style w:type="paragraph" w:styleId="Chapter"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="4"/></w:numPr></w:pPr></w:style>`,
      body:
        p('A', style('Chapter')) +
        p('b', style('Numbered')) +
        p('No number', style('Numbered') + list(0)) +
        p('c', style('Numbered')),
      gives: '## 1 A\n\n1.1 b\n\nNo number\n\n1.2 c',
    },
    {
      of: 'a deleted paragraph has no number',
      body:
        heading +
        `<w:p><w:pPr>${list(3)}<w:rPr><w:del/></w:rPr></w:pPr><w:del>${run('gone').replace('w:t ', 'w:delText ').replace('/w:t', '/w:delText')}</w:del></w:p>` +
        p('a', list(3)),
      gives: '## Purpose\n\n1. a',
    },
  ])('$of', async ({ body, gives, styles = usualStyles }) => {
    expect((await at.imported({ body, numbering, styles })).body).toBe(gives);
  });
});
