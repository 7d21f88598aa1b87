import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { help, readOptions } from './options.ts';

const project = resolve('/home/officer/plainsight');
const person = resolve('/home/officer');
const read = (...argv: string[]) => readOptions(argv, { project, person });

describe('what was asked for', () => {
  test.each([
    {
      argv: ['check'],
      has: {
        command: 'check',
        root: project,
        out: resolve(project, 'dist'),
        base: undefined,
        json: false,
        fix: false,
        asAt: undefined,
      },
    },
    { argv: ['check', '--json'], has: { command: 'check', json: true } },
    { argv: ['check', '--fix'], has: { command: 'check', fix: true, json: false } },
    { argv: ['health'], has: { command: 'health', markdown: false, strict: false } },
    { argv: ['health', '--strict'], has: { command: 'health', strict: true } },
    { argv: ['health', '--markdown'], has: { command: 'health', markdown: true } },
    { argv: ['--json', 'check'], has: { command: 'check', json: true } },
    {
      argv: ['build', '--root', '../other'],
      has: { root: resolve('/home/other'), out: resolve('/home/other/dist') },
    },
    { argv: ['build', '--root=other'], has: { root: resolve('/home/officer/other') } },
    { argv: ['build', '--root', '/srv/other'], has: { root: resolve('/srv/other') } },
    {
      argv: ['build', '--out', 'site'],
      has: { root: project, out: resolve('/home/officer/site') },
    },
    {
      argv: ['build', '--root', 'a', '--out', 'b'],
      has: { root: resolve('/home/officer/a'), out: resolve('/home/officer/b') },
    },
    { argv: ['build', '--as-at', '2026-11-20'], has: { asAt: '2026-11-20' } },
    { argv: ['build', '--base', '/council/'], has: { base: '/council/' } },
    { argv: ['build', '--base', '/a/b-c/'], has: { base: '/a/b-c/' } },
    { argv: ['build'], has: { headers: false, compress: false, all: false, report: false } },
    { argv: ['build', '--all', '--report'], has: { all: true, report: true } },
    { argv: ['build', '--headers', '--compress'], has: { headers: true, compress: true } },
    { argv: ['build', '--part', '2/4', '--out', 'b'], has: { part: { number: 2, of: 4 } } },
    {
      argv: ['build', '--join', 'a', '--join', '/b'],
      has: { part: undefined, join: [resolve('/home/officer/a'), resolve('/b')] },
    },
    { argv: ['dev'], has: { command: 'dev' } },
    { argv: ['preview'], has: { command: 'preview' } },
  ])('$argv', ({ argv, has }) => {
    expect(read(...argv)).toMatchObject(has);
  });
});

describe('what is wrong is told in words', () => {
  test.each([
    { argv: [], says: help },
    { argv: ['--help'], says: help },
    { argv: ['check', '--help'], says: help },
    { argv: ['chek'], says: 'There is no command `chek`. Did you mean `check`?' },
    { argv: ['toString'], says: 'There is no command `toString`.' },
    {
      argv: ['check', 'content'],
      says: '`content` is one word too many. A folder is named with --root.',
    },
    { argv: ['build', '--part', '0/2', '--out', 'b'], says: '`0/2` is no part.' },
    { argv: ['build', '--part', '3/2', '--out', 'b'], says: '`3/2` is no part.' },
    { argv: ['build', '--part', 'one', '--out', 'b'], says: '`one` is no part.' },
    { argv: ['build', '--part', '1/2'], says: 'A part needs a folder of its own' },
    { argv: ['build', '--part', '1/2', '--out', 'b', '--join', 'a'], says: 'give one of the two' },
    { argv: ['check', '--join', 'a'], says: '`--part` and `--join` go with `build` alone' },
    { argv: ['check', '--all'], says: '`--all` goes with `build` alone' },
    { argv: ['check', '--strict'], says: '`--strict` goes with `health` alone' },
    { argv: ['build', '--markdown'], says: '`--markdown` goes with `health` and `changes`' },
    { argv: ['build', '--since', 'HEAD'], says: '`--since` goes with `changes` and `check`' },
    { argv: ['changes'], says: 'Say since when' },
    { argv: ['changes', '--since=--output=x'], says: 'begins with a hyphen' },
    { argv: ['check', '--fix', '--since', 'HEAD'], says: 'give one of them' },
    {
      argv: ['health', '--json', '--markdown'],
      says: '`--json` and `--markdown` are two ways to print one list',
    },
    { argv: ['build', '--fix'], says: '`--fix` goes with `check` alone' },
    { argv: ['check', '--jsn'], says: "'--jsn'" },
    { argv: ['build', '--root'], says: '--root' },
    { argv: ['build', '--root='], says: '`--root` needs a folder' },
    { argv: ['build', '--out='], says: '`--out` needs a folder' },
    {
      argv: ['build', '--as-at', '20 November 2026'],
      says: '`20 November 2026` is not a day. Write it as 2026-11-20.',
    },
    { argv: ['build', '--as-at', '2026-02-30'], says: '`2026-02-30` is not a day.' },
    { argv: ['build', '--as-at='], says: '`` is not a day.' },
    {
      argv: ['build', '--base', 'council'],
      says: '`council` is not a base path. Begin and end it with a slash: /council/',
    },
    { argv: ['build', '--base', '/council'], says: '`/council` is not a base path.' },
    { argv: ['build', '--base', '//example.org/'], says: '`//example.org/` is not a base path.' },
    { argv: ['build', '--base', 'https://example.org/'], says: 'is not a base path.' },
    { argv: ['build', '--base', '/../'], says: 'is not a base path.' },
  ])('$argv', ({ argv, says }) => {
    const told = read(...argv);
    expect(typeof told).toBe('string');
    expect(told).toContain(says);
  });
});
