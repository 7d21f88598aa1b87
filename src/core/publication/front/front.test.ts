import { describe, expect, test } from 'vitest';
import { compileWith, smallCouncil, type Files } from '../../../../tests/small-council.ts';
import { toldWithPath } from '../../../../tests/told.ts';
import { addressOf } from '../../addresses/address.ts';
import { addressesOf } from '../addresses-of.ts';
import { catalogueOf } from '../catalogue.ts';
import { comingOf } from './coming.ts';
import { nextMeetings } from '../home.ts';
import { homePartsOf, homeRowsOf } from './home-parts.ts';
import { menuOf } from '../menu.ts';
import { newestSwot } from './newest-swot.ts';
import { newsOf } from './news.ts';
import { standingCard } from './standing-card.ts';
import { storiesOf } from './stories.ts';
import { topicsOf } from '../topic.ts';

const path = 'content/publication.yml';
const withSettings = (lines: string): Files => ({ [path]: `${smallCouncil[path]}${lines}` });

const home: Files = {
  'content/pages/home.md':
    '---\ntitle: How we are doing\nsummary: Visits.\n---\n\nWelcome.\n\n## Reports\n\nSee [figures](#reports).\n',
};
const about: Files = {
  'content/pages/about.md':
    '---\ntitle: About us\nsummary: Who we are.\nmenu: main\n---\n\nAll of us.\n',
};
const meeting = (day: string, status: string): Files => ({
  [`content/meetings/${day}-cabinet.md`]: `---\nbody: cabinet\ndate: ${day}\nkind: executive\nstatus: ${status}\nupdated: 2020-01-01\n---\n`,
});

function compiled(files: Files) {
  const { value, diagnostics } = compileWith(files);
  expect(toldWithPath(diagnostics)).toEqual([]);
  return value!;
}

describe('the menu', () => {
  const said = (files: Files) => menuOf(compiled(files)).map(({ name, to }) => `${name} ${to}`);
  const usual = ['Figures /indicators/', 'Reports /reports/'];
  const last = ['Browse everything /records/'];

  test('has what there is, where nobody says otherwise', () => {
    expect(said({})).toEqual([...usual, ...last]);
    expect(said(about)).toEqual([...usual, 'About us /about/', ...last]);
  });

  describe('has six entries at most of what nobody named: pages that ask for it come first', () => {
    const asking = (count: number): Files =>
      Object.fromEntries(
        Array.from({ length: count }, (_, at) => [
          `content/pages/about-${at}.md`,
          about['content/pages/about.md']!.replace('About us', `About ${at}`),
        ]),
      );
    const met = meeting('2020-02-01', 'scheduled');
    const names = (files: Files) => menuOf(compiled({ ...met, ...files })).map(({ name }) => name);

    test.each([
      { asked: 0, kept: ['Figures', 'Reports', 'Meetings', 'Browse everything'] },
      { asked: 2, kept: ['Figures', 'Reports', 'Meetings', 'Browse everything'] },
      { asked: 3, kept: ['Figures', 'Reports', 'Browse everything'] },
      { asked: 5, kept: ['Browse everything'] },
      { asked: 6, kept: ['Browse everything'] },
    ])('with $asked of those', ({ asked, kept }) => {
      const found = names(asking(asked));
      expect(found.filter((name) => !name.startsWith('About'))).toEqual(kept);
      expect(found).toHaveLength(asked + kept.length);
    });
  });

  test('is what the settings say, in their order and with their names', () => {
    const menu = 'menu:\n  - about\n  - page: reports\n    name: Board papers\n  - bodies\n';
    expect(said({ ...about, ...withSettings(menu) })).toEqual([
      'About us /about/',
      'Board papers /reports/',
      'Bodies /bodies/',
    ]);
  });

  test('leads to no page that has a fault of its own, without telling that it is not there', () => {
    const wrong = { 'content/pages/about.md': '---\ntitle: About\n---\n' };
    const { diagnostics } = compileWith({ ...wrong, ...withSettings('menu: [about]\n') });
    expect(toldWithPath(diagnostics)).toEqual([
      'content/pages/about.md:2:1 front-matter/missing-key',
    ]);
  });

  test.each([
    { count: 6, told: [] },
    { count: 7, told: ['content/publication.yml:17:7 front-matter/wrong-value'] },
  ])('may have $count entries or not', ({ count, told }) => {
    const known = [
      'reports',
      'indicators',
      'bodies',
      'themes',
      'years',
      'records',
      'discrepancies',
    ];
    const { diagnostics } = compileWith(
      withSettings(`menu: [${known.slice(0, count).join(', ')}]\n`),
    );
    expect(toldWithPath(diagnostics)).toEqual(told);
  });
});

