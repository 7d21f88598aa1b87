import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { p, run, style } from '../../../tests/word/made-word.ts';
import { heading, wordSite, type WordSite } from '../../../tests/word/word-site.ts';
import { loadPublication } from '../../site/load.ts';

let at: WordSite;
beforeEach(async () => {
  at = await wordSite();
});
afterEach(() => at.remove());

const place = (name: string, inside: string) =>
  `<w:bookmarkStart w:id="1" w:name="${name}"/>${inside}<w:bookmarkEnd w:id="1"/>`;
const mark = (kind: string) => `<w:r><w:fldChar w:fldCharType="${kind}"/></w:r>`;
const field = (instruction: string, shown: string) =>
  `${mark('begin')}<w:r><w:instrText xml:space="preserve"> ${instruction} </w:instrText></w:r>${mark('separate')}${run(shown)}${mark('end')}`;
const cost = p(place('_Ref1', run('The cost, and who pays')), style('Heading2'));
const again = p(run('The cost, and who pays'), style('Heading2'));

describe('links to other places in the paper', () => {
  test.each([
    {
      to: 'a heading, by a link',
      line: `${run('See ')}<w:hyperlink w:anchor="_Ref1">${run('the cost')}</w:hyperlink>${run('.')}`,
      gives: 'See [the cost](#the-cost-and-who-pays).',
    },
    {
      to: 'a heading, by a field',
      line: `${run('See ')}${field('REF _Ref1 \\h', 'The cost')}${run('.')}`,
      gives: 'See [The cost](#the-cost-and-who-pays).',
    },
    {
      to: 'a heading, by a simple field',
      line: `${run('See ')}<w:fldSimple w:instr=" REF _Ref1 \\h ">${run('The cost')}</w:fldSimple>${run('.')}`,
      gives: 'See [The cost](#the-cost-and-who-pays).',
    },
    {
      to: 'a heading, by its number alone, which cannot be followed in Word either',
      line: `${run('See ')}${field('REF _Ref1', 'The cost')}${run('.')}`,
      gives: 'See The cost.',
    },
  ])('$to', async ({ line, gives }) => {
    const found = await at.imported({ body: heading + p(line) + cost + p('Text.') });
    expect(found.body).toBe(`## Purpose\n\n${gives}\n\n### The cost, and who pays\n\nText.`);
    expect([found.status, found.told]).toEqual([
      0,
      expect.stringContaining('Everything in the paper was kept.'),
    ]);
    expect(loadPublication(at.site('')).diagnostics).toEqual([]);
  });

  test('of two headings that read alike it is the one that is meant', async () => {
    const line = p(`<w:hyperlink w:anchor="_Ref1">${run('Below')}</w:hyperlink>`);
    const found = await at.imported({
      body: heading + line + again + p('One.') + cost + p('Two.'),
    });
    expect(found.body).toContain('[Below](#the-cost-and-who-pays-1)');
    expect(found.status).toBe(0);
  });

  test('to a paragraph keeps its words, and is told with its place', async () => {
    const body =
      heading +
      p(place('_Ref2', run('The second point.'))) +
      p(
        `${run('As in ')}<w:hyperlink w:anchor="_Ref2">${run('point 2')}</w:hyperlink>${run('.')}`,
      ) +
      p(`<w:hyperlink w:anchor="gone">${run('Nowhere')}</w:hyperlink>`);
    const found = await at.imported({ body });
    expect(found.body).toBe('## Purpose\n\nThe second point.\n\nAs in point 2.\n\nNowhere');
    expect(found.told).toMatch(
      /A link to a place in the paper that is no heading: its words are kept alone:\n {4}paragraph 3, “point 2”\n {4}paragraph 4, “Nowhere”/,
    );
  });

  test('to the number of a page is told', async () => {
    const found = await at.imported({
      body:
        heading + p(`${run('See page ')}${field('PAGEREF _Ref1 \\h', '7')}`) + cost + p('Text.'),
    });
    expect(found.body).toContain('See page 7');
    expect(found.told).toMatch(
      /The text refers to a page of the paper by its number\. Say where it is in words:\n {4}“See page 7”/,
    );
  });
});
