import { describe, expect, test } from 'vitest';
import { compileWith, smallCouncil } from '../../tests/small-council.ts';
import { told } from '../../tests/told.ts';
import { inEnglish } from '../../tests/in-english.ts';
import type { ChartElementModel } from './chart/chart.ts';
import { pictureOf } from './chart/picture.ts';
import type { KpiModel } from './kpi/kpi.ts';
import type { ScorecardModel } from './scorecard/scorecard.ts';
import type { TableModel } from './table/table.ts';
import { english } from '../core/language/english.ts';

const report = 'content/reports/2016-06-14-library-report.md';
const settings = 'content/publication.yml';
const drawing = { language: english, comparators: {} };

const dated = `period,branch,value,published
2016-03,,4000,2016-04-20
2016-04,,4930,2016-05-20
2016-04,North,2000,2016-05-20
2016-04,South,2930,2016-05-20
2016-05,,5000,2016-06-14
2016-06,,5100,2016-07-20
2016-06,North,2050,2016-08-20
2016-06,South,3050,2016-08-20
`;
const undated = dated.replace(/,[^,\n]*$/gm, '');

/** What a report of 14 June 2016 has in place of its text. */
function inReport(body: string, { csv = dated, head = '', files = {} } = {}) {
  const { value, diagnostics } = compileWith({
    [report]: `${smallCouncil[report]
      .replace(/## Visits[\s\S]*/, '')
      .replace('summary:', `${head}summary:`)}\n${body}\n`,
    'data/indicators/library-visits.csv': csv,
    ...files,
  });
  const { sections, measures } = value!.reports[0]!;
  const models = sections.flatMap((section) => (section.is === 'element' ? [section.model] : []));
  return { models, measures, diagnostics };
}

const kpiOf = (body: string, more = {}) => {
  const { models, diagnostics } = inReport(body, more);
  const [model] = models as KpiModel[];
  return [model?.stood.latest?.period.text, ...told(diagnostics)];
};

describe('a figure in a report of 14 June 2016', () => {
  test.each([
    { at: '', is: ['2016-05'] },
    { at: ' at="latest"', is: ['2016-06'] },
    { at: ' at="2016-04"', is: ['2016-04'] },
    { at: ' at="2016-06-13"', is: ['2016-04'] },
    { at: ' at="2016-05-19"', is: ['2016-03'] },
    { at: ' at="2016-05-20"', is: ['2016-04'] },
    { at: ' at="2016-06"', is: [undefined, '13:38 chart/not-known'] },
    { at: ' at="2016-04-19"', is: [undefined, '13:38 chart/not-known'] },
    { at: ' at="2016-01"', is: [undefined, '13:38 chart/no-figure-at'] },
    { at: ' at="lastest"', is: [undefined, '13:38 chart/no-figure-at'] },
  ])('with$at', ({ at, is }) => {
    expect(kpiOf(`::kpi{indicator="library-visits"${at}}`)).toEqual(is);
  });

  test('is told where nothing was published by then', () => {
    const csv = 'period,value,published\n2016-05,5000,2016-06-15\n';
    const { diagnostics } = inReport('::kpi{indicator="library-visits"}', { csv });
    expect(inEnglish(diagnostics).map(({ message }) => message)).toEqual([
      'No figure of it had been published by `2016-06-14`, the day at which it is looked at.',
    ]);
  });
});

describe('figures without a day of publication', () => {
  const body =
    '::kpi{indicator="library-visits"}\n\n::chart{indicator="library-visits"}\n\n::table{indicator="library-visits"}';

  test('are asked for once in a report, and not where they do not matter', () => {
    expect(told(inReport(body, { csv: undated }).diagnostics)).toEqual(['5:7 report/figures-to']);
    expect(told(inReport(body).diagnostics)).toEqual([]);
    for (const at of ['latest', '2016-04'])
      expect(
        told(
          inReport(`::kpi{indicator="library-visits" at="${at}"}`, { csv: undated }).diagnostics,
        ),
      ).toEqual([]);
  });

  test.each([
    { to: '2016-04', is: '2016-04' },
    { to: '2016-05', is: '2016-05' },
  ])('are shown up to $to', ({ to, is }) => {
    const head = `figuresTo: ${to}\n`;
    expect(kpiOf('::kpi{indicator="library-visits"}', { csv: undated, head })).toEqual([is]);
  });

  test('cannot go beyond the day of the report', () => {
    const head = 'figuresTo: 2016-06\n';
    expect(told(inReport('Text.', { head }).diagnostics)).toEqual(['6:12 report/figures-late']);
  });

  test('on a page that is no report are shown up to the latest', () => {
    const page = '---\ntitle: Page\nsummary: All.\n---\n\n::kpi{indicator="library-visits"}\n';
    const { value, diagnostics } = compileWith({
      [report]: undefined,
      'content/pages/page.md': page,
      'data/indicators/library-visits.csv': undated,
    });
    expect(diagnostics).toEqual([]);
    const section = value!.pages.find(({ id }) => id === 'page')!.sections.at(-1)!;
    expect(section.is === 'element' && (section.model as KpiModel).stood.latest?.period.text).toBe(
      '2016-06',
    );
  });
});

