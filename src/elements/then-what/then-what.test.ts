import { describe, expect, test } from 'vitest';
import { compileElement, soundModelOf, tableOf } from '../../../tests/model-of.ts';
import { told } from '../../../tests/told.ts';
import { compileExample } from '../examples/example.ts';
import { libraryActions, libraryDecisions } from '../examples/library-papers.ts';
import { examples } from './examples.ts';
import { isSilent, type ThenWhatModel } from './then-what.ts';

const paper = '2019-12-04-library-pack';
const head = 'id,of,again,says,open,edition,locator';
const read = (rows: readonly string[], markdown = '::then-what') =>
  compileElement(markdown, [
    libraryDecisions,
    ...libraryActions,
    tableOf('data/recurrences.csv', head, rows),
  ]);
const sound = (...of: Parameters<typeof read>) => soundModelOf<ThenWhatModel>(read(...of));
const row = (id: string, of: string, again = 'actions/survey', open = '') =>
  `${id},${of},${again},It comes up.,${open},${paper},p6`;
const roof = row('a', 'decisions/roof-survey', 'actions/survey', 'All of it.');
const followedIn = ({ papers }: ThenWhatModel) => papers.flatMap(({ followed }) => followed);

test.each(examples)('nothing is wrong with the example “$name”', (example) => {
  const { diagnostics, sections } = compileExample(example);
  expect(diagnostics).toEqual([]);
  expect(sections).toHaveLength(1);
});

test('every recommendation of a body that is followed is shown, and silence is counted', () => {
  const model = sound([roof]);
  const { all, again, acted, silent } = model;
  expect({ all, again, acted, silent }).toEqual({ all: 2, again: 1, acted: 1, silent: 1 });
  expect(
    followedIn(model).map((one) => [
      one.entry.id,
      one.recurrences.map(({ entry, again: told }) => [entry.id, told.map((of) => of.entry.id)]),
      one.open.length,
      isSilent(one),
    ]),
  ).toEqual([
    ['roof-survey', [['a', ['survey']]], 1, false],
    ['open-later', [], 0, true],
  ]);
});

test('what follows from a recommendation and its outcome stand with it', () => {
  const [first] = followedIn(sound([roof]));
  expect(first!.chain.to.map(({ entry }) => entry.id)).toEqual(['roof-resolution']);
  expect(first!.outcome).toBeDefined();
  expect(first!.by).toBe('Library Committee');
});

test('a body that is asked for is shown without any recurrence', () => {
  const { all, again } = sound([], '::then-what{by="library-committee"}');
  expect({ all, again }).toEqual({ all: 2, again: 0 });
});

describe('what is wrong is told', () => {
  test.each([
    { asks: '::then-what{by="committee"}', at: '1:17 selection/unknown' },
    { asks: '::then-what{by="town-council"}', at: '1:1 selection/nothing' },
    { asks: '::then-what{edition="2019"}', at: '1:22 selection/unknown' },
  ])('$asks', ({ asks, at }) => {
    expect(told(read([roof], asks).diagnostics)).toEqual([at]);
  });

  test('a recommendation that comes up in itself', () => {
    const rows = [row('b', 'decisions/roof-survey', 'decisions/roof-survey')];
    expect(told(read([roof, ...rows]).diagnostics)).toEqual(['3:25 recurrences/itself']);
  });

  test('a paper that is older than the recommendation, unless a note says why', () => {
    const early = (note: string) => [
      tableOf('data/recurrences.csv', `${head},note`, [
        `a,decisions/roof-survey,actions/survey,It comes up.,,2019-10-02-library-report,p6,${note}`,
      ]),
      ...libraryActions,
      {
        ...libraryDecisions,
        text: libraryDecisions.text.replaceAll('2019-10-02,lib', '2019-10-03,lib'),
      },
    ];
    const found = (note: string) =>
      new Set(told(compileElement('::then-what', early(note)).diagnostics));
    expect([...found('')]).toEqual(['2:54 recurrences/earlier']);
    expect([...found('It was made in spring.')]).toEqual([]);
  });

  test('nothing is followed anywhere', () => {
    expect(told(read([]).diagnostics)).toEqual(['1:1 selection/nothing']);
  });
});
