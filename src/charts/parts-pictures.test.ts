import { describe as group, expect, test } from 'vitest';
import { drawingOf } from '../../tests/chart-samples.ts';
import { english } from '../core/language/english.ts';
import { describe } from './describe.ts';
import { toPicture } from './svg.ts';

const kinds: Readonly<Record<string, string>> = { whole: ', the whole', beside: ', grey' };

group('bars stand by size, unless their parts have an order (3)', () => {
  const bars = (csv: string, by: string, unit = '"%"') => {
    const chart = drawingOf({
      ...{ name: '', csv, by },
      head: `unit: ${unit}\nunitOne: visit\ngoodWhen: higher\nbasis: month`,
    });
    if (chart.is !== 'bars') throw new Error(`is ${chart.is}`);
    return chart.entries.map((entry) =>
      entry.is === 'gap'
        ? `${entry.label}: ${entry.reason}`
        : `${entry.text} ${entry.label}${kinds[entry.kind] ?? ''}`,
    );
  };
  test.each([
    {
      that: 'highest first, the average of all among them, those without a figure last',
      csv: 'period,branch,value\n2016-04,,50\n2016-04,North,40\n2016-04,South,c\n2016-04,West,70\n2016-04,East,40',
      by: 'branch',
      bars: [
        '70% West, grey',
        '50% All, the whole',
        '40% North, grey',
        '40% East, grey',
        'South: withheld to protect privacy',
      ],
    },
    {
      that: 'ages as the file has them, after the average',
      csv: 'period,age,value\n2016-04,,50\n2016-04,Under 5,40\n2016-04,5 to 9,70\n2016-04,10 and over,30',
      by: 'age',
      bars: [
        '50% All, the whole',
        '40% Under 5, grey',
        '70% 5 to 9, grey',
        '30% 10 and over, grey',
      ],
    },
    {
      that: 'a sum is not among its parts',
      csv: 'period,branch,value\n2016-04,,110\n2016-04,North,40\n2016-04,South,70',
      by: 'branch',
      unit: 'visits',
      bars: ['70 South', '40 North'],
    },
    {
      that: 'nor is an average that its own parts cannot have',
      csv: 'period,branch,value\n2016-04,,71\n2016-04,North,40\n2016-04,South,70',
      by: 'branch',
      bars: ['70% South', '40% North'],
    },
    {
      that: 'one that is the same as the highest part is',
      csv: 'period,branch,value\n2016-04,,70\n2016-04,North,40\n2016-04,South,70',
      by: 'branch',
      bars: ['70% All, the whole', '70% South, grey', '40% North, grey'],
    },
  ])('$that', ({ csv, by, unit, bars: says }) => {
    expect(bars(csv, by, unit)).toEqual(says);
  });
});

group('small multiples', () => {
  const csv = (parts: number, months = 5) =>
    `period,ward,value\n${Array.from({ length: parts }, (_, ward) =>
      Array.from(
        { length: months },
        (__, month) =>
          `2016-0${month + 1},Ward of ${'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmn'[ward]}${'x'.repeat(ward)},${ward + month}`,
      ).join('\n'),
    ).join('\n')}`;
  const head = 'unit: visits\nunitOne: visit\ngoodWhen: higher\nbasis: month';

  test.each([1, 2, 6, 30])('of %d parts are as many drawings of one height', (parts) => {
    const chart = drawingOf({ name: '', csv: csv(parts), head, by: 'ward' });
    const html = toPicture(chart, { id: 'one', labelledBy: 'two' });
    const heights = [
      ...html.matchAll(/<svg class="chart chart--panel" width="100%" height="([^"]+)"/g),
    ];
    expect(heights).toHaveLength(parts);
    expect(new Set(heights.map(([, height]) => height)).size).toBe(1);
    expect(html.match(/class="chart__tick"[^>]*>January 2016</g)).toHaveLength(parts);
    expect(html).toContain(`>${parts + 3}</tspan> May 2016<`);
  });

  test.each([
    { adds: '', says: 'Target from January 2016: 4' },
    { adds: '\nadds: [ward]', says: undefined },
  ])('draw the target that each part has$adds', ({ adds, says }) => {
    const chart = drawingOf({
      ...{ name: '', csv: csv(2), by: 'ward' },
      head: `${head}\ntargets:\n  - value: 4\n    from: 2016-01${adds}`,
    });
    const html = toPicture(chart, { id: 'one', labelledBy: 'two' });
    expect(html.match(/class="chart__target"/g) ?? []).toHaveLength(says ? 2 : 0);
    const told = describe(chart, english);
    if (says) expect(told).toContain(says);
    else expect(told).not.toContain('Target');
  });
});
