import { describe, expect, test } from 'vitest';
import { toldWithPath } from '../../../tests/told.ts';
import { sortFiles } from './folder.ts';

const settings = 'content/publication.yml';
const show = (...paths: string[]) =>
  sortFiles(
    paths.map((path) => ({ path, text: 'x' })),
    new Set(),
    new Set(['reports', 'themes']),
  );

describe('a file that belongs nowhere is told', () => {
  test.each([
    { path: 'content/reports/2016-06-14-a.md', code: undefined },
    { path: 'content/reports/2016-06-14-a.mdx', code: undefined },
    { path: 'content/bodies/cabinet.md', code: undefined },
    { path: 'content/indicators/a.md', code: undefined },
    { path: 'content/pages/about.md', code: undefined },
    { path: 'data/indicators/a.csv', code: undefined },
    { path: 'content/a.md', code: 'file/unknown-place' },
    { path: 'content/report/a.md', code: 'file/unknown-place' },
    { path: 'content/reports/a.docx', code: 'file/unknown-place' },
    { path: 'content/reports/a.MD', code: 'file/unknown-place' },
    { path: 'content/reports/a.md.txt', code: 'file/unknown-place' },
    { path: 'content/indicators/a.csv', code: 'file/unknown-place' },
    { path: 'data/indicators/a.xlsx', code: 'file/unknown-place' },
    { path: 'data/a.csv', code: 'file/unknown-place' },
    { path: 'content/publication.yaml', code: 'file/unknown-place' },
    { path: 'content/reports/My report.md', code: 'file/name' },
    { path: 'content/reports/Report.md', code: 'file/name' },
    { path: 'content/reports/a_b.md', code: 'file/name' },
    { path: 'content/reports/-a.md', code: 'file/name' },
    { path: 'content/reports/a--b.md', code: 'file/name' },
    { path: 'content/reports/.md', code: 'file/name' },
    { path: 'content/reports/2016/a.md', code: 'file/name' },
    { path: 'content/reports/réport.md', code: 'file/name' },
    { path: 'data/indicators/__proto__.csv', code: 'file/name' },
  ])('$path: $code', ({ path, code }) => {
    expect(toldWithPath(show(settings, path).diagnostics)).toEqual(
      code ? [`${path}:1:1 ${code}`] : [],
    );
  });

  test('two files of one address', () => {
    const { diagnostics, value } = show(settings, 'content/reports/a.md', 'content/reports/a.mdx');
    expect(toldWithPath(diagnostics)).toEqual(['content/reports/a.mdx:1:1 file/twice']);
    expect(value.folders.report).toHaveLength(1);
  });

  test('one name in two folders is no fault', () => {
    expect(
      show(settings, 'content/indicators/a.md', 'content/pages/a.md', 'data/indicators/a.csv')
        .diagnostics,
    ).toEqual([]);
  });

  test('a publication without settings', () => {
    expect(toldWithPath(show().diagnostics)).toEqual([`${settings}:1:1 publication/missing`]);
  });
});
