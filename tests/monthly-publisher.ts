import { chartFor } from '../src/charts/chart-for.ts';
import type { Chart } from '../src/charts/model.ts';
import type { Indicator } from '../src/core/indicators/indicator.ts';
import { english } from '../src/core/language/english.ts';
import { compileWith, smallCouncil } from './small-council.ts';
import { inEnglish } from './in-english.ts';

/** The months from April 2019 on, as format 1 spells them. */
const monthsOf = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => {
    const month = String(((index + 3) % 12) + 1).padStart(2, '0');
    return `${2019 + Math.floor((index + 3) / 12)}-${month}`;
  });

const months = monthsOf(64);

/** Ours: withheld in the tenth month, not there for the twentieth and the one after. */
const own = months.flatMap((month, index) => {
  if (index === 19 || index === 20) return [];
  return [`${month},,,${index === 9 ? 'suppressed' : 55 + ((index * 7) % 19)}`];
});

/** England for every month but three, neighbours for every third, core cities for three months in all. */
const others = months.flatMap((month, index) => [
  ...(index >= 30 && index < 33 ? [] : [`${month},england,,${50 + ((index * 5) % 11)}`]),
  ...(index % 3 === 2 ? [`${month},statistical-neighbours,,${48 + (index % 9)}`] : []),
  ...(index > 60 ? [`${month},core-cities,,47`] : []),
]);

/** Two wards, for every month of the last two years. */
const wards = months
  .slice(-24)
  .flatMap((month, index) =>
    ['Abbey', 'Bourne'].map((ward, row) => `${month},,${ward},${40 + row * 9 + ((index * 3) % 8)}`),
  );

/** Several yearly targets with a year without one, and one by a day ahead; a change of definition in January 2022. */
const head = [
  'unit: "%"\ngoodWhen: higher\nbasis: month\nbreaks:',
  '  - at: 2022-01\n    reason: Calls by text are counted.\ntargets:',
  ...[
    [60, '2019/20'],
    [65, '2020/21'],
    [70, '2022/23'],
    [72, '2023/24'],
    [75, '2024/25'],
  ].map(([value, year]) => `  - value: ${value}\n    from: ${year}\n    until: ${year}`),
  '  - value: 80\n    from: 2025-04\n    by: 2026-03',
].join('\n');

const csv = `period,comparator,ward,value\n${[...own, ...others, ...wards].join('\n')}`;

const comparators = {
  england: 'England',
  'statistical-neighbours': 'Neighbours',
  'core-cities': 'Core cities',
};

/** The measure of the made-up council, with nothing wrong. */
export function monthlyIndicator(): Indicator {
  const named = Object.entries(comparators).map(([id, name]) => `  ${id}: ${name}`);
  const { value, diagnostics } = compileWith({
    'content/publication.yml': smallCouncil['content/publication.yml']
      .replace('2020-01-31', '2024-08-31')
      .replace(/comparators:\n(?: .*\n)+/, `comparators:\n${named.join('\n')}\n`),
    'content/reports/2016-06-14-library-report.md': undefined,
    'content/indicators/library-visits.md': `---\ntitle: Calls answered in time\n${head}\n---\n`,
    'data/indicators/library-visits.csv': csv,
  });
  if (diagnostics.length > 0)
    throw new Error(
      inEnglish(diagnostics)
        .map(({ message }) => message)
        .join('\n'),
    );
  return value!.indicators.get('library-visits')!;
}

/** The picture of its measure. @param by The dimension whose parts are wanted. */
export const monthly = (by?: string): Chart =>
  chartFor(monthlyIndicator(), by, { language: english, comparators })!;
