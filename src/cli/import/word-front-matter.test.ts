import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { p, run, style } from '../../../tests/word/made-word.ts';
import { heading, wordSite, type WordSite } from '../../../tests/word/word-site.ts';

let at: WordSite;
beforeEach(async () => {
  at = await wordSite();
});
afterEach(() => at.remove());

describe('what the paper says of itself', () => {
  const sentence = p('This paper tells how the bins were emptied in March.');
  test.each([
    {
      of: 'no day and no body',
      body: p('Bins', style('Title')) + heading + sentence,
      told: ['--date', '--body', 'There are: cabinet.'],
    },
    {
      of: 'a day that falls on another day of the week',
      body: p('Bins', style('Title')) + p('Date: Friday 19 March 2026') + heading + sentence,
      told: ['--date'],
    },
    {
      of: 'a day that may be two',
      body: p('Bins', style('Title')) + p('Date: 03/04/2026') + heading + sentence,
      told: ['--date'],
    },
    {
      of: 'two lines that may be the title',
      body: p(run('Marsh End', '<w:b/>')) + p(run('Bins', '<w:b/>')) + sentence,
      told: ['--title', 'It begins with: Marsh End; Bins.'],
    },
    {
      of: 'a body that is not there',
      body: p('Bins', style('Title')) + p('Date: 19 March 2026') + heading + sentence,
      flags: ['--body', 'council'],
      told: ['--body "council" cannot be taken. Type one of these: cabinet.'],
    },
  ])('$of is asked for, and nothing is written', async ({ body, flags = [], told }) => {
    const found = await at.imported({ body }, flags);
    for (const words of [...told, 'Nothing was written.']) expect(found.told).toContain(words);
    expect([found.status, found.body]).toEqual([2, '']);
  });

  test.each([
    { of: 'a title that a style gives', body: p('Bins', style('Title')), title: '' },
    {
      of: 'a heading over all others',
      body: p('Bins', style('Heading1')),
      behind: p('Purpose', style('Heading2')) + p('Cost', style('Heading2')),
      title: '',
    },
    {
      of: 'one of two lines that the file’s properties name',
      body: p(run('MARSH END', '<w:b/>')) + p(run('BINS', '<w:b/>')),
      title: 'Bins',
    },
  ])('$of', async ({ body, title, behind = '' }) => {
    const lines = p('Date: 19 March 2026') + p('Report to: Cabinet');
    const found = await at.imported({ body: body + lines + behind + sentence, title }, []);
    expect(readFileSync(at.site('content/reports/2026-03-19-bins.md'), 'utf8')).toMatch(
      /^---\ntitle: Bins\n/,
    );
    expect(found.body.split('\n')).not.toContain('## Bins');
  });
});
