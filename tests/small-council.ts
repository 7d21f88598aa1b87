import type { CompileOptions } from '../src/core/publication/compile-options.ts';
import type { Checked } from '../src/core/source/diagnostic.ts';
import type { Indicator } from '../src/core/indicators/indicator.ts';
import { englishFor } from '../src/core/language/voices/english-for.ts';
import type { Publication } from '../src/core/publication/publication.ts';
import { compilePublication } from '../src/core/publication/stages/compile-publication.ts';
import { elements } from '../src/elements/registry.ts';
import { inEnglish } from './in-english.ts';

/** Files of a publication, by path. `undefined` takes a file out. */
export type Files = Readonly<Record<string, string | undefined>>;

type Days = Pick<CompileOptions, 'asAt' | 'commitDay' | 'folder'>;

/** A whole council in five files, with nothing wrong in it. */
export const smallCouncil = {
  'content/publication.yml': `title: Example papers
summary: A made-up council.
publisher: Plainsight
about: any council
official: no
language: en-GB
contact:
  address: papers@council.example
licence:
  name: MIT
  address: https://opensource.org/license/mit
asAt: 2020-01-31
comparators:
  england: England
themes:
  libraries: Libraries
`,
  'content/bodies/cabinet.md': `---
name: Cabinet
kind: cabinet
---
`,
  'content/reports/2016-06-14-library-report.md': `---
title: Library report
kind: report
body: cabinet
date: 2016-06-14
summary: How many people came.
themes:
  - libraries
outcome: not in our papers
---

## Visits

There were [4,930](figure:library-visits@2016-04) visits in April 2016.

::chart{indicator="library-visits"}
`,
  'content/indicators/library-visits.md': `---
title: Visits to libraries
unit: visits
goodWhen: higher
basis: month
unitOne: visit
---

Every time someone comes through a door.
`,
  'data/indicators/library-visits.csv': `period,value,edition,locator
2015-04,4610,2016-06-14-library-report,p3
2016-04,4930,2016-06-14-library-report,p3
`,
} as const;

/** Compiles a publication from its files. */
export function compileFiles(files: Files, days: Days = {}): Checked<Publication | undefined> {
  const sources = Object.entries(files).flatMap(([path, text]) =>
    text === undefined ? [] : [{ path, text }],
  );
  const assets = new Map(
    ['/images/map.png', '/images/two words.png'].map((name) => [
      name,
      { kind: 'png', size: 2345, pixels: { width: 40, height: 30 } } as const,
    ]),
  );
  return compilePublication(sources, { elements, languageFor: englishFor, assets, ...days });
}

/** Compiles the small council with some of its files written anew. */
export const compileWith = (changes: Files, days: Days = {}) =>
  compileFiles({ ...smallCouncil, ...changes }, days);

/** What one of the units of tests is called. */
const ones: Readonly<Record<string, string>> = {
  books: 'book',
  cases: 'case',
  children: 'child',
  days: 'day',
  people: 'person',
  visits: 'visit',
};

const withOne = (head: string) =>
  head.includes('unitOne:')
    ? head
    : head.replace(/^unit: (\w+)$/m, (line, unit: string) =>
        ones[unit] === undefined ? line : `${line}\nunitOne: ${ones[unit]}`,
      );

/** Whose figures may stand beside those of {@link indicatorOf}, with their names. */
export const comparators = {
  england: 'England',
  wales: 'Wales',
  scotland: 'Scotland',
  cities: 'Large cities',
};

const withComparators = smallCouncil['content/publication.yml'].replace(
  '  england: England\n',
  Object.entries(comparators)
    .map(([id, name]) => `  ${id}: ${name}\n`)
    .join(''),
);

/**
 * An indicator with nothing wrong, from its table and the lines of its front matter. Comparators are
 * those above; papers may be called `2016-06-14-library-report`.
 */
export function indicatorOf(
  csv: string,
  head = 'unit: visits\ngoodWhen: higher\nbasis: month',
): Indicator {
  const { value, diagnostics } = compileWith({
    'content/publication.yml': withComparators,
    'content/reports/2016-06-14-library-report.md': undefined,
    'content/indicators/library-visits.md': `---\ntitle: Visits\n${withOne(head)}\n---\n`,
    'data/indicators/library-visits.csv': csv,
  });
  // Figures of tests may be such as nobody has counted.
  const letBe = [
    'reference/unknown',
    'observation/beyond-range',
    'observation/far-off',
    'observation/to-come',
    'observation/unfit-basis',
  ];
  const own = diagnostics.filter(({ code }) => !letBe.includes(code));
  if (own.length > 0)
    throw new Error(
      inEnglish(own)
        .map(({ message }) => message)
        .join('\n'),
    );
  return value!.indicators.get('library-visits')!;
}
