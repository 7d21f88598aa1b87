import type { Edit, ProblemExample } from './problem-example.ts';

const sealed = 'data/addresses.csv';
const redirects = 'data/redirects.csv';
const gone = 'data/gone.csv';

const rows = (file: string, head: string, ...lines: readonly string[]): Edit => ({
  ...{ file, content: `${[head, ...lines].join('\n')}\n` },
});
const seal = (...lines: readonly string[]) => rows(sealed, 'address,since', ...lines);
const lead = (...lines: readonly string[]) => rows(redirects, 'from,to', ...lines);
const take = (...lines: readonly string[]) => rows(gone, 'address,day,reason', ...lines);

const old = '/indicators/visits-at-home/';
const now = '/indicators/home-visits/';
const reason = 'It counted some visits twice.';

/** Mistakes in the tables of addresses that were published, and addresses that are lost. */
export const addresses: readonly ProblemExample[] = [
  {
    code: 'address/lost',
    when: 'a page stood at an address that `data/addresses.csv` names, and nothing does now',
    mend: 'Say in `data/redirects.csv` where it stands now, or in `data/gone.csv` when and why it was taken away; or give its file the old name back.',
    edits: [seal(`${old},2019-01-31`)],
    at: `${sealed}:2:1`,
    mended: [lead(`${old},${now}`)],
  },
  {
    code: 'address/still-there',
    when: 'a row says that an address leads elsewhere, and something stands there',
    mend: 'Take the row out.',
    edits: [lead(`${now},/indicators/`)],
    at: `${redirects}:2:1`,
    mended: [{ file: redirects, gone: true }],
  },
  {
    code: 'address/still-there',
    when: 'a row says that something was taken away, and it is there',
    mend: 'Take the row out.',
    edits: [take(`${now},2019-06-30,${reason}`)],
    at: `${gone}:2:1`,
    mended: [{ file: gone, gone: true }],
  },
  {
    code: 'address/no-target',
    when: 'an old address is to lead to one that the site does not have',
    mend: 'Mend the address.',
    edits: [lead(`${old},/indicators/home-visit/`)],
    at: `${redirects}:2:29`,
    mended: [lead(`${old},${now}`)],
  },
  {
    code: 'address/to-gone',
    when: 'an old address is to lead to one that was taken away',
    mend: 'Say of the old address too that it is gone, or name another.',
    edits: [lead(`${old},/indicators/visits/`), take(`/indicators/visits/,2019-06-30,${reason}`)],
    at: `${redirects}:2:29`,
    mended: [
      { file: redirects, gone: true },
      take(`/indicators/visits/,2019-06-30,${reason}`, `${old},2019-06-30,${reason}`),
    ],
  },
  {
    code: 'address/chain',
    when: 'an old address is to lead to one that leads on to another',
    mend: 'Name the address at which the page stands now.',
    edits: [lead(`${old},/indicators/visits/`, `/indicators/visits/,${now}`)],
    at: `${redirects}:2:29`,
    mended: [lead(`${old},${now}`, `/indicators/visits/,${now}`)],
  },
  {
    code: 'address/circle',
    when: 'an old address is to lead to itself',
    mend: 'Name the address at which the page stands now.',
    edits: [lead(`${old},${old}`)],
    at: `${redirects}:2:29`,
    mended: [lead(`${old},${now}`)],
  },
  {
    code: 'address/twice',
    when: 'two rows say what became of one address',
    mend: 'Keep the one that is right.',
    edits: [lead(`${old},${now}`), take(`${old},2019-06-30,${reason}`)],
    at: `${gone}:2:1`,
    mended: [{ file: gone, gone: true }],
  },
  {
    code: 'address/to-come',
    when: 'something is said to have been taken away on a day that is still to come',
    mend: 'Mend the day.',
    edits: [take(`${old},2020-06-30,${reason}`)],
    at: `${gone}:2:29`,
    mended: [take(`${old},2019-06-30,${reason}`)],
  },
];
