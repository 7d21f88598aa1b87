import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { loadPublication } from '../../site/load.ts';
import type { Ask } from './answers.ts';
import { makeNew } from './new.ts';
import { readNewOptions } from './new-options.ts';

let person: string;
beforeEach(() => {
  person = mkdtempSync(join(tmpdir(), 'plainsight-new-'));
});
afterEach(() => rmSync(person, { recursive: true }));

const needed = ['--publisher', 'Marsh End council', '--contact', 'papers@marsh-end.example'];

/** Runs the command as it was typed, in a folder of its own, on a day in November. */
async function run(argv: readonly string[], ask?: Ask) {
  const options = readNewOptions(argv, { project: person, person }, '2026-11-20');
  return typeof options === 'string' ? { told: options, status: 2 } : makeNew(options, ask);
}

describe('a new publication checks clean, whatever is answered', () => {
  test.each([
    { says: 'nothing more than must be' },
    { says: 'papers of others are told', flags: ['--official', 'no'] },
    { says: 'a share', flags: ['--measure', 'Bins emptied on time', '--unit', '%'] },
    { says: 'less is better', flags: ['--good-when', 'lower'] },
    { says: 'no way is good', flags: ['--good-when', 'neither'] },
    { says: 'money', flags: ['--measure', 'Spending', '--unit', '£'] },
    { says: 'people', flags: ['--measure', 'People waiting', '--unit', 'people'] },
    {
      says: 'names with a colon, quotation marks and a sign',
      flags: [
        '--title',
        '#1: "Us"',
        '--measure',
        'A&E: seen within 4 hours',
        '--body',
        'The board\'s "P" group',
      ],
    },
    {
      says: 'names in Welsh',
      flags: [
        '--title',
        'Cyngor Tŷ Ddewi',
        '--body',
        'Pwyllgor Craffu Tŷ’r Cyngor',
        '--measure',
        'Ymweliadau â llyfrgelloedd',
      ],
    },
    {
      says: 'a word that YAML has for something else',
      flags: ['--title', 'Yes', '--measure', 'null 1'],
    },
    { says: 'the last day of a leap year’s February', flags: ['--day', '2024-02-29'] },
    { says: 'a new year’s first day', flags: ['--day', '2025-01-01'] },
    {
      says: 'a form on the web',
      flags: ['--contact', 'https://marsh-end.example/ask?page={title}'],
    },
  ])('$says', async ({ flags = [] }) => {
    const { told, status } = await run(['publication', 'site', ...needed, ...flags]);
    expect(`${status} ${told}`).toMatch(/^0 Wrote 7 files/);
    const { value, diagnostics } = loadPublication(join(person, 'site'));
    expect(diagnostics).toEqual([]);
    const [report] = value!.reports;
    expect([value!.reports.length, value!.indicators.size, value!.bodies.size]).toEqual([1, 1, 1]);
    expect(report!.sections.map(({ is }) => is)).toEqual(['prose', 'element', 'prose', 'element']);
  });
});

test('it tells the last month that had ended, and a target that it had met', async () => {
  await run(['publication', 'site', ...needed, '--day', '2025-01-01']);
  const root = join(person, 'site');
  expect(readFileSync(join(root, 'content/reports/2025-01-01-first-report.md'), 'utf8')).toContain(
    'In December 2024 the figure was [4,840 visits](figure:visits-to-libraries@2024-12).',
  );
  expect(readFileSync(join(root, 'data/indicators/visits-to-libraries.csv'), 'utf8')).toMatch(
    /^period,value,published\n2023-12,4268,2025-01-01\n[^]*\n2024-12,4840,2025-01-01\n$/,
  );
});

test('the day stands in each row, so that a month that is added moves none of before', async () => {
  await run(['publication', 'site', ...needed, '--day', '2025-01-01']);
  const definition = join(person, 'site/content/indicators/visits-to-libraries.md');
  expect(readFileSync(definition, 'utf8')).not.toContain('published:');
});

describe('it writes over nothing', () => {
  test('a folder with something in it is refused, and stays as it is', async () => {
    mkdirSync(join(person, 'site'));
    writeFileSync(join(person, 'site', 'notes.txt'), 'mine');
    const { told, status } = await run(['publication', 'site', ...needed]);
    expect([status, told]).toEqual([
      1,
      expect.stringContaining('is not empty: `notes.txt` is there'),
    ]);
    expect(readdirSync(join(person, 'site'))).toEqual(['notes.txt']);
  });

  test('so is a file, and the folder of the project itself', async () => {
    writeFileSync(join(person, 'site'), 'mine');
    expect((await run(['publication', 'site', ...needed])).told).toContain('is a file');
    expect((await run(['publication', '.', ...needed])).status).toBe(1);
  });

  test('an empty folder, and one with nothing but git in it, are taken', async () => {
    mkdirSync(join(person, 'site/.git'), { recursive: true });
    expect((await run(['publication', 'site', ...needed])).status).toBe(0);
  });
});

describe('who cannot be asked is told which flags are missing or wrong, all at once', () => {
  test.each([
    {
      argv: ['publication', 'site'],
      told: ['--publisher is missing', '--contact'],
    },
    {
      argv: ['publication', 'site', ...needed, '--contact', 'Ann'],
      told: ['--contact "Ann" cannot be taken. Type an e-mail address'],
    },
    { argv: ['publication', 'site', ...needed, '--contact', '/about/'], told: ['--contact'] },
    {
      argv: ['publication', 'site', ...needed, '--day', '20/11/2026', '--good-when', 'up'],
      told: ['--day', '--good-when "up" cannot be taken. Answer higher or lower or neither.'],
    },
    {
      argv: ['publication', 'site', ...needed, '--measure', '!!!'],
      told: ['A name needs a letter or a digit.'],
    },
    { argv: ['publication'], told: ['needs a folder'] },
    { argv: ['publication', 'a', 'b'], told: ['`b` is one word too many'] },
    { argv: ['publicaton', 'site'], told: ['Did you mean `publication`?'] },
    { argv: ['publication', 'site', '--titel', 'x'], told: ["Unknown option '--titel'"] },
    { argv: [], told: ['Usage: npm run new'] },
  ])('$argv', async ({ argv, told }) => {
    const answer = await run(argv);
    expect(answer.status).toBe(2);
    for (const words of told) expect(answer.told).toContain(words);
    expect(existsSync(join(person, 'site'))).toBe(false);
  });
});

test('a person is asked what no flag answers, again where it cannot be taken, and return takes what is offered', async () => {
  const asked: string[] = [];
  const answers = ['', 'Marsh End council', 'maybe', 'no', '', '', '', 'Cabinet', '', '', '', ''];
  const { status } = await run(
    ['publication', 'site', '--contact', 'papers@marsh-end.example'],
    (question) => {
      asked.push(question);
      return Promise.resolve(answers[asked.length - 1]!);
    },
  );
  expect(status).toBe(0);
  expect(asked[1]).toMatch(/^This one has to be answered\.\nWho publishes\?/);
  expect(asked[3]).toMatch(/^Answer yes or no\./);
  expect(asked.filter((question) => question.includes('tell a mistake'))).toEqual([]);
  const settings = readFileSync(join(person, 'site/content/publication.yml'), 'utf8');
  expect(settings).toContain('about: Marsh End council\nofficial: no\n');
});

test('who leaves in the middle of the questions leaves nothing behind', async () => {
  const { told, status } = await run(['publication', 'site'], () => Promise.resolve(undefined));
  expect([status, told]).toEqual([2, 'Not all questions were answered.\nNothing was written.']);
  expect(existsSync(join(person, 'site'))).toBe(false);
});
