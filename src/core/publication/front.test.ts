import { describe, expect, test } from 'vitest';
import { compileWith, smallCouncil, type Files } from '../../../tests/small-council.ts';
import { toldWithPath } from '../../../tests/told.ts';
import { addressOf } from '../addresses/address.ts';
import { addressesOf } from './addresses-of.ts';
import { catalogueOf } from './catalogue.ts';
import { homePartsOf, nextMeetings } from './home.ts';
import { menuOf } from './menu.ts';

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
  [`content/meetings/${day}-cabinet.md`]: `---\nbody: cabinet\ndate: ${day}\nkind: executive\nstatus: ${status}\nupdated: ${day}\n---\n`,
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
    { count: 8, told: [] },
    { count: 9, told: ['content/publication.yml:17:7 front-matter/wrong-value'] },
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
    const menu = [...known, 'how-to-read', 'about'].slice(0, count);
    const { diagnostics } = compileWith({
      ...(count === 9 ? about : {}),
      ...withSettings(`menu: [${menu.join(', ')}]\n`),
    });
    expect(toldWithPath(diagnostics)).toEqual(told);
  });
});

describe('the home page', () => {
  test('shows what there is, and words of its own first', () => {
    expect(homePartsOf(compiled({}))).toEqual(['figures', 'themes', 'reports', 'more']);
    expect(homePartsOf(compiled(home))).toEqual([
      'welcome',
      'figures',
      'themes',
      'reports',
      'more',
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
