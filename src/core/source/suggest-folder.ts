import { nearest } from './suggest.ts';

const places =
  'Reports belong in `content/reports/`, definitions in `content/indicators/`, their figures in `data/indicators/`, other pages in `content/pages/`. Move the file, or delete it.';

/**
 * What to do with a file that is not expected where it stands, by its ending and its name.
 *
 * @param tables The paths at which the tables of registers are expected.
 */
export function suggestFolder(path: string, tables: readonly string[]): string {
  const [, stem = '', ending = ''] = /^(.*?)\.([^./]+)$/.exec(path) ?? [];
  const small = ending.toLowerCase();
  const isText = small === 'md' || small === 'mdx';
  if (/^content\/(?:publication|glossary|subjects)$/i.test(stem) && /^ya?ml$/.test(small))
    return `Rename it to \`${stem.toLowerCase()}.yml\`.`;
  if (ending !== small && (isText || small === 'csv')) return `Rename it to \`${stem}.${small}\`.`;
  if (small === 'markdown' || (small === 'txt' && path.startsWith('content/')))
    return `Rename it to \`${stem}.md\`, if it is a page, else delete it.`;
  if (/^(?:xlsx?|ods|numbers|tsv)$/.test(small))
    return 'Save its sheet as “CSV UTF-8 (Comma delimited)” in `data/indicators/`, and delete this file.';
  if (/^(?:docx?|odt|rtf|pages|pdf)$/.test(small))
    return 'Copy its text into a file that ends in `.md` in `content/reports/`, and delete this file. A document that is to be downloaded belongs into `public/`.';
  if (/^(?:png|jpe?g|gif|svg|webp)$/.test(small))
    return 'Move it to `public/images/`, and write its address as `/images/name.png`.';
  const name = path.split('/').at(-1)!;
  if (isText && /^\d{4}-\d{2}-\d{2}-/.test(name)) return `Move it to \`content/reports/${name}\`.`;
  if (small !== 'csv') return places;
  const table = path.startsWith('data/') ? nearest(path, tables) : undefined;
  const move = `move it to \`data/indicators/${name}\`, or delete it.`;
  return table ? `Rename it to \`${table}\`, if that is meant; else ${move}` : `M${move.slice(1)}`;
}
