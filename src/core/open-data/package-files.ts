import { fill } from '../language/english.ts';
import type { Publication } from '../publication/publication.ts';
import { plural } from '../language/plural.ts';
import { datasetsOf } from './datasets-of.ts';
import { fromData } from './relative-address.ts';
import { termsOf } from './terms.ts';
import { toCsvw } from './to-csvw.ts';
import { toDataPackage } from './to-data-package.ts';
import type { PackedFile } from './workbook-parts.ts';

/** A text between quotation marks, as YAML has it. */
const quoted = (text: string) => JSON.stringify(text);

/** How the whole is cited, for programs that cite (Citation File Format 1.2.0). */
function toCitationFile(publication: Publication): string {
  const { settings, asAt, language } = publication;
  const { publisher, licence } = termsOf(publication);
  const lines: readonly (readonly [string, string])[] = [
    ['cff-version', '1.2.0'],
    ['message', quoted(language.openData.readMe.cite)],
    ['type', 'dataset'],
    ['title', quoted(settings.title)],
    ['abstract', quoted(settings.summary)],
    ['authors', `[{ name: ${quoted(publisher)} }]`],
    ...(['version', 'date-released'] as const).map((key) => [key, quoted(asAt)] as const),
    ...(settings.address === undefined ? [] : [['url', quoted(settings.address)] as const]),
    ['license-url', quoted(licence.address)],
  ];
  return lines.map(([key, value]) => `${key}: ${value}\n`).join('');
}

/** What is in the zip, in words, for whoever opens it. */
function toReadMe(publication: Publication): string {
  const { settings, language, asAt } = publication;
  const { licence, attribution } = termsOf(publication);
  const words = language.openData.readMe;
  const datasets = [...datasetsOf(publication).values()];
  return [
    settings.title,
    '',
    settings.summary,
    fill(words.asAt, { day: asAt }),
    ...(settings.address === undefined ? [] : [settings.address]),
    '',
    fill(words.licence, { licence: licence.name, address: licence.address }),
    ...(licence.note === undefined ? [] : [licence.note]),
    attribution,
    '',
    words.files,
    '',
    ...datasets.map(
      (one) => `${fromData(one, 'csv')}: ${one.title} (${plural(one.rows.length, 'row')})`,
    ),
    '',
    words.reasons,
    ...Object.entries(language.openData.reasons).map(([word, meaning]) => `${word}: ${meaning}`),
    '',
  ].join('\n');
}

/** The files of the one zip: every CSV with what it is, the package, and how it is read and cited. In a settled order. */
export function packageFiles(publication: Publication): readonly PackedFile[] {
  return [
    { path: 'README.txt', text: toReadMe(publication) },
    { path: 'CITATION.cff', text: toCitationFile(publication) },
    { path: 'datapackage.json', text: toDataPackage(publication) },
    ...[...datasetsOf(publication).values()].flatMap((one) => [
      { path: fromData(one, 'csv'), text: one.csv },
      { path: fromData(one, 'csvw'), text: toCsvw(one, publication) },
    ]),
  ];
}
