import { expect, test } from 'vitest';
import { english } from '../core/language/english.ts';
import type { SaidDiagnostic } from '../core/source/say-diagnostic.ts';
import { spanFrom } from '../core/source/source.ts';
import { toFaultPage } from './fault-page.ts';

const fault: SaidDiagnostic = {
  code: 'observation/value',
  span: spanFrom({ path: 'data/a.csv', line: 2, column: 9 }, 3),
  message: '`94%` is not a plain number.',
  hint: 'Type `94`.',
};
const page = (one: SaidDiagnostic, line: string) =>
  toFaultPage([one], () => line, english, '/@vite/client');

test('a fault stands with its place, its line, its message and its hint', () => {
  const html = page(fault, '2016-04,94%,x');
  expect(html).toContain('data/a.csv:2:9');
  expect(html).toContain('<pre>2016-04,<mark>94%</mark>,x</pre>');
  expect(html).toContain('is not a plain number');
  expect(html).toContain('Type `94`.');
});

test('S-24: what an officer typed is text and nothing else', () => {
  const evil = '<script>alert(1)</script>"\'<img src=x onerror=y>';
  const html = page(
    { ...fault, message: evil, hint: evil, span: spanFrom({ path: evil, line: 1, column: 1 }, 3) },
    evil,
  );
  expect(html.match(/<script/g)).toHaveLength(1);
  expect(html).not.toContain('<img');
});

test('D-26: of a fault about people the line is not shown', () => {
  expect(page({ ...fault, isPrivate: true }, '2016-04,3,x')).not.toContain('2016-04');
});
