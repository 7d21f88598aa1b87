import fc from 'fast-check';
import { markdownToHast } from 'satteri';
import { describe, expect, test, vi } from 'vitest';
import { toHtmlText } from '../src/core/documents/html.ts';
import { parseMarkdown } from '../src/core/documents/markdown.ts';
import { proseOf } from '../src/core/documents/tree.ts';
import { sayNumber } from '../src/core/values/say.ts';
import { council } from '../src/problem-examples/council.ts';
import { checkCouncil } from '../src/problem-examples/problem-example.ts';
import { compileWith } from './small-council.ts';
import { inEnglish } from './in-english.ts';

// The same runs everywhere: what is found here is found again.
fc.configureGlobal({ seed: 20161120 });
vi.setConfig({ testTimeout: 60_000 });

const paths = Object.keys(council) as (keyof typeof council)[];

/** Bytes that are likely to trip a reader up, among any others. */
const bytes = fc.oneof(
  fc.uint8Array({ maxLength: 400 }),
  fc
    .array(
      fc.constantFrom(
        '---\n',
        ':::',
        '::chart{',
        '"',
        '\n',
        '\r\n',
        ',',
        ';',
        '[',
        '](',
        ')',
        '`',
        '```\n',
        '<',
        '>',
        '&x',
        '*x',
        '!y',
        'a: ',
        '- ',
        '#',
        '|',
        '{',
        '}',
        '0',
        '1e9',
        '\u0000',
        '\ufeff',
        '\ud83d\ude00',
        '__proto__',
        'figure:',
        'paper:',
        '@',
        '%',
        '..',
        '2016-04',
        'period,value\n',
        'title: x\n',
        ' ',
        '\t',
        '=',
      ),
      { maxLength: 60 },
    )
    .map((parts) => new TextEncoder().encode(parts.join(''))),
);

describe('any bytes in any file give diagnostics or a model, and never an exception', () => {
  test('in the place of a file', () => {
    fc.assert(
      fc.property(fc.constantFrom(...paths), bytes, (path, content) => {
        for (const { span, message, hint } of inEnglish(
          checkCouncil({ ...council, [path]: content }),
        )) {
          expect(span.line).toBeGreaterThan(0);
          expect(span.column).toBeGreaterThan(0);
          expect(span.endLine).toBeGreaterThanOrEqual(span.line);
          if (span.endLine === span.line)
            expect(span.endColumn).toBeGreaterThanOrEqual(span.column);
          expect(message && hint).toBeTruthy();
        }
      }),
      { numRuns: 400 },
    );
  });

  test('in the middle of a file', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...paths),
        fc.double({ min: 0, max: 1, noNaN: true }),
        bytes,
        (path, where, piece) => {
          const text = new TextEncoder().encode(council[path]);
          const at = Math.floor(where * text.length);
          const content = new Uint8Array([...text.slice(0, at), ...piece, ...text.slice(at)]);
          expect(Array.isArray(checkCouncil({ ...council, [path]: content }))).toBe(true);
        },
      ),
      { numRuns: 400 },
    );
  });

  test('under any name', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40, unit: 'grapheme' }), (name) => {
        checkCouncil({ ...council, [`content/reports/${name}`]: 'x', [name]: 'y' });
      }),
      { numRuns: 200 },
    );
  });
});

describe('any figure that was written is published as written, or reported', () => {
  const plain = fc.oneof(
    fc.integer({ min: -999_999_999, max: 999_999_999 }).map(String),
    fc
      .tuple(fc.integer({ min: -99_999, max: 99_999 }), fc.integer({ min: 0, max: 9999 }))
      .map(([whole, part]) => `${whole}.${String(part).padStart(1, '0')}`),
  );

  test.each([
    { says: 'plain numbers', cell: plain },
    { says: 'anything', cell: fc.string({ maxLength: 20, unit: 'grapheme' }) },
    { says: 'what looks like a number', cell: fc.stringMatching(/^[-+£0-9.,% eOl()*<>~]{1,10}$/) },
  ])('$says', ({ cell }) => {
    fc.assert(
      fc.property(cell, (typed) => {
        const quoted = `"${typed.replaceAll('"', '""')}"`;
        const { value, diagnostics } = compileWith({
          'content/reports/2016-06-14-library-report.md': undefined,
          'data/indicators/library-visits.csv': `period,value\n2016-04,${quoted}\n`,
        });
        const own = diagnostics.filter(({ code }) => code !== 'reference/unknown');
        if (own.length > 0) return;
        const { figure } = value!.indicators.get('library-visits')!.observations[0]!;
        if (figure.is !== 'number') return;
        expect(figure.text).toBe(typed);
        const decimals = typed.split('.')[1]?.length ?? 0;
        const said = sayNumber(figure.value, decimals).replaceAll(',', '').replace('−', '-');
        expect(said.replace(/^-(?=[0.]+$)/, '')).toBe(typed.replace(/^-(?=[0.]+$)/, ''));
      }),
      { numRuns: 500 },
    );
  });
});

