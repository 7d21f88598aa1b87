import { expect, test } from 'vitest';
import { viewContext } from '../../../tests/views/context.ts';
import { draw, textOf } from '../../../tests/views/draw.ts';
import { indicatorOf } from '../../../tests/small-council.ts';
import { standingOf } from '../../core/indicators/comparing/standing.ts';
import type { Revision } from '../../core/indicators/revision.ts';
import type { Indicator } from '../../core/indicators/indicator.ts';
import { sayStanding } from '../../core/indicators/words/sentence.ts';
import { english } from '../../core/language/english.ts';
import KeyFigure from './KeyFigure.astro';
import KeyFigureNotes from './KeyFigureNotes.astro';

const report = '2016-06-14-library-report';

async function drawn(csv: string, isExample = false) {
  const standing = standingOf(indicatorOf(csv))!;
  const sentences = sayStanding(standing, undefined, english);
  const context = { ...viewContext, isExample };
  const figure = await draw(KeyFigure, { standing, sentences, context });
  return figure + (await draw(KeyFigureNotes, { standing, context }));
}

test('the figure stands large in its sentence, and its paper below', async () => {
  const html = await drawn(`period,value,edition,locator\n2016-04,50,${report},p3`);
  expect(html).toMatch(/<strong class="key-figure__value">\s*50\s*<\/strong>/);
  expect(textOf(html)).toMatch(/^50 visits in April 2016 /);
  expect(textOf(html)).toMatch(new RegExp(`Printed in p3 of ${report}$`));
});

test.each([
  { value: '12345678', isLong: true },
  { value: '123456', isLong: false },
])('$value is drawn smaller: $isLong', async ({ value, isLong }) => {
  const html = await drawn(`period,value\n2016-04,${value}`);
  expect(html.includes('key-figure__value--long')).toBe(isLong);
});

test('a figure that is looked at from a day says from which, where it became another since', async () => {
  const whole = indicatorOf('period,value\n2016-04,50\n2016-05,60');
  const indicator = indicatorOf('period,value\n2016-04,50');
  const day = '2016-05-10';
  const known = {
    day,
    figuresTo: undefined,
    isUnsure: false,
    isByReport: false,
    whole,
    among: new Map(),
  };
  const notes = async (of: Indicator) =>
    textOf(await draw(KeyFigureNotes, { standing: standingOf(of), context: viewContext }));
  const [one] = indicator.observations;
  const revisedOn = (then: string) =>
    new Map([
      [
        one!,
        [
          {
            period: one!.period,
            dimensions: one!.dimensions,
            parts: [],
            day: then,
            kind: 'revision',
            was: one!.figure,
            now: one!.figure,
            reason: 'R.',
          } as unknown as Revision,
        ],
      ],
    ]);
  const told = 'The figures are those printed by 10 May 2016.';
  const later = { ...indicator, known, revisions: revisedOn('2016-05-11') };
  expect(await notes(later)).toContain(told);
  const sameDay = { ...indicator, known, revisions: revisedOn(day) };
  expect(await notes(sameDay)).not.toContain(told);
  // That newer figures came changes no word of a report.
  expect(await notes({ ...indicator, known })).not.toContain('printed by');
  expect(await notes(indicator)).not.toContain('printed by');
});
