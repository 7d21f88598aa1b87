import type { Explanation, Shown } from './explanation.ts';

/** Tildes, since what is shown may hold a fence of backticks itself. */
const fence = (text: string) => `~~~~text\n${text}\n~~~~`;

const fixes = '`npm run check -- --fix` mends it.';

function caseOf(shown: Shown): string {
  const { when, mend, file, line, typed, message, hint, mended, isFixed } = shown;
  return [
    `## When ${when}`,
    ...(typed === undefined ? [] : [`In \`${file}\`, line ${line}:`, fence(typed)]),
    'The check says:',
    fence(`${message}\n${hint}`),
    isFixed ? `${mend} ${fixes}` : mend,
    ...(mended === undefined || mended === typed ? [] : ['Mended:', fence(mended)]),
  ].join('\n\n');
}

/** The page of `docs/problems/` about one code. */
export function toMarkdownPage({ code, cases }: Explanation): string {
  return `# ${code}\n\n${cases.map(caseOf).join('\n\n')}\n`;
}

/** What `check --fix` mends of the cases of one code. */
function fixedOf(cases: readonly Shown[]): string {
  const count = cases.filter(({ isFixed }) => isFixed).length;
  if (count === 0) return '';
  return count === cases.length ? ' · `--fix`' : ' · `--fix` where one thing can be meant';
}

/** The list of all codes, for `docs/problems/README.md`. */
export function toMarkdownIndex(explanations: readonly Explanation[]): string {
  const rows = explanations.map(
    ({ code, cases }) => `- [${code}](${code}.md): when ${cases[0]?.when ?? ''}${fixedOf(cases)}`,
  );
  return `# What the check can tell\n\nMade by \`npm run docs\` from the table of faults in \`src/problem-examples/\`. Every one stops the build. Those with \`--fix\` behind them are mended by \`npm run check -- --fix\`.\n\n${rows.join('\n')}\n`;
}

/** Every file under `docs/problems/`, by its path in there. */
export function problemPages(explanations: readonly Explanation[]): ReadonlyMap<string, string> {
  return new Map([
    ['README.md', toMarkdownIndex(explanations)],
    ...explanations.map((one) => [`${one.code}.md`, toMarkdownPage(one)] as const),
  ]);
}