describe('the home page', () => {
  test('shows what there is, and words of its own first', () => {
    const usual = ['standing', 'find', 'stories', 'new', 'ways', 'themes', 'more'];
    // The one measure of the council has no theme, and so tells no story.
    const untold = usual.filter((part) => part !== 'stories');
    expect(homePartsOf(compiled({}))).toEqual(untold);
    expect(homePartsOf(compiled(home))).toEqual(
      untold.flatMap((part) => (part === 'themes' ? ['welcome', part] : [part])),
    );
    const path = 'content/indicators/library-visits.md';
    const themed = { [path]: smallCouncil[path].replace('unit:', 'themes: [libraries]\nunit:') };
    expect(homePartsOf(compiled(themed))).toEqual(usual);
  });

  test('shows no picture where there is no figure', () => {
    const gone = {
      'content/indicators/library-visits.md': undefined,
      'data/indicators/library-visits.csv': undefined,
      'content/reports/2016-06-14-library-report.md': undefined,
    };
    expect(homePartsOf(compiled(gone))).toEqual(['find', 'ways', 'themes', 'more']);
  });

  test('has small parts beside the picture where they follow it', () => {
    const said = (parts: Parameters<typeof homeRowsOf>[0]) =>
      homeRowsOf(parts).map(({ part, beside }) => [part, ...beside].join(' + '));
    expect(said(['welcome', 'standing', 'next', 'new', 'themes', 'find'])).toEqual([
      'welcome',
      'standing + next + new',
      'themes',
      'find',
    ]);
    expect(said(['find', 'standing', 'figures', 'new'])).toEqual([
      'find',
      'standing',
      'figures',
      'new',
    ]);
  });

  test('shows what the settings say, in their order', () => {
    const parts = withSettings('home: [reports, welcome, meetings]\n');
    expect(
      homePartsOf(compiled({ ...home, ...parts, ...meeting('2020-02-01', 'scheduled') })),
    ).toEqual(['reports', 'welcome', 'meetings']);
  });

  test('stands at the root alone: links lead there, and no list has it', () => {
    const text = about['content/pages/about.md']!.replace('All of us.', 'From [home](home.md).');
    const publication = compiled({ ...home, 'content/pages/about.md': text });
    expect(addressOf.page('home')).toBe('/');
    const addresses = addressesOf(publication);
    expect(addresses.has('/home/')).toBe(false);
    // A heading makes way for the part of the page that is called so.
    expect([...addresses.get('/')!]).toEqual(['heading-reports']);
    expect(catalogueOf(publication).map(({ address }) => address)).not.toContain('/');
    const [section] = publication.pages.find(({ id }) => id === 'about')!.sections;
    expect(JSON.stringify(section)).toContain('"home"');
  });

  test.each([
    { says: 'those to come, the soonest first', asAt: '2020-01-31', are: ['02', '03', '04'] },
    { says: 'one of today', asAt: '2020-04-01', are: ['04', '05'] },
    {
      says: 'where none is to come, the last, the newest first',
      asAt: '2020-06-01',
      are: ['05', '04', '03'],
    },
  ])('of meetings it shows $says', ({ asAt, are }) => {
    const { meetings } = compiled({
      ...meeting('2020-01-01', 'held'),
      ...['02', '03', '04', '05'].reduce<Files>(
        (all, month) => ({ ...all, ...meeting(`2020-${month}-01`, 'scheduled') }),
        {},
      ),
    });
    expect(nextMeetings(meetings, asAt).map(({ head }) => head.date.slice(5, 7))).toEqual(are);
  });
});

describe('what the home page draws', () => {
  const cards = (lines: string) => withSettings(`scorecards:\n${lines}`);
  const of = (id: string, period: string) => `  ${id}:\n    title: ${id}\n    period: ${period}\n`;
  test.each([
    { says: 'the latest period', lines: of('new', '2016-04') + of('old', '2015-04'), is: 'new' },
    { says: 'the last typed of one time', lines: of('a', '2016-04') + of('b', '2016-04'), is: 'b' },
    { says: 'a card that moves', lines: of('moves', 'latest') + of('new', '2016-04'), is: 'moves' },
    {
      says: 'no card of a time without figures',
      lines: of('new', '2016-04') + of('empty', '2017-04'),
      is: 'new',
    },
    { says: 'without cards the highlights', lines: '', is: 'How things stand' },
  ])('$says', ({ lines, is }) => {
    const card = standingCard(compiled(lines === '' ? {} : cards(lines)))!;
    expect(card.title).toBe(is);
    expect(card.rows.map(({ indicator }) => indicator.id)).toEqual(['library-visits']);
  });
});

