import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeNew } from '../src/cli/new/new.ts';
import { readNewOptions, type NewOptions } from '../src/cli/new/new-options.ts';
import { english } from '../src/core/language/english.ts';
import { sayStanding } from '../src/core/indicators/words/sentence.ts';
import { standingOf } from '../src/core/indicators/comparing/standing.ts';
import { loadPublication } from '../src/site/load.ts';
import { inEnglish } from './in-english.ts';
import { toldWithPath } from './told.ts';

const read = (path: string) => readFileSync(join(import.meta.dirname, '..', path), 'utf8');

test('the minute’s walk of the README, and the first steps of the guide, go as they say', async () => {
  const person = mkdtempSync(join(tmpdir(), 'plainsight-walk-'));
  const typed = /npm run new -- (publication .*)/.exec(read('README.md'))![1]!;
  const argv = [...typed.replace('../try', 'try').matchAll(/"([^"]*)"|(\S+)/g)].map(
    ([, quoted, bare]) => quoted ?? bare!,
  );
  const options = readNewOptions(argv, { project: person, person }, '2026-11-20');
  await makeNew(options as NewOptions, undefined);
  const root = join(person, 'try');
  const data = 'data/indicators/visits-to-libraries.csv';
  const change = (path: string, from: string, to: string) => {
    const text = readFileSync(join(root, path), 'utf8');
    expect(text.split(from)).toHaveLength(2);
    writeFileSync(join(root, path), text.replace(from, to));
    return loadPublication(root);
  };

  const [comma] = inEnglish(change(data, '2026-10,4840', '2026-10,4,900').diagnostics);
  for (const guide of ['README.md', 'docs/getting-started.md']) {
    expect(read(guide)).toContain(`${data}:${comma!.span.line}:${comma!.span.column}`);
    expect(read(guide)).toContain(comma!.message);
    expect(read(guide)).toContain(comma!.hint);
  }
  const report = 'content/reports/2026-11-20-first-report.md';
  expect(toldWithPath(change(data, '4,900', '4900').diagnostics)).toEqual([
    `${report}:11:33 figure-link/label`,
  ]);
  const { value, diagnostics } = change(report, '[4,840 visits]', '[4,900 visits]');
  expect(diagnostics).toEqual([]);
  const visits = value!.indicators.get('visits-to-libraries')!;
  expect(sayStanding(standingOf(visits)!, undefined, english).join('. ')).toContain('4,900 visits');
  rmSync(person, { recursive: true });
});

test('what the guides lead to is there', () => {
  const dead = [
    'README.md',
    'CONTRIBUTING.md',
    'SECURITY.md',
    'CHANGELOG.md',
    'docs/getting-started.md',
    'docs/the-monthly-round.md',
  ]
    .flatMap((path) =>
      [
        ...read(path)
          .replace(/```[\s\S]*?```/g, '')
          .matchAll(/\]\(((?!https:|#)[^)\s]+)\)/g),
      ].map(([, to]) => [path, to!] as const),
    )
    .filter(([path, to]) => {
      const [file, anchor] = to.split('#') as [string, string?];
      const folder = path.includes('/') ? 'docs/' : '';
      if (file.endsWith('/') || file.endsWith('.png')) return false;
      try {
        const text = file === '' ? read(path) : read(`${folder}${file}`);
        const headings = [...text.matchAll(/^#+ (.*)$/gm)].map(([, heading]) =>
          heading!
            .toLowerCase()
            .replace(/[^\p{L}\p{N} -]/gu, '')
            .replaceAll(' ', '-'),
        );
        return anchor !== undefined && !headings.includes(anchor);
      } catch {
        return file !== 'LICENSE';
      }
    });
  expect(dead).toEqual([]);
});
