import { expect, test } from 'vitest';
import { refusalOf } from '../../../tests/in-english.ts';
import { timeOfDay } from './time-of-day.ts';

test.each(['00:00', '09:30', '14:05', '23:59'])('%s is a time of the day', (typed) => {
  expect(timeOfDay.parse(typed)).toBe(typed);
});

test.each([
  { typed: '9:30', hint: 'Type `09:30`.' },
  { typed: '9.05', hint: 'Type `09:05`.' },
  { typed: '14.30', hint: 'Type `14:30`.' },
  { typed: '24:00', hint: 'Type it as `14:30`.' },
  { typed: '14:60', hint: 'Type it as `14:30`.' },
  { typed: 'noon', hint: 'Type it as `14:30`.' },
])('$typed is none, and what is meant is offered where it can be told', ({ typed, hint }) => {
  const reason = `is \`${typed}\`, not a time of the day`;
  expect(refusalOf(timeOfDay, typed)).toMatchObject({ reason, hint });
});