describe('what is new', () => {
  const path = 'data/indicators/library-visits.csv';
  const said = (files: Files) =>
    newsOf(compiled(files)).map(
      (one) =>
        `${one.day} ${one.is === 'report' ? one.report.id : one.indicators.map(({ id }) => id).join()}`,
    );
  test('is the last reports, and no figures that stand in one of them', () => {
    expect(said({})).toEqual(['2016-06-14 2016-06-14-library-report']);
  });

  test.each([
    { day: '2016-06-15', first: 'library-visits' },
    { day: '2016-06-13', first: '2016-06-14-library-report' },
  ])('figures that came out on $day: $first stands first', ({ day, first }) => {
    const rows = smallCouncil[path]
      .replace('period,', 'published,period,')
      .replaceAll('\n20', '\n,20');
    const told = said({ [path]: `${rows}${day},2016-05,5000,,\n` });
    expect(told).toContain(`${day} library-visits`);
    expect(told[0]).toContain(first);
  });

  test('figures of two days stand under the day of each', () => {
    const rows = smallCouncil[path]
      .replace('period,', 'published,period,')
      .replaceAll('\n20', '\n,20');
    expect(
      said({
        [path]: `${rows}2016-07-15,2016-05,5000,,\n`,
        'content/indicators/loans.md':
          '---\ntitle: Loans\nunit: loans\nunitOne: loan\ngoodWhen: higher\nbasis: month\n---\n',
        'data/indicators/loans.csv': 'published,period,value\n2016-06-20,2016-05,40\n',
      }),
    ).toEqual([
      '2016-07-15 library-visits',
      '2016-06-20 loans',
      '2016-06-14 2016-06-14-library-report',
    ]);
  });
});

describe('what comes next', () => {
  const settings = withSettings(
    'process:\n  agenda:\n    days: 5\n    count: working\n    note: Ours.\n',
  );
  const said = (asAt: string, agenda = '') => {
    const { meetings, days, last } = comingOf(
      compiled({
        [path]: settings[path]!.replace('2020-01-31', asAt),
        ...meeting('2020-02-20', `scheduled${agenda}`),
        ...meeting('2020-01-06', 'held'),
      }),
    );
    return [
      ...meetings.map(({ head }) => head.date),
      ...days.map(({ name, day }) => `${name} ${day}`),
      ...(last ? [`last ${last.head.date}`] : []),
    ];
  };
  test.each([
    { asAt: '2020-02-11', is: ['2020-02-20', 'agenda 2020-02-12'] },
    { asAt: '2020-02-12', is: ['2020-02-20', 'agenda 2020-02-12'] },
    { asAt: '2020-02-13', is: ['2020-02-20'] },
    { asAt: '2020-02-20', is: ['2020-02-20'] },
  ])('as at $asAt', ({ asAt, is }) => {
    expect(said(asAt)).toEqual(is);
  });

  test.each([
    { published: '2020-02-11', asAt: '2020-02-11', is: ['2020-02-20'] },
    { published: '2020-02-10', asAt: '2020-02-12', is: ['2020-02-20'] },
  ])('is no agenda that is out since $published, as at $asAt', ({ published, asAt, is }) => {
    expect(said(asAt, `\nagendaPublished: ${published}`)).toEqual(is);
  });

  test('is the last meeting where none is to come', () => {
    const { meetings, last } = comingOf(compiled(meeting('2020-01-06', 'held')));
    expect(meetings).toEqual([]);
    expect(last?.head.date).toBe('2020-01-06');
  });
});

