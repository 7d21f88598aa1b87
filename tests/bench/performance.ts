import type { BuildCost } from './build.ts';
import type { CheckCost } from './check.ts';

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map((_, at) => (at === 0 ? '---' : '---:')), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');

const count = (number: number) => number.toLocaleString('en-GB');

const rowsOf = ({ reports, bare, build, kept }: BuildCost): readonly (readonly string[])[] =>
  (
    [
      ['bare Astro', bare],
      ['Plainsight, cold', build],
      ['Plainsight, program kept', kept],
    ] as const
  ).map(([name, one]) => [
    `${count(reports)} reports, ${name}`,
    one.cpu.toFixed(1),
    (one.cpu / bare.cpu).toFixed(1),
    count(one.pages),
    ((one.cpu * 1000) / one.pages).toFixed(1),
    count(one.files),
    one.size.toFixed(1),
    count(one.memory),
    (one.memory / bare.memory).toFixed(1),
  ]);

/** The page that tells what the tools cost, as Markdown. @param of On what it was measured: Node and processors. */
export function performancePage(
  builds: readonly BuildCost[],
  checks: readonly CheckCost[],
  of: string,
): string {
  const buildHead = [
    ...['build', 'CPU s', '× bare', 'pages', 'CPU ms a page', 'files', 'MB', 'memory MB', '× bare'],
  ];
  const again = builds.map(({ reports, unchanged: { cpu, wall } }) => [
    `${count(reports)} reports`,
    ...[cpu, wall].map((one) => one.toFixed(2)),
  ]);
  const checked = checks.map(({ name, bare, check, ratio }) => [
    name,
    ...[bare, check, ratio].map((one) => one.toFixed(2)),
  ]);
  return `# What it costs

Made by \`npm run bench -- --write\`: seconds differ between machines, ratios hardly do. ${of}.

## A build beside a bare Astro

The same Markdown, in one run, cold: a bare Astro draws a page for each report and a list of them, without styles, checks or pictures. The council has a tenth as many measures as reports, each with two years of months and a picture.

${table(buildHead, builds.flatMap(rowsOf))}

Cold: nothing is kept, as on a fresh machine; then Astro makes [the program that draws the pages](decisions/0080-the-program-that-draws-is-kept.md), which is kept while our sources stay the same. \`npm run build -- --report\` tells where the time and the bytes of one build went.

## Once more, with nothing changed

${table(['build', 'CPU s', 'seconds'], again)}

## A check beside a bare read and parse

\`check\` may cost twice what any tool must do that reads these files ([0013](decisions/0013-a-check-costs-little.md)). Median of seven pairs.

${table(['files', 'bare, CPU s', 'check, CPU s', '× bare'], checked)}
`;
}
