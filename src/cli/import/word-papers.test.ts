import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { wordSite, type WordSite } from '../../../tests/word/word-site.ts';

let at: WordSite;
beforeEach(async () => {
  at = await wordSite();
});
afterEach(() => at.remove());

describe('whole papers', () => {
  const papers = join(import.meta.dirname, '../../../tests/word');
  test.each([
    {
      file: 'made-committee-report',
      flags: ['--body', 'cabinet'],
      status: 0,
      facts: [
        '4.1 Table 1 gives five measures.',
        '| Routine repairs finished in time (%) | 90.0 | 84.1 | 79.9 | 82.6 | 87.9 | 89.1 |',
        '11,482 homes',
        '£18.7m',
        '  - at weekends (from 13 September); and',
        '## Appendix A: what the measures mean',
        '| 80.4 | – | 83.5 |',
      ],
    },
    {
      file: 'made-committee-report-typed-headings',
      flags: ['--body', 'cabinet', '--date', '2026-03-19'],
      status: 1,
      facts: [
        '## 3 Performance',
        '3.1 Routine repairs were 89.1% in time, against a target of 90%. The cost is £17.9m.',
        '(a) notes the figures below;',
        '| Empty homes (days) | 28 | 34 | 31\\* |',
        '**NORTHMERE COUNCIL**',
      ],
    },
  ])('$file', async ({ file, flags, status, facts }) => {
    const found = await at.bring(join(papers, `${file}.docx`), [
      ...flags,
      '--id',
      '2026-03-19-bins',
    ]);
    expect(`${found.status} ${found.told}`).toMatch(new RegExp(`^${status} Wrote 2 files`));
    const text = readFileSync(at.site('content/reports/2026-03-19-bins.md'), 'utf8');
    for (const fact of facts) expect(text).toContain(fact);
    expect(text).not.toMatch(/88\.9|before publication|Agenda item 7|Page of/);
    expect(found.told).not.toContain('before publication');
  });
});
