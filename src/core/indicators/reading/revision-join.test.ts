import { expect, test } from 'vitest';
import { compileWith } from '../../../../tests/small-council.ts';

const head = 'day,kind,measure,period,part,was,now,reason\n';
const older = '2019-12-01,correction,library-visits,2016-04,,4990,4930,Slips came late.\n';
const withdrawn = (day: string) => `${day},withdrawn,library-visits,2016-04,,,,It must go.\n`;
const table = 'data/indicators/library-visits.csv';

/** The codes of what is told of rows about a figure that is withheld. */
const codesOf = (rows: string) => {
  const from = compileWith({}).value!.indicators.get('library-visits')!.observations[0]!;
  expect(from.edition).toBeDefined();
  const text = `period,value,edition,locator\n2016-04,suppressed,${from.edition},p1\n`;
  return compileWith({ [table]: text, 'data/revisions.csv': `${head}${rows}` })
    .diagnostics.filter(({ span }) => span.path === 'data/revisions.csv')
    .map(({ code }) => code);
};

test('a figure that was withdrawn after its correction is told once, and needs no other row', () => {
  expect(codesOf(`${older}${withdrawn('2020-01-01')}`)).toEqual(['revision/withdrawn-told']);
});

test('one that was published again after it is held against its row as ever', () => {
  expect(codesOf(`${withdrawn('2019-11-01')}${older}`)).not.toContain('revision/withdrawn-told');
  expect(codesOf(`${withdrawn('2019-11-01')}${older}`)).not.toEqual([]);
});
