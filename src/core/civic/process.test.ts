import { expect, test } from 'vitest';
import { applies, processSchema } from './process.ts';

test.each([
  { rule: {}, on: '2020-09-16', body: 'a', is: true },
  { rule: { from: '2020-09-16' }, on: '2020-09-16', body: 'a', is: true },
  { rule: { from: '2020-09-17' }, on: '2020-09-16', body: 'a', is: false },
  { rule: { until: '2020-09-15' }, on: '2020-09-16', body: 'a', is: false },
  { rule: { bodies: ['a'] }, on: '2020-09-16', body: 'a', is: true },
  { rule: { bodies: ['b'] }, on: '2020-09-16', body: 'a', is: false },
  { rule: { bodies: ['b'] }, on: '2020-09-16', body: undefined, is: true },
])('$rule on $on for $body: $is', ({ rule, on, body, is }) => {
  expect(applies(rule, on, body)).toBe(is);
});

test.each([
  { rule: { days: '5', count: 'working', note: 'By law.' }, is: true },
  { rule: { days: '5', count: 'calendar', edition: 'a-paper', locator: 'p7' }, is: true },
  { rule: { days: '5', count: 'working' }, is: false },
  { rule: { days: '5', count: 'working', edition: 'a-paper' }, is: false },
  { rule: { days: '0', count: 'working', note: 'By law.' }, is: false },
  { rule: { days: '2.5', count: 'working', note: 'By law.' }, is: false },
  { rule: { days: '5', count: 'clear', note: 'By law.' }, is: false },
  { rule: { count: 'working', note: 'By law.' }, is: false },
])('$rule can be a rule: $is', ({ rule, is }) => {
  expect(processSchema.safeParse({ agenda: rule }).success).toBe(is);
});