describe('every element of a report stands at its day', () => {
  test('a table has what was known then', () => {
    const { models } = inReport(
      '::table{indicator="library-visits" by="branch"}\n\n::table{indicator="library-visits" at="2016-04"}\n\n::table{indicator="library-visits" at="latest"}',
    );
    expect(
      (models as TableModel[]).map(({ observations }) => observations.map(({ line }) => line)),
    ).toEqual([
      [2, 3, 4, 5, 6],
      [2, 3],
      [2, 3, 6, 7],
    ]);
  });

  test('a card has the latest of each measure then, and moves by itself elsewhere', () => {
    const files = {
      [settings]: `${smallCouncil[settings]}scorecards:\n  glance:\n    title: At a glance\n    period: latest\n`,
    };
    const { models, diagnostics } = inReport(
      '::scorecard{card="glance"}\n\n::scorecard{card="glance" at="latest"}\n\n::scorecard{card="glance" at="2016-05-20"}',
      { files },
    );
    expect(diagnostics).toEqual([]);
    expect(
      (models as ScorecardModel[]).map(({ rows }) =>
        rows.map(({ observation }) => observation.period.text),
      ),
    ).toEqual([['2016-05'], ['2016-06'], ['2016-04']]);
    const asked = inReport('::scorecard{card="glance"}', { files, csv: undated });
    expect(told(asked.diagnostics)).toEqual(['5:7 report/figures-to']);
    const none = inReport('::scorecard{card="glance" at="2016-04-19"}', { files });
    expect(told(none.diagnostics)).toEqual(['13:31 chart/not-known']);
  });

  test('the list of its measures, too', () => {
    const { measures } = inReport('::kpi{indicator="library-visits" at="latest"}');
    expect(measures.map(({ observations }) => observations.length)).toEqual([5]);
  });

  test('a sentence has the figure of then, and says what became of it', () => {
    const files = {
      'data/revisions.csv':
        'day,kind,measure,period,was,now,reason\n2016-07-01,revision,library-visits,2016-04,4990,4930,Late.\n',
    };
    const csv = 'period,value,published\n2016-04,4930,2016-05-20\n2016-06,5100,2016-07-20\n';
    const linked = (label: string, period = '2016-04') =>
      told(
        inReport(`[${label}](figure:library-visits@${period}) came.`, { files, csv }).diagnostics,
      );
    expect(linked('4,990')).toEqual([]);
    expect(linked('4,930')).toEqual(['13:2 figure-link/label']);
    // A later figure may be told: its period says that it is later.
    expect(linked('5,100', '2016-06')).toEqual([]);
  });
});

describe('a whole that comes before its parts', () => {
  const shown = (at: string) => {
    const { models, diagnostics } = inReport(
      `::chart{indicator="library-visits" by="branch"${at}}`,
    );
    expect(diagnostics).toEqual([]);
    const [model] = models as ChartElementModel[];
    const { chart, notes, measure } = pictureOf(model!, drawing);
    return { is: chart.is, notes: notes.slice(0, -1), measure };
  };

  test('leaves the picture of the parts at the latest time that has them, which says so', () => {
    expect(shown('')).toEqual({
      is: 'bars',
      notes: ['By branch, the latest figures are of April 2016; the whole is known for May 2016'],
      measure: 'Visits to libraries (visits), April 2016.',
    });
  });

  test('says nothing where they come together', () => {
    expect(shown(' at="2016-04"').notes).toEqual([]);
  });
});
