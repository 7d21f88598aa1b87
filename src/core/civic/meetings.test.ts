import { describe, expect, test } from 'vitest';
import { compileWith, smallCouncil } from '../../../tests/small-council.ts';

const report = '2016-06-14-library-report';
const notes = 'content/reports/2016-09-01-notes.md';
const library = smallCouncil[`content/reports/${report}.md`];

/** The small council with a meeting and notes of September 2016. */
const withMeeting = (lines: string, decisions?: string) =>
  compileWith({
    [notes]: library.replace('date: 2016-06-14', 'date: 2016-09-01'),
    'content/meetings/2016-06-14-cabinet.md': `---\nbody: cabinet\ndate: 2016-06-14\nkind: formal\nstatus: held\n${lines}\n---\n`,
    'data/decisions.csv': decisions,
  });

describe('a meeting names a decision', () => {
  const columns = 'id,kind,date,by,text,outcome,edition,locator';
  const row = `recommendation,14 June 2016,cabinet,Mend the roof.,not in our papers,${report},p1`;

  test.each([
    { where: 'the register holds it', table: `${columns}\nroof,${row}\n`, isUnknown: false },
    { where: 'the register does not hold it', table: `${columns}\ndoor,${row}\n`, isUnknown: true },
    { where: 'there are no decisions', table: undefined, isUnknown: true },
    { where: 'the register was not read whole', table: 'id,edition\ndoor,a\n', isUnknown: false },
  ])('and $where', ({ table, isUnknown }) => {
    const lines = `edition: ${report}\nlocator: p1\noutcomes:\n  - decisions/roof`;
    const unknown = withMeeting(lines, table).diagnostics.filter(
      ({ code, span }) => code === 'reference/unknown' && span.path.startsWith('content/meetings/'),
    );
    expect(unknown).toHaveLength(isUnknown ? 1 : 0);
  });
});

describe('a meeting was last changed on the newest day', () => {
  const told = `edition: ${report}\nlocator: p1`;
  const minutes = 'minutes:\n  status: draft\n  edition: 2016-09-01-notes\n  locator: p1';

  test.each([
    { of: 'of its paper', lines: told, day: '2016-06-14' },
    { of: 'of its minutes', lines: `${told}\n${minutes}`, day: '2016-09-01' },
    { of: 'that its file gives', lines: `${told}\nupdated: 2016-10-05`, day: '2016-10-05' },
    {
      of: 'of its minutes, after the one that its file gives',
      lines: `updated: 2016-07-01\n${minutes}`,
      day: '2016-09-01',
    },
  ])('$of', ({ lines, day }) => {
    const { value, diagnostics } = withMeeting(lines);
    expect(diagnostics).toEqual([]);
    expect(value!.meetings.map(({ updated }) => updated)).toEqual([day]);
  });
});
