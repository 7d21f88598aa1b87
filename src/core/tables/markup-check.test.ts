import { describe, expect, test } from 'vitest';
import { findMarkup } from './markup-check.ts';
import { inEnglish } from '../../../tests/in-english.ts';

const typed = (text: string) =>
  inEnglish(findMarkup({ path: 'x.csv', text })).map(
    ({ message, hint, span }) => `${span.line}:${span.column} ${message} ${hint}`,
  );

describe('what a program spells in its own way is told with what it stands for', () => {
  test.each([
    [
      'a &amp; b',
      '1:3 `&amp;` is how a program spells what is meant, and would be printed so. Type `&`.',
    ],
    [
      'caf&eacute;',
      '1:4 `&eacute;` is how a program spells what is meant, and would be printed so. Type `é`.',
    ],
    [
      '&#163;5',
      '1:1 `&#163;` is how a program spells what is meant, and would be printed so. Type `£`.',
    ],
    [
      '&#xA3;5',
      '1:1 `&#xA3;` is how a program spells what is meant, and would be printed so. Type `£`.',
    ],
    [
      '\\u00a35',
      '1:1 `\\u00a3` is how a program spells what is meant, and would be printed so. Type `£`.',
    ],
    [
      'a\\u0000b',
      '1:2 `\\u0000` is how a program spells what is meant, and would be printed so. Take it out: plain words alone are printed here.',
    ],
    [
      '&#00;',
      '1:1 `&#00;` is how a program spells what is meant, and would be printed so. Take it out: plain words alone are printed here.',
    ],
    [
      'a&nbsp;b',
      '1:2 `&nbsp;` is how a program spells what is meant, and would be printed so. Type a space.',
    ],
    [
      'a\nb<br/>c',
      '2:2 `<br/>` is how a program spells what is meant, and would be printed so. Take it out: plain words alone are printed here.',
    ],
    [
      '<b>a</b>',
      '1:1 `<b>` is how a program spells what is meant, and would be printed so. Take it out: plain words alone are printed here.',
    ],
    [
      'a_x000D_',
      '1:2 `_x000D_` is how a program spells what is meant, and would be printed so. Take it out: plain words alone are printed here.',
    ],
  ])('%s', (text, told) => expect(typed(text)).toEqual([told]));
});

describe('signs that people type are left alone', () => {
  test.each(['A & B; C', 'AT&T', '<5', 'a<b and c>d', 'a_b', 'C:\\users', '?a=1&copy=2', '5 > 3'])(
    '%s',
    (text) => expect(typed(text)).toEqual([]),
  );
});
