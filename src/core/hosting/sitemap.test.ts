import { expect, test } from 'vitest';
import { saySitemap } from './sitemap.ts';

const located = (paths: readonly string[], base: string, address: string) =>
  [...saySitemap(paths, base, address).matchAll(/<loc>(.*?)<\/loc>/g)].map(([, at]) => at);

test.each([
  {
    case: 'pages by their whole addresses, in order, and no file',
    paths: ['/reports/', '/', '/data/indicators/a.csv'],
    base: '/',
    address: 'https://papers.example/',
    at: ['https://papers.example/', 'https://papers.example/reports/'],
  },
  {
    case: 'a site under a path',
    paths: ['/', '/reports/'],
    base: '/council/',
    address: 'https://papers.example/council/',
    at: ['https://papers.example/council/', 'https://papers.example/council/reports/'],
  },
  {
    case: 'letters that an address and XML write in their own way',
    paths: ['/reports/a&b/', '/reports/é/'],
    base: '/',
    address: 'https://papers.example/',
    at: ['https://papers.example/reports/a&amp;b/', 'https://papers.example/reports/%C3%A9/'],
  },
])('it lists $case', ({ paths, base, address, at }) => {
  expect(located(paths, base, address)).toEqual(at);
});