test('prose without elements comes out as Sätteri alone would give it', () => {
  const words = fc.constantFrom(
    'Words',
    '**bold**',
    '_soft_',
    '`code`',
    '10:30',
    'a:b',
    '[site](https://example.org/)',
    '1. one\n2. two',
    '- a\n- b',
    '> said',
    'x\\\ny',
    '&amp;',
    '“quoted”',
    '::',
    'it’s',
    '* * *',
    'https://example.org',
  );
  const prose = fc.array(words, { minLength: 1, maxLength: 8 }).map((parts) => parts.join('\n\n'));
  fc.assert(
    fc.property(prose, (text) => {
      // A line that begins with two colons is told, and so is not prose.
      fc.pre(!/^::/m.test(text));
      const { value, diagnostics } = parseMarkdown({ path: 'a.md', text }, 1);
      expect(diagnostics).toEqual([]);
      // Points keep the numbers that they are typed with, which Sätteri counts anew.
      const printed = toHtmlText(proseOf(value), (path) => path);
      expect(printed.replaceAll(/<li value="\d+">/g, '<li>')).toBe(bare(text));
    }),
    { numRuns: 200 },
  );
});

/** What Sätteri gives, printed as the site prints. */
function bare(text: string): string {
  const root = markdownToHast(text, { features: { frontmatter: false } });
  return toHtmlText(root.type === 'root' ? (root.children as never) : [], (path) => path);
}

describe('a table opened and saved by a spreadsheet changes nothing, or is told', () => {
  const figures = (csv: string | Uint8Array) => {
    const text = typeof csv === 'string' ? csv : new TextDecoder('utf-8').decode(csv);
    const { value, diagnostics } = compileWith({
      'content/reports/2016-06-14-library-report.md': undefined,
      'data/indicators/library-visits.csv': text,
    });
    // Figures by chance lie far from each other.
    const letBe = [
      'reference/unknown',
      'observation/to-come',
      'observation/far-off',
      'observation/far-from-all',
    ];
    if (diagnostics.some(({ code }) => !letBe.includes(code))) return 'told';
    return value!.indicators
      .get('library-visits')!
      .observations.map(({ period, figure, note }) => [period.text, figure, note ?? '']);
  };
  const months = [
    'Jan',
    'Feb',
    'Mar',
    'Apr',
    'May',
    'Jun',
    'Jul',
    'Aug',
    'Sep',
    'Oct',
    'Nov',
    'Dec',
  ];
  /** What a spreadsheet does to a cell when it saves it. */
  const saved = (cell: string) =>
    cell
      .replace(
        /^(\d\d)(\d\d)-(\d\d)$/,
        (_, __, year: string, month: string) => `${months[Number(month) - 1]}-${year}`,
      )
      .replace(/^(\d{4})-(\d\d)-(\d\d)$/, '$3/$2/$1')
      .replace(/^(\d+)\.0+$/, '$1')
      .replace(/^(\d+\.\d*[1-9])0+$/, '$1');
  const period = fc
    .tuple(fc.integer({ min: 2001, max: 2025 }), fc.integer({ min: 1, max: 12 }))
    .map(([year, month]) => `${year}-${String(month).padStart(2, '0')}`);
  const row = fc.tuple(
    period,
    fc.integer({ min: 6, max: 99_999 }),
    fc.constantFrom('', 'a, b', 'the "x"'),
  );

  test('with a mark at its start, Windows line ends, blank rows and columns, and months of its own', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(row, { minLength: 1, maxLength: 6, selector: ([when]) => when }),
        (rows) => {
          const quote = (cell: string) =>
            /[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
          const lines = [
            ['period', 'value', 'note'],
            ...rows.map(([when, value, note]) => [when, String(value), note]),
          ];
          const before = lines.map((cells) => cells.map(quote).join(',')).join('\n');
          const after = [
            ...lines.map((cells) => [...cells.map(saved).map(quote), '', ''].join(',')),
            ',,,,',
            ',,,,',
            '',
          ];
          const [first, second] = [figures(`${before}\n`), figures(after.join('\n'))];
          expect(first).not.toBe('told');
          expect(second).toEqual(first);
        },
      ),
      { numRuns: 200 },
    );
  });
});
