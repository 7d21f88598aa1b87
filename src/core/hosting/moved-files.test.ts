import { expect, test } from 'vitest';
import { sayMoved, sayRedirects, type Moved } from './moved-files.ts';

const moved: readonly Moved[] = [
  { address: '/a/', fate: { is: 'moved', to: '/b/#part' } },
  { address: '/old paper.pdf', fate: { is: 'moved', to: '/new paper.pdf' } },
  { address: '/gone/', fate: { is: 'gone' } },
  { address: '/gone.csv', fate: { is: 'gone' } },
];

test('hosts that know redirects alone are told of those', () => {
  expect(sayRedirects(moved, '/')).toBe(
    '/a/ /b/#part 301\n/old%20paper.pdf /new%20paper.pdf 301\n',
  );
  expect(sayRedirects(moved.slice(0, 1), '/council/')).toBe('/council/a/ /council/b/#part 301\n');
});

test('nginx is told of what is gone too, with the page that says why where there can be one', () => {
  expect(sayMoved(moved, '/council/')).toBe(
    [
      'location = "/council/a/" { return 301 "/council/b/#part"; }',
      'location = "/council/old paper.pdf" { return 301 "/council/new%20paper.pdf"; }',
      'location = "/council/gone/" { error_page 410 "/council/gone/index.html"; return 410; }',
      'location = "/council/gone.csv" { return 410; }',
      '',
    ].join('\n'),
  );
});
