import { slipIn } from './slip.ts';
import type { ProblemExample } from './problem-example.ts';

const report = 'content/reports/2018-10-03-library-report.md';
const good = 'themes: [libraries]\n';
const inReport = slipIn(report);
const pdf = 'address: https://little-bourne.example/papers/roof.pdf';

/** Mistakes in how a report says where its paper can be read. */
export const papers: readonly ProblemExample[] = [
  inReport(
    'report/first-page',
    'pages are counted where no PDF is named',
    '9:12',
    good,
    `${good}firstPage: 1\n`,
    'Add the address of the PDF.',
    `${good}firstPage: 1\n${pdf}\n`,
  ),
  inReport(
    'report/first-page',
    'pages are counted of what is a page on the web',
    '10:12',
    good,
    `${good}address: https://little-bourne.example/papers/roof\nfirstPage: 1\n`,
    'Take the count out.',
    `${good}address: https://little-bourne.example/papers/roof\n`,
  ),
  inReport(
    'front-matter/wrong-value',
    'the address of a paper names a page in it',
    '9:10',
    good,
    `${good}${pdf}#page=4\n`,
    'Type the address of the whole paper.',
    `${good}${pdf}\n`,
  ),
  inReport(
    'front-matter/wrong-value',
    'the address of a paper is not a safe one',
    '9:10',
    good,
    `${good}${pdf.replace('https', 'http')}\n`,
    'Type the address that starts with `https`.',
    `${good}${pdf}\n`,
  ),
  inReport(
    'front-matter/wrong-value',
    'the first page of a paper is no number',
    '10:12',
    good,
    `${good}${pdf}\nfirstPage: p1\n`,
    'Type the number alone.',
    `${good}${pdf}\nfirstPage: 1\n`,
  ),
];
