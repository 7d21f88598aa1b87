import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { fold, toCalendar, type CalendarEvent } from './icalendar.ts';

const event: CalendarEvent = {
  uid: 'a@example.org',
  stamp: '2026-05-12',
  sequence: 0,
  day: '2026-06-03',
  start: '18:00',
  end: '19:30',
  summary: 'A meeting',
  description: 'About a thing.',
  status: 'CONFIRMED',
  isBusy: true,
};
const about = { name: 'A body', description: 'Its meetings.' };
const read = (change: Partial<CalendarEvent>) => {
  const calendar = new ICAL.Component(
    ICAL.parse(toCalendar(about, [{ ...event, ...change }])) as unknown[],
  );
  return calendar.getFirstSubcomponent('vevent')!;
};

describe('a line is folded at 75 octets, and never inside a character (D-46)', () => {
  test.each([
    { of: 'letters', line: 'x'.repeat(200) },
    { of: 'letters of two octets', line: 'é'.repeat(120) },
    { of: 'letters of three octets', line: '’'.repeat(90) },
    { of: 'signs of four octets', line: '🚲'.repeat(70) },
    { of: 'exactly 75', line: 'x'.repeat(75) },
    { of: 'one more than 75', line: 'x'.repeat(76) },
    { of: 'none', line: '' },
  ])('$of', ({ line }) => {
    const lines = fold(line).split('\r\n');
    expect(lines.every((one) => Buffer.byteLength(one) <= 75)).toBe(true);
    expect(lines.every((one) => !one.includes('�'))).toBe(true);
    expect(lines.map((one, at) => (at === 0 ? one : one.slice(1))).join('')).toBe(line);
  });
});

test.each([
  'Rooms 3, 4; upstairs',
  'A \\ backslash',
  'Two\nlines',
  'Old\r\nbreaks',
  'Ünïcödé – “quoted” 🚲',
])('%j comes back as it was', (text) => {
  const found = read({ summary: text }).getFirstPropertyValue('summary');
  expect(found).toBe(text.replaceAll('\r\n', '\n'));
});

test('no sign that a calendar may not hold gets through', () => {
  expect(read({ summary: 'A\u0007b' }).getFirstPropertyValue('summary')).toBe('Ab');
});

test.each([
  { change: {}, start: '2026-06-03T18:00:00', end: '2026-06-03T19:30:00' },
  { change: { end: undefined }, start: '2026-06-03T18:00:00', end: 'null' },
  { change: { start: undefined, end: undefined }, start: '2026-06-03', end: '2026-06-04' },
  {
    change: { day: '2026-12-31', start: undefined, end: undefined },
    start: '2026-12-31',
    end: '2027-01-01',
  },
])('$start to $end', ({ change, start, end }) => {
  const found = read(change);
  expect(`${found.getFirstPropertyValue('dtstart')}`).toBe(start);
  expect(`${found.getFirstPropertyValue('dtend')}`).toBe(end);
});
