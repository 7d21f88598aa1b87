import { describe, expect, test } from 'vitest';
import { compileWith, smallCouncil } from '../../../tests/small-council.ts';

const report = '2016-06-14-library-report';

const planned = 'status: scheduled\noutcome: not in our papers';
const fileOf = (start: string, status: string) =>
  `---\nbody: cabinet\ndate: 2016-06-14\nstart: ${start}\nkind: executive\n${status}\nedition: ${report}\nlocator: p1\n---\n`;

/** What is told of an event of a day on which Cabinet was to meet at 10:00, and perhaps again at 18:00. */
const told = (event: string, meeting = planned, again?: string) =>
  compileWith({
    ...smallCouncil,
    'content/bodies/board.md': '---\nname: Board\nkind: partnership\n---\n',
    'content/meetings/2016-06-14-cabinet.md': fileOf('10:00', meeting),
    'content/meetings/2016-06-14-cabinet-evening.md': again && fileOf('18:00', again),
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

describe('a body that was to meet twice on the day', () => {
  const [morning, evening, day] = [
    '"14 June 2016, 10:00"',
    '"14 June 2016, 18:00"',
    '14 June 2016',
  ];
  test.each([
    { first: planned, second: planned, at: day, isTold: true },
    { first: planned, second: 'status: held', at: day, isTold: false },
    { first: 'status: held', second: planned, at: day, isTold: false },
    { first: planned, second: 'status: held', at: morning, isTold: true },
    { first: planned, second: 'status: held', at: evening, isTold: false },
  ])('$first, then $second: an event of $at', ({ first, second, at, isTold }) => {
    const codes = told(`${at},Cabinet meets.,cabinet,`, first, second);
    expect(codes.includes('meeting/told-as-held')).toBe(isTold);
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
