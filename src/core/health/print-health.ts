import { fill, type Language } from '../language/english.ts';
import type { Location } from '../source/source.ts';
import { lineLink, type Checkout } from '../values/checkout.ts';
import type { Health } from './health.ts';
import { sayFound, type Called } from './say-finding.ts';
import { sayPlace, type About, type ToldHealth } from './tell-health.ts';

/** So many things that one finding is about are listed for a person, and so many titles. */
const most = 12;

const shownOf = (all: readonly string[], indent: string, { health }: Language) => [
  ...all.slice(0, most).map((one) => `${indent}${one}`),
  ...(all.length > most ? [`${indent}${fill(health.more, { count: all.length - most })}`] : []),
];

/** Health for a terminal: plain lines, indented. */
export function toText(
  { heading, lead, owners, notJudged }: ToldHealth,
  language: Language,
): string {
  const about = ({ title, place }: About) => `${title}  ${sayPlace(place)}`;
  const lines = [
    heading,
    ...lead.map((sentence) => `  ${sentence}`),
    ...owners.flatMap(({ name, kinds }) => [
      '',
      name,
      ...kinds.flatMap(({ heading: kind, items }) => [
        `  ${kind}`,
        ...items.flatMap(({ says, about: all }) => [
          `    ${says}`,
          ...shownOf(all.map(about), ' '.repeat(8), language),
        ]),
      ]),
    ]),
    ...(notJudged.length > 0 ? ['', language.health.notJudged] : []),
    ...notJudged.flatMap(({ says, titles }) => [
      `  ${says}`,
      ...shownOf(titles, ' '.repeat(6), language),
    ]),
  ];
  return lines.join('\n');
}

/** A text that an issue tracker shows as it is. */
const plain = (text: string) => text.replace(/[\\`*_{}[\]<>#|~]/g, String.raw`\$&`);

/** A sentence of ours, whose names of keys stand between marks of code. */
const withCode = (says: string) =>
  says
    .split(/(`[^`]*`)/)
    .map((part) => (part.startsWith('`') ? part : plain(part)))
    .join('');

/** Where something is mended, as a link to its line where the host of the files is known. */
function placeLink(place: Location, checkout: Checkout | undefined): string {
  const link = checkout && lineLink(checkout, place.path, place.line);
  return link?.isExact ? `[\`${sayPlace(place)}\`](${link.href})` : `\`${sayPlace(place)}\``;
}

/** Health as a list of tasks for an issue tracker. */
export function toMarkdown(
  { heading, lead, owners, notJudged }: ToldHealth,
  language: Language,
  checkout?: Checkout,
): string {
  const lines = [
    `# ${plain(heading)}`,
    ...(lead.length > 0 ? ['', ...lead.map((sentence) => `- ${withCode(sentence)}`)] : []),
    ...owners.flatMap(({ name, kinds }) => [
      '',
      `## ${plain(name)}`,
      ...kinds.flatMap(({ heading: kind, items }) => [
        '',
        `### ${kind}`,
        '',
        ...items.flatMap(({ says, about }) => [
          `- [ ] ${withCode(says)}`,
          ...about.map(({ title, place }) => `  - ${plain(title)} (${placeLink(place, checkout)})`),
        ]),
      ]),
    ]),
    ...(notJudged.length > 0 ? ['', `## ${language.health.notJudged}`, ''] : []),
    ...notJudged.flatMap(({ says, titles }) => [
      `- ${withCode(says)}`,
      ...titles.map((title) => `  - ${plain(title)}`),
    ]),
  ];
  return `${lines.join('\n')}\n`;
}

/** Health for programs: every finding with its kind, owner, place and sentence. Fields may be added; none goes. */
export function toJson(
  { asAt, findings, measures, expected, notJudged }: Health,
  called: Called,
  problems: number,
  language: Language,
): string {
  const rows = findings.map(({ kind, found, owner, title, address, place }) => ({
    ...{ kind, owner: owner ?? null, title, address: address ?? null },
    ...{ file: place.path, line: place.line, says: sayFound(found, called, language) },
  }));
  const judged = notJudged.map(({ why, titles }) => ({
    ...{ why, says: language.health.why[why], titles },
  }));
  return JSON.stringify(
    { asAt, problems, measures, expected, findings: rows, notJudged: judged },
    null,
    2,
  );
}
