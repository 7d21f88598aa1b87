import { globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { describe, expect, test } from 'vitest';
import { contrastOf, mixed, parseColour, type Colour } from './colour.ts';
import { failingUses, ownColours, tokens } from './colour-uses.ts';
import { coloursName, faceCss, hasColours, lightCss } from './face-css.ts';
import { modes, palette } from './palette.ts';
import { forTheDark, inkOn, nearestPassing } from './shades.ts';

const source = join(import.meta.dirname, '../..');

test.each([
  { typed: '#A3195B', is: '#a3195b' },
  { typed: 'a3195b', is: '#a3195b' },
  { typed: '#a15', is: '#aa1155' },
  { typed: '#a3195', is: undefined },
  { typed: 'red', is: undefined },
  { typed: 'rgb(1, 2, 3)', is: undefined },
  { typed: '', is: undefined },
])('`$typed` is read as $is', ({ typed, is }) => {
  expect(parseColour(typed)).toBe(is);
});

// From the examples of WCAG 2 and, for mixtures, from a browser's own `color-mix`.
test.each([
  { one: '#ffffff', other: '#000000', is: 21 },
  { one: '#777777', other: '#ffffff', is: 4.48 },
  { one: '#767676', other: '#ffffff', is: 4.54 },
  { one: '#a3195b', other: '#ffffff', is: 7.38 },
] as const)('$one on $other has a contrast of $is', ({ one, other, is }) => {
  expect(contrastOf(one, other)).toBeCloseTo(is, 2);
  expect(contrastOf(other, one)).toBeCloseTo(is, 2);
});

test('a mixture is what a browser makes of it', () => {
  expect(mixed('#000000', 0.5, '#ffffff')).toBe('#808080');
  expect(mixed('#12436d', 0.28, '#ffffff')).toBe('#bdcad6');
});

describe('the pairs that are judged are those of the style sheet', () => {
  const scss = readFileSync(join(source, 'styles/tokens.scss'), 'utf8');
  test.each(modes)('%s', (mode) => {
    const [, block = ''] = new RegExp(`@mixin ${mode} \\{([^}]*)\\}`).exec(scss)!;
    for (const [name, colour] of Object.entries(palette[mode])) {
      const [, typed = ''] = new RegExp(`--${name}: (#\\w+)`).exec(block)!;
      expect(parseColour(typed), name).toBe(colour);
    }
  });

  /** Every declaration outside the tokens that uses a colour a publication may choose, and what it is there. */
  const known: Readonly<Record<string, string>> = {
    'elements/appraisal/appraisal.scss background chart-1': 'a ground for words: scores',
    'elements/appraisal/appraisal.scss fill chart-1': 'a mark on the page',
    'elements/appraisal/appraisal.scss accent-color chart-1': 'a mark on the page',
    'elements/appraisal/appraisal.scss border-inline-start tape': 'a line on the page',
    'elements/appraisal/appraisal.scss border tape': 'a line on the page',
    'elements/appraisal/appraisal.scss border-bottom tape': 'a line on the page',
    'elements/appraisal/appraisal.scss color link': 'words on the page',
    'elements/course/course.scss stroke chart-1': 'a line on the page',
    'styles/base.scss border-top tape': 'a line on the page',
    'styles/base.scss color link': 'words on page and surface',
    'styles/explore.scss border link': 'a line on the page',
    'styles/explore.scss color link': 'words on the page',
    'styles/explore.scss color chart-#{$line}': 'words on the page',
    'styles/figure.scss color link': 'words on the page',
    'styles/paragraph.scss color link': 'words on page and surface',
    'styles/figure.scss fill chart-1': 'a mark on the page',
    'styles/figure.scss stroke chart-1': 'a line on the page',
    'styles/figure.scss fill chart-#{$i}': 'a mark on the page',
    'styles/figure.scss stroke chart-#{$i}': 'a line on the page',
    'styles/layout.scss border-color tape': 'a line on the page',
    'styles/stand.scss border chart-1': 'a line on the page',
    'styles/stand.scss fill chart-1': 'a mark on the page',
    'styles/stand.scss stroke chart-1': 'a line on the page',
    'styles/years.scss fill chart-1': 'a mark on the page',
    'styles/table.scss outline tape': 'a line on the page',
    'styles/place.scss color tape': 'words on page and surface',
    'styles/place.scss outline tape': 'a line on page and surface',
  };
  test('no style uses one of them in another way', () => {
    const found = globSync('**/*.scss', { cwd: source })
      .map((path) => path.split(sep).join('/'))
      .filter((path) => path !== 'styles/tokens.scss')
      .flatMap((path) =>
        [
          ...readFileSync(join(source, path), 'utf8').matchAll(
            /([\w-]+):[^:;{]*var\(--(tape|link|chart-(?:1|#\{\$\w+\}))\)/g,
          ),
        ].map(([, property, token]) => `${path} ${property} ${token}`),
      );
    expect([...new Set(found)].sort()).toEqual(Object.keys(known).sort());
  });

  test('the site’s own colours pass', () => {
    const [, light = ''] = /@mixin light \{([^}]*)\}/.exec(scss)!;
    const [, dark = ''] = /@mixin dark \{([^}]*)\}/.exec(scss)!;
    for (const own of ownColours)
      for (const [mode, block] of [
        ['light', light],
        ['dark', dark],
      ] as const) {
        const [, typed = ''] = new RegExp(`${tokens[own]}: (#\\w+)`).exec(block)!;
        expect(failingUses(own, parseColour(typed)!, mode), `${own} ${mode}`).toEqual([]);
      }
  });
});

const councils: readonly Colour[] = [
  '#ffdd00',
  '#ffffff',
  '#000000',
  '#777777',
  '#005eb8',
  '#ff0000',
  '#00ff00',
  '#0000ff',
  '#78be20',
  '#ed8b00',
  '#41b6e6',
  '#ae2573',
  '#330072',
];

describe('whatever a council chooses, the nearest that passes does pass', () => {
  test.each(councils)('%s', (colour) => {
    for (const own of ownColours) {
      for (const mode of modes)
        expect(failingUses(own, nearestPassing(own, colour, mode), mode)).toEqual([]);
      expect(failingUses(own, forTheDark(own, colour), 'dark')).toEqual([]);
    }
    expect(contrastOf(colour, inkOn(colour))).toBeGreaterThanOrEqual(4.5);
  });

  test('a colour that passes is left as it is, and one that nearly does is changed by little', () => {
    expect(nearestPassing('accent', '#005eb8', 'light')).toBe('#005eb8');
    const near = nearestPassing('accent', '#757575', 'light');
    expect(contrastOf(near, palette.light.surface)).toBeGreaterThanOrEqual(4.5);
    expect(contrastOf(near, palette.light.surface)).toBeLessThan(4.6);
  });

  test('a hue stays the hue: yellow darkens to a brown of its own, and never to grey', () => {
    const near = nearestPassing('link', '#ffdd00', 'light');
    const [red, green, blue] = [1, 3, 5].map((at) => parseInt(near.slice(at, at + 2), 16)) as [
      number,
      number,
      number,
    ];
    expect(red).toBeGreaterThan(green);
    expect(green).toBeGreaterThan(blue + 60);
  });
});

test('the edge: 4.5 passes, and less does not', () => {
  const at = (colour: Colour) =>
    failingUses('accent', colour, 'light').map(({ against }) => against);
  const passing = nearestPassing('accent', '#767676', 'light');
  expect(at(passing)).toEqual([]);
  // It has enough on the page, and too little on a surface.
  expect(at('#767676')).toEqual(['surface']);
  expect(at('#777777')).toEqual(['surface', 'page']);
});

describe('the style sheet of a face', () => {
  const shades = { light: '#0b4f5c', dark: '#6eaab9' } as const;

  test('is none where nothing is chosen', () => {
    const none = { colours: {}, masthead: undefined };
    expect([hasColours(none), faceCss(none), lightCss(none), coloursName]).toEqual([
      false,
      '',
      '',
      'colours',
    ]);
  });

  test('leaves forced colours to the reader, and paper light', () => {
    const css = faceCss({ colours: { accent: shades, link: shades }, masthead: '#ffdd00' });
    expect(css.split('\n')).toEqual([
      '@media (forced-colors:none){:root{--tape:#0b4f5c;--link:#0b4f5c;--link-hover:var(--ink);--masthead:#ffdd00;--masthead-ink:#000000}}',
      '@media screen and (prefers-color-scheme:dark) and (forced-colors:none){:root{--tape:#6eaab9;--link:#6eaab9;--link-hover:var(--ink)}}',
      '',
    ]);
    expect(lightCss({ colours: { chart: shades } })).toBe(':root{--chart-1:#0b4f5c}');
  });
});
