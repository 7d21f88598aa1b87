import { describe, expect, test } from 'vitest';
import { compileWith, smallCouncil } from '../../../tests/small-council.ts';

const report = '2016-06-14-library-report';

/** What is told of an event of a day on which Cabinet was to meet at 10:00. */
const told = (event: string, meeting = 'status: scheduled\noutcome: not in our papers') =>
  compileWith({
    ...smallCouncil,
    'content/bodies/board.md': '---\nname: Board\nkind: partnership\n---\n',
    'content/meetings/2016-06-14-cabinet.md': `---\nbody: cabinet\ndate: 2016-06-14\nstart: 10:00\nkind: executive\n${meeting}\nedition: ${report}\nlocator: p1\n---\n`,
    'data/events.csv': `id,date,event,bodies,outlook,edition,locator\nroof,${event},${report},p1\n`,
  }).diagnostics.map(({ code }) => code);

describe('an event says that a body met, and nobody knows whether it did', () => {
  test.each([
    '14 June 2016,Cabinet meets.,cabinet,',
    '"14 June 2016, 10:00",Cabinet meets.,cabinet,',
  ])('%s', (event) => {
    expect(told(event)).toEqual(['meeting/told-as-held']);
  });
});

describe('nothing is wrong where', () => {
  test.each([
    { why: 'it was planned', event: '14 June 2016,Cabinet is to meet.,cabinet,planned' },
    { why: 'it is the day before', event: '13 June 2016,The papers go out.,cabinet,' },
    { why: 'it is the day after', event: '15 June 2016,The notes go out.,cabinet,' },
    { why: 'only the month is known', event: 'June 2016,Cabinet meets.,cabinet,' },
    { why: 'it is of another body', event: '14 June 2016,The board meets.,board,' },
    { why: 'others did it too', event: '14 June 2016,A fair is held.,cabinet board,' },
    { why: 'it is another hour', event: '"14 June 2016, 15:00",A branch opens.,cabinet,' },
  ])('$why', ({ event }) => {
    expect(told(event)).toEqual([]);
  });

  test.each(['status: held', 'status: cancelled', 'status: postponed'])(
    'the meeting says %s',
    (meeting) => {
      expect(told('14 June 2016,Cabinet meets.,cabinet,', meeting)).not.toContain(
        'meeting/told-as-held',
      );
    },
  );
});
