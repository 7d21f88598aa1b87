import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { writeCompressed } from './output/write-compressed.ts';
import { writeRelease } from './output/write-release.ts';
import { runVerify } from './verify.ts';

let site: string;
let said: string;

beforeEach(() => {
  site = mkdtempSync(join(tmpdir(), 'plainsight-verify-'));
  mkdirSync(join(site, 'data'));
  writeFileSync(join(site, 'index.html'), `<!doctype html>${'<p>word</p>'.repeat(200)}`);
  writeFileSync(join(site, 'data/visits.csv'), 'period,value\n2016-04,1807\n');
  writeCompressed(site, ['index.html', 'data/visits.csv']);
  writeRelease(site, { root: site, base: '/', asAt: '2016-05-01' });
  said = '';
  const keep = (text: string) => void (said += `${text}\n`);
  vi.spyOn(console, 'log').mockImplementation(keep);
  vi.spyOn(console, 'error').mockImplementation(keep);
});

afterEach(() => {
  vi.restoreAllMocks();
  rmSync(site, { recursive: true });
});

const verify = () => runVerify([site], { project: site, person: site });

test('a site is as it was built, with what was compressed where that is worth it', () => {
  expect(verify()).toBe(0);
  expect(said).toContain('is as it was built: 4 files, of sources that were not committed.');
});

test('the folder of the project is looked at where none is named', () => {
  expect(runVerify([], { project: site, person: site })).toBe(1);
  expect(said).toContain(`no \`release.json\` of a build in ${join(site, 'dist')}`);
});

test.each([
  ['changed  data/visits.csv', () => writeFileSync(join(site, 'data/visits.csv'), 'period\n')],
  ['missing  index.html', () => rmSync(join(site, 'index.html'))],
  ['added    data/more.csv', () => writeFileSync(join(site, 'data/more.csv'), '')],
  ['missing  index.html.br', () => rmSync(join(site, 'index.html.br'))],
])('%s', (tells, happens) => {
  happens();
  expect(verify()).toBe(1);
  expect(said).toContain(`One file differs:\n  ${tells}\n`);
});

test.each(['', '{}', '<html>'])('a file that is no release (%j) is told', (text) => {
  writeFileSync(join(site, 'release.json'), text);
  expect(verify()).toBe(1);
  expect(said).toContain('There is no `release.json` of a build');
});
