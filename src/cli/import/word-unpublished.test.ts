import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { p, run, style } from '../../../tests/word/made-word.ts';
import { heading, wordSite, type WordSite } from '../../../tests/word/word-site.ts';

let at: WordSite;
beforeEach(async () => {
  at = await wordSite();
});
afterEach(() => at.remove());

describe('what is never published, and what is told', () => {
  const deleted = `<w:del w:author="A">${run('88%').replace('<w:t ', '<w:delText ').replace('</w:t>', '</w:delText>')}</w:del>`;
  test.each([
    {
      of: 'tracked changes are kept as accepted',
      body: p(
        `${run('We had ')}${deleted}<w:ins w:author="A">${run('89%')}</w:ins>${run(' in time.')}`,
      ),
      gives: 'We had 89% in time.',
      told: ['A tracked deletion', 'A tracked insertion', 'paragraph 2, “We had 89% in time.”'],
    },
    {
      of: 'a moved sentence stands where it was moved to',
      body:
        p(`<w:moveFrom>${run('Moved.')}</w:moveFrom>`) + p(`<w:moveTo>${run('Moved.')}</w:moveTo>`),
      gives: 'Moved.',
      told: ['Text was moved'],
    },
    {
      of: 'a comment is left out',
      body: p(`${run('The cost.')}<w:r><w:commentReference w:id="0"/></w:r>`),
      gives: 'The cost.',
      told: ['A comment is left out'],
    },
    {
      of: 'hidden text is left out',
      body: p(`${run('Seen.')}${run('Secret', '<w:vanish/>')}`),
      gives: 'Seen.',
      told: ['Hidden text is left out.'],
    },
    {
      of: 'text that is switched to be seen is kept',
      body: p(run('Seen.', '<w:vanish w:val="false"/>')),
      gives: 'Seen.',
      told: ['Everything in the paper was kept.'],
    },
    {
      of: 'the contents are left out, with and without a box around them',
      body:
        `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent>${p('Purpose 3')}</w:sdtContent></w:sdt>${p('Purpose 1', style('TOC1'))}` +
        p('Text.'),
      gives: 'Text.',
      told: ['The contents are left out'],
    },
    {
      of: 'a formula is told',
      body: p(`${run('So ')}<m:oMath><m:r><m:t>x</m:t></m:r></m:oMath>${run(' is.')}`),
      gives: 'So  is.'.replace('  ', ' '),
      told: ['A formula is not kept'],
    },
    {
      of: 'a chart is told',
      body:
        p(
          '<w:r><w:drawing><wp:inline><wp:docPr id="2" name=""/><a:graphic><a:graphicData><c:chart r:id="x"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>',
        ) + p('Text.'),
      gives: 'Text.',
      told: ['A chart is not kept', 'paragraph 2'],
    },
    {
      of: 'a mark of the pen is told',
      body: p(`${run('To be ')}${run('confirmed', '<w:highlight w:val="yellow"/>')}`),
      gives: 'To be confirmed',
      told: ['Highlighted', '“confirmed”'],
    },
    {
      of: 'a bold line among styled headings is told',
      body: p('More', style('Heading2')) + p(run('Repairs', '<w:b/>')),
      gives: '### More\n\n**Repairs**',
      told: ['no heading by its style', 'paragraph 3, “Repairs”'],
    },
  ])('$of', async ({ body, gives, told }) => {
    const comments = `<w:comment w:id="0" w:author="B">${p('check this with finance')}</w:comment>`;
    const found = await at.imported({ body: heading + body, comments });
    expect(found.body).toBe(`## Purpose\n\n${gives}`);
    for (const words of told) expect(found.told).toContain(words);
    expect(found.told).not.toContain('finance');
    expect(found.told).not.toContain('Secret');
    expect(found.status).toBe(0);
  });

  test('what must not be published is not repeated', async () => {
    const body = heading + p(run('Ask ann@marsh-end.example', '<w:highlight w:val="yellow"/>'));
    const found = await at.imported({ body });
    expect([found.status, found.told.includes('ann@')]).toEqual([1, false]);
    expect(found.told).toContain('personal/email');
    expect(found.told).toMatch(/Highlighted.*\n {4}paragraph 2\n/);
  });

  test('header and footer are named and left out', async () => {
    const found = await at.imported({ body: heading + p('Text.'), header: p('Agenda item 7') });
    expect([found.body, found.told]).toEqual([
      '## Purpose\n\nText.',
      expect.stringContaining('The header is left out:\n    “Agenda item 7”'),
    ]);
  });
});
