import type { BuildCost } from './build.ts';
import type { CheckCost } from './check.ts';
import type { DevCost } from './dev.ts';

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map((_, at) => (at === 0 ? '---' : '---:')), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');

const count = (number: number) => number.toLocaleString('en-GB');

const seconds = (number: number) => number.toFixed(1);

const rowsOf = ({
  reports,
  bare,
  build,
  kept,
  search,
}: BuildCost): readonly (readonly string[])[] =>
  (
    [
      ['bare Astro', bare],
      ['Plainsight, cold', build],
      ['Plainsight, program kept', kept],
    ] as const
  ).map(([name, one]) => [
    `${count(reports)} reports, ${name}`,
    seconds(one.cpu),
    (one.cpu / bare.cpu).toFixed(1),
    one === build ? ((one.cpu - search) / bare.cpu).toFixed(1) : '',
    count(one.pages),
    ((one.cpu * 1000) / one.pages).toFixed(1),
    count(one.files),
    one.size.toFixed(1),
    count(one.memory),
    (one.memory / bare.memory).toFixed(1),
  ]);

/** What small changes cost beside a check of the same files, which each build begins with. */
const changesOf = ({ reports, check, search, figure, report, unchanged }: BuildCost) => [
  `${count(reports)} reports`,
  seconds(check.cpu),
  ...[figure, report].flatMap(({ cpu }) => [seconds(cpu), seconds(cpu - check.cpu)]),
  seconds(search),
  ...[unchanged.cpu, unchanged.wall].map((one) => one.toFixed(2)),
];

/** What becomes of a build as a publication grows, from each size to the next one. */
const growthOf = (builds: readonly BuildCost[]) =>
  builds.slice(1).map((one, at) => {
    const before = builds[at]!;
    return [
      `${count(before.reports)} to ${count(one.reports)} reports`,
      (one.reports / before.reports).toFixed(1),
      ...(['bare', 'build', 'kept'] as const).map((kind) =>
        (one[kind].cpu / before[kind].cpu).toFixed(2),
      ),
    ];
  });

const previewOf = ({ reports, saves, wall, cpu, memory }: DevCost) => [
  `${count(reports)} reports, ${saves} saves`,
  wall.toFixed(2),
  cpu?.toFixed(2) ?? '',
  ...(memory ?? ['', '']).map((one) => (one === '' ? '' : count(Math.round(Number(one))))),
];

/** What was measured. */
export interface Measured {
  readonly builds: readonly BuildCost[];
  readonly checks: readonly CheckCost[];
  readonly previews: readonly DevCost[];
  /** On what: Node and processors. */
  readonly on: string;
}

/** The page that tells what the tools cost, as Markdown. */
export function performancePage({ builds, checks, previews, on }: Measured): string {
  const buildHead = [
    ...['build', 'CPU s', '× bare', '× without search', 'pages', 'CPU ms a page', 'files', 'MB'],
    ...['memory MB', '× bare'],
  ];
  const changeHead = [
    ...['council', 'check', 'one figure', 'more than check', 'one report', 'more than check'],
    ...['search of these', 'nothing', 'seconds'],
  ];
  const checked = checks.map(({ name, bare, check, ratio }) => [
    name,
    ...[bare, check, ratio].map((one) => one.toFixed(2)),
  ]);
  return `# What it costs

Made by \`npm run bench -- --write\`: seconds differ between machines, ratios hardly do. ${on}.

## A build beside a bare Astro

The same Markdown, in one run, cold: a bare Astro draws a page for each report and a list of them, without styles, checks or pictures. The council has a tenth as many measures as reports, each with two years of months and a picture. It has no address of its own, so that no [pictures for sharing](decisions/0087-pictures-for-sharing.md) are drawn.

${table(buildHead, builds.flatMap(rowsOf))}

Cold: nothing is kept, as on a fresh machine; then Astro makes [the program that draws the pages](decisions/0080-the-program-that-draws-is-kept.md), which is kept while our sources stay the same. Without search: less what the index costs by itself; where the program is kept the index is too, as its records are the same. Memory: the most that one process held; the one that makes the program has ended when pages are drawn. \`npm run build -- --report\` tells where the time and the bytes of one build went.

## As it grows

How many times the CPU of the smaller one the larger one takes.

${table(['council', 'reports', 'bare Astro', 'cold', 'program kept'], growthOf(builds))}

## After a small change

CPU seconds, each after the other: one figure changed, that ten reports show; one report changed; nothing changed. A check is part of each but the last, and the search is made anew where any of its words has changed ([0100](decisions/0100-what-a-small-change-costs.md)).

${table(changeHead, builds.map(changesOf))}

## A preview

From saving one figure to seeing it on its page, in the middle of all saves, and what \`dev\` held after a tenth of them and after the last.

${table(['preview', 'seconds', 'CPU s', 'MB, at first', 'MB, at last'], previews.map(previewOf))}

## A check beside a bare read and parse

\`check\` may cost twice what any tool must do that reads these files ([0013](decisions/0013-a-check-costs-little.md)). Median of seven pairs.

${table(['files', 'bare, CPU s', 'check, CPU s', '× bare'], checked)}
`;
}
