import type { Fault } from './fault.ts';

const file = 'content/reports/2018-10-03-library-report.md';
const asked = 'The committee asked for money for the roof.';
const table = '| Branch | Open |\n| --- | --- |\n';

/** A slip in a report: `typed` stands before a sentence of it, and `meant` in its place when it is mended. */
const slip = (
  code: string,
  when: string,
  at: string,
  typed: string,
  meant: string,
  mend: string,
): Fault => ({
  code,
  when,
  mend,
  edits: [{ file, from: asked, to: `${typed}\n\n${asked}` }],
  at: `${file}:${at}`,
  mended: [
    { file, from: `${typed}\n\n${asked}`, to: meant === '' ? asked : `${meant}\n\n${asked}` },
  ],
});

const figure = '(figure:library-visits@2018-09)';
const noSpace = 'Take the space out.';
const chart = '::chart{indicator="library-visits"}';
const events = ':::timeline\n\n- **2017** The roof leaks.\n\n';
const parts = ['Strengths', 'Weaknesses', 'Opportunities', 'Threats'];
const swot = (mark: (part: string) => string) =>
  `:::swot{author="Ann Example" date="2018-10-03"}\n\n${parts.map((part) => `${mark(part)}\n\n- None given.\n\n`).join('')}:::`;

/** Mistakes that Markdown takes for plain words, or for something else. */
export const prose: readonly Fault[] = [
  slip(
    'markdown/broken-link',
    'a space stands between the words of a figure and its address',
    '14:12',
    `There were [4,610] ${figure} visits.`,
    `There were [4,610]${figure} visits.`,
    noSpace,
  ),
  slip(
    'markdown/broken-link',
    'a space stands in the address of a paper',
    '14:11',
    'It rains. [p4](paper: 2018-10-03-library-report)',
    'It rains. [p4](paper:2018-10-03-library-report)',
    noSpace,
  ),
  slip(
    'markdown/broken-link',
    'the brackets of a link are the wrong way round',
    '14:5',
    'See (the report)[https://example.org/report].',
    'See [the report](https://example.org/report).',
    'Put the words into the square ones.',
  ),
  slip(
    'markdown/broken-link',
    'a link is typed as in a wiki',
    '14:5',
    'See [[about]].',
    'See [about this site](../pages/about.md).',
    'Write the words and the file.',
  ),
  slip(
    'markdown/heading-space',
    'there is no space after the signs of a heading',
    '14:1',
    '##What it costs',
    '## What it costs',
    'Put a space after them.',
  ),
  slip(
    'markdown/underlined-heading',
    'a rule across the page stands directly below a sentence',
    '14:1',
    'The committee met twice.\n---',
    'The committee met twice.\n\n---',
    'Leave a blank line above it.',
  ),
  slip(
    'markdown/ragged-row',
    'a row of a table has a cell too many',
    '16:1',
    `${table}| North | six | days |`,
    `${table}| North | six |`,
    'Take a cell out, or add a column.',
  ),
  slip(
    'markdown/ragged-row',
    'a source stands directly below a table',
    '17:1',
    `${table}| North | six |\nSource: the van`,
    `${table}| North | six |\n\nSource: the van`,
    'Leave a blank line above it.',
  ),
  slip(
    'markdown/no-rows',
    'a table has no rows',
    '14:1',
    table.trim(),
    `${table}| North | six |`,
    'Write the rows, or take the table out.',
  ),
  slip(
    'markdown/no-table',
    'a table is pasted from a spreadsheet',
    '14:1',
    'Branch\tOpen\nNorth\tsix',
    `${table}| North | six |`,
    'Put bars between the cells, and a row of hyphens below the first.',
  ),
  slip(
    'markdown/unused-definition',
    'nothing refers to a note',
    '14:1',
    '[^1]: Counted by hand.',
    '',
    'Refer to it, or take it out.',
  ),
  slip(
    'markdown/definition-twice',
    'two notes have one name',
    '18:1',
    'It rains.[^1]\n\n[^1]: Counted.\n\n[^1]: Counted by hand.',
    'It rains.[^1] It pours.[^2]\n\n[^1]: Counted.\n\n[^2]: Counted by hand.',
    'Give one of them another name.',
  ),
  slip(
    'markdown/alternative-text',
    'the alternative text is the name of the file',
    '14:1',
    '![map.png](/images/map.png)',
    '![A map of the branches](/images/map.png)',
    'Say what the image shows.',
  ),
  slip(
    'block/indented',
    'an element stands behind words',
    '14:5',
    `See ${chart}`,
    `See\n\n${chart}`,
    'Give it a line of its own.',
  ),
  slip('block/malformed', 'an element has one colon', '14:1', chart.slice(1), chart, 'Write two.'),
  slip(
    'block/malformed',
    'an element has round brackets',
    '14:1',
    '::chart(indicator="library-visits")',
    chart,
    'Write braces.',
  ),
  slip(
    'block/malformed',
    'words stand behind the end of an element',
    '18:1',
    `${events}::: end`,
    `${events}:::`,
    'Write three colons and nothing else.',
  ),
  slip(
    'block/nested',
    'the end of an element repeats its name',
    '18:1',
    `${events}:::timeline`,
    `${events}:::`,
    'Write three colons and nothing else.',
  ),
  slip(
    'timeline/no-words',
    'an event has a date and no words',
    '16:1',
    ':::timeline\n\n- **2017**\n\n:::',
    `${events}:::`,
    'Write what happened.',
  ),
  slip(
    'timeline/date',
    'the date of an event is typed in figures',
    '16:3',
    ':::timeline\n\n- **31/03/2017** The roof leaks.\n\n:::',
    ':::timeline\n\n- **31 March 2017** The roof leaks.\n\n:::',
    'Write the month as a word.',
  ),
  slip(
    'swot/bold-heading',
    'a part of a SWOT analysis is in bold',
    '16:1',
    swot((part) => (part === 'Strengths' ? `**${part}**` : `### ${part}`)),
    swot((part) => `### ${part}`),
    'Make it a heading with three signs.',
  ),
  slip(
    'figure-link/malformed',
    'the period in the address of a figure is not spelt as in a table',
    '14:12',
    'There were [4,610](figure:library-visits@Sept-18) visits.',
    `There were [4,610]${figure} visits.`,
    'Type the period as the observation format spells it.',
  ),
  slip(
    'link/address',
    'a link names a paper without the ending of its file',
    '14:5',
    'See [the later report](2019-10-02-library-report).',
    'See [the later report](2019-10-02-library-report.md).',
    'Name the file.',
  ),
  slip(
    'link/address',
    'an address of another site is not whole',
    '14:5',
    'See [the library](www.example.org).',
    'See [the library](https://www.example.org).',
    'Copy the whole address.',
  ),
];
