import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { cell, p, run, style, table } from '../../../tests/word/made-word.ts';
import { heading, wordSite, type WordSite } from '../../../tests/word/word-site.ts';
import { loadPublication } from '../../site/load.ts';

let at: WordSite;
beforeEach(async () => {
  at = await wordSite();
});
afterEach(() => at.remove());

describe('tables', () => {
  const merge = (kind: 'restart' | 'continue') => `<w:vMerge w:val="${kind}"/>`;
  test.each([
    {
      of: 'a small one',
      rows: [
        ['Ward', 'Bins'],
        ['North', '1,204'],
        ['South', '31*'],
      ],
      gives: '| Ward | Bins |\n| --- | --: |\n| North | 1,204 |\n| South | 31\\* |',
    },
    {
      of: 'merged heads',
      rows: [
        [cell('Ward', merge('restart')), cell('2025/26', '<w:gridSpan w:val="2"/>')],
        [cell('', merge('continue')), 'Q1', 'Q2'],
        ['North', '1', '2'],
      ],
      gives: '| Ward | 2025/26: Q1 | 2025/26: Q2 |\n| --- | --: | --: |\n| North | 1 | 2 |',
    },
    {
      of: 'a name over several rows, which stands in each',
      rows: [
        ['Area', 'Ward'],
        [cell('North', merge('restart')), 'Ash'],
        [cell('', merge('continue')), 'Elm'],
      ],
      gives: '| Area | Ward |\n| --- | --- |\n| North | Ash |\n| North | Elm |',
    },
    {
      of: 'a title above and a source below',
      rows: [
        [cell('All wards', '<w:gridSpan w:val="2"/>')],
        ['Ward', 'Bins'],
        ['North', '1'],
        [cell('Source: depot', '<w:gridSpan w:val="2"/>')],
      ],
      gives: 'All wards\n\n| Ward | Bins |\n| --- | --: |\n| North | 1 |\n\nSource: depot',
    },
    {
      of: 'a box of one cell',
      rows: [['Only words']],
      gives: 'Only words',
      told: 'A box drawn as a table',
    },
    {
      of: 'a head over two columns, right above figures',
      rows: [
        ['Ward', cell('2025/26', '<w:gridSpan w:val="2"/>')],
        ['North', '1', '12%'],
      ],
      gives: '| Ward | 2025/26 | 2025/26 |\n| --- | --: | --: |\n| North | 1 | 12% |',
    },
    {
      of: 'a row too short',
      rows: [['Ward', 'Bins'], ['North']],
      gives: '| Ward | Bins |\n| --- | --- |\n| North |  |',
    },
    {
      of: 'lines in a cell',
      rows: [
        ['Ward', 'Note'],
        ['North', p('One') + p('Two')],
      ],
      gives: '| Ward | Note |\n| --- | --- |\n| North | One Two |',
      told: 'paragraph 5, “One Two”',
    },
    {
      of: 'a colour that says something',
      rows: [
        ['Ward', 'Bins'],
        ['North', cell('1', '<w:shd w:fill="FF0000"/>')],
      ],
      gives: '| Ward | Bins |\n| --- | --: |\n| North | 1 |',
      told: 'paragraph 5, “FF0000: 1”',
    },
  ])('$of', async ({ rows, gives, told }) => {
    const found = await at.imported({ body: heading + table(rows) });
    expect(found.body).toBe(`## Purpose\n\n${gives}`);
    expect(found.told).toContain(told ?? 'Everything in the paper was kept.');
    expect(found.status).toBe(0);
  });

  test.each([
    { of: 'no mark', words: 'Ward', marks: [], isTold: true },
    { of: 'a mark', words: 'Ward', marks: ['<w:tblHeader/>'], isTold: false },
    { of: 'bold words', words: p(run('Ward', '<w:b/>')), marks: [], isTold: false },
  ])('a head with $of', async ({ words, marks, isTold }) => {
    const rows = [
      [words, words],
      ['North', '1'],
    ];
    const found = await at.imported({ body: heading + table(rows, marks) });
    expect(found.told.includes('Nothing says that the first row')).toBe(isTold);
    expect(found.body).toBe('## Purpose\n\n| Ward | Ward |\n| --- | --: |\n| North | 1 |');
  });

  test('what stands beside labels before the first heading is a list, and says the day and the body', async () => {
    const body =
      p('Bins', style('Title')) +
      table(
        [
          ['Meeting', 'Cabinet'],
          ['Date', 'Thursday 19 March 2026'],
        ],
        [],
      ) +
      heading +
      p('This paper tells how the bins were emptied.');
    const found = await at.imported({ body }, []);
    expect(found.body).toBe(
      '- **Meeting:** Cabinet\n- **Date:** Thursday 19 March 2026\n\n## Purpose\n\nThis paper tells how the bins were emptied.',
    );
    expect(readFileSync(at.site('content/reports/2026-03-19-bins.md'), 'utf8')).toMatch(
      /^---\ntitle: Bins\nkind: report\nbody: cabinet\ndate: 2026-03-19\nsummary: This paper tells how the bins were emptied\.\n---/,
    );
  });

  test('a large one is a file of its own, every figure to the digit, and checks clean', async () => {
    const rows = Array.from({ length: 30 }, (_, at) => [
      `Ward ${at + 1}`,
      `${at + 1},20${at % 10}`,
      `${at}.${at % 10}%`,
      `Text, ${at}`,
    ]);
    const body =
      heading +
      p('Table 2: bins by ward', style('Caption')) +
      table([['Ward', 'Bins', 'Share', 'Note'], ...rows]) +
      p('After.');
    const found = await at.imported({ body });
    expect(`${found.status} ${found.body}`).toBe(
      '0 ## Purpose\n\n::data-table{table="2026-03-19-bins-table-1"}\n\nAfter.',
    );
    const [head, first, ...others] = readFileSync(
      at.site('data/tables/2026-03-19-bins-table-1.csv'),
      'utf8',
    )
      .trim()
      .split('\n');
    expect([head, first, others.at(-1), others.length]).toEqual([
      'id,line,bins,share,note-2',
      'ward-1,Ward 1,1200,0.0,"Text, 0"',
      'ward-30,Ward 30,30209,29.9,"Text, 29"',
      29,
    ]);
    const { value, diagnostics } = loadPublication(join(at.person, 'site'));
    expect(diagnostics).toEqual([]);
    const made = value!.tables.get('2026-03-19-bins-table-1')!;
    expect([
      made.head.title,
      made.head.locator,
      made.columns.map(({ kind, unit }) => `${kind} ${unit}`),
    ]).toEqual(['Table 2: bins by ward', 'Table 2', ['figures ', 'figures %', 'words ']]);
  });
});