describe('stories', () => {
  const path = 'content/indicators/library-visits.md';
  const themed = { [path]: smallCouncil[path].replace('unit:', 'themes: [libraries]\nunit:') };
  const topic = (id: string, title: string, body: string): Files => ({
    [`content/pages/topic-${id}.md`]: `---\ntitle: ${title}\nsummary: All of it.\ntopic: [libraries]\n---\n\n${body}\n`,
  });
  const said = (files: Files) => {
    const publication = compiled(files);
    return storiesOf(topicsOf(publication, catalogueOf(publication)), publication).map(
      ({ title, address, indicator }) => `${title} ${address} ${indicator?.id ?? 'no figure'}`,
    );
  };
  test('are themes with a figure, where there are no topics', () => {
    expect(said(themed)).toEqual(['Libraries /themes/libraries/ library-visits']);
    expect(said({})).toEqual([]);
  });

  const second = 'content/indicators/loans.md';
  const two = (more: string): Files => ({
    ...themed,
    [second]: `---\ntitle: Loans\nunit: loans\nthemes: [libraries]\ngoodWhen: higher\nbasis: month\n${more}---\n\nLoans.\n`,
    'data/indicators/loans.csv':
      'period,value,edition,locator\n2016-04,12,2016-06-14-library-report,p4\n',
  });

  test('bear the measure that was chosen as a highlight', () => {
    expect(said(two(''))).toEqual(['Libraries /themes/libraries/ library-visits']);
    const chosen = withSettings('highlights: [loans]\n');
    expect(said({ ...two(''), ...chosen })).toEqual(['Libraries /themes/libraries/ loans']);
  });

  test('bear a figure each, where there is another', () => {
    const link = '[4,930](figure:library-visits@2016-04) came';
    const both = `${link}, and [12](figure:loans@2016-04).`;
    const files = { ...two(''), ...topic('a', 'A', `${link}.`), ...topic('b', 'B', both) };
    const [first, next] = said(files).map((story) => story.split(' ').at(-1));
    expect(new Set([first, next])).toEqual(new Set(['library-visits', 'loans']));
    const once = { ...two(''), ...topic('a', 'A', `${link}.`), ...topic('b', 'B', `${link}.`) };
    expect(said(once)).toEqual(['A /topic-a/ library-visits', 'B /topic-b/ library-visits']);
  });

  test('bear no figure of a measure that they only name, but what happened last', () => {
    const events = [
      'id,date,event,outlook,edition,locator',
      'plan,2015,The plan was made.,,2016-06-14-library-report,p4',
      'opening,14 March 2016,A library opened.,,2016-06-14-library-report,p4',
      'closing,2017,A library was to close.,planned,2016-06-14-library-report,p4',
    ];
    const body =
      '[Visits](../indicators/library-visits.md): [a plan](entry:events/plan), [a library](entry:events/opening), [another](entry:events/closing).';
    const files = { ...themed, ...topic('a', 'A', body) };
    const lastOf = (more: Files) => {
      const publication = compiled({ ...files, ...more });
      const [story] = storiesOf(topicsOf(publication, catalogueOf(publication)), publication);
      expect(story?.indicator).toBeUndefined();
      return story?.last?.title;
    };
    expect(lastOf({ 'data/events/library.csv': events.join('\n') })).toBe('A library opened.');
    const planned = events.filter((line) => !/^(plan|opening)/.test(line)).join('\n');
    const names = topic('a', 'A', '[another](entry:events/closing).');
    expect(lastOf({ 'data/events/library.csv': planned, ...names })).toBeUndefined();
  });

  test('are topics, those with a figure first', () => {
    const files = {
      ...themed,
      ...topic('a', 'Buildings', 'See [the report](paper:2016-06-14-library-report).'),
      ...topic('b', 'Visits', '[4,930](figure:library-visits@2016-04) came.'),
    };
    expect(said(files)).toEqual([
      'Visits /topic-b/ library-visits',
      'Buildings /topic-a/ no figure',
    ]);
  });
});

describe('the face', () => {
  test('without a word it is the site’s own', () => {
    expect(compiled({}).face).toEqual({
      ...{ name: 'Example papers', logo: undefined, icon: undefined, colours: {} },
      ...{ masthead: undefined, styles: undefined },
    });
  });

  test('a colour for light pages brings its own for the dark; one that is given stays', () => {
    const face = (lines: string) =>
      compiled(withSettings(`face:\n  colours:\n${lines}`)).face.colours;
    expect(face('    accent: "#005eb8"\n').accent).toEqual({ light: '#005eb8', dark: '#5aa4ff' });
    expect(face('    link:\n      light: "005EB8"\n      dark: "#9df"\n').link).toEqual({
      light: '#005eb8',
      dark: '#99ddff',
    });
  });
});

const parts = ['Strengths', 'Weaknesses', 'Opportunities', 'Threats'];
const swot = parts.map((part) => `### ${part}\n\n- Many come.\n`).join('\n');

test.each([
  { body: 'Text.', at: undefined },
  {
    body: `:::swot{author="A. Librarian" role="Librarian" date="2016-06-14"}\n\n${swot}\n:::`,
    at: '/reports/2016-06-14-library-report/#swot-1-heading',
  },
])('the newest analysis of strengths and weaknesses is at $at', ({ body, at }) => {
  const report = 'content/reports/2016-06-14-library-report.md';
  const text = smallCouncil[report].replace(/## Visits[\s\S]*/, `## Analysis\n\n${body}\n`);
  expect(newestSwot(compiled({ [report]: text }))).toBe(at);
});
