import type { Hint } from '../language/hints/hints.ts';
import { nearest } from './suggest.ts';

/**
 * What to do with a file that is not expected where it stands, by its ending and its name.
 *
 * @param tables The paths at which the tables of registers are expected.
 */
export function suggestFolder(path: string, tables: readonly string[]): Hint {
  const [, stem = '', ending = ''] = /^(.*?)\.([^./]+)$/.exec(path) ?? [];
  const small = ending.toLowerCase();
  const isText = small === 'md' || small === 'mdx';
  if (/^content\/(?:publication|glossary|subjects)$/i.test(stem) && /^ya?ml$/.test(small))
    return { is: 'rename', to: `${stem.toLowerCase()}.yml` };
  if (ending !== small && (isText || small === 'csv'))
    return { is: 'rename', to: `${stem}.${small}` };
  if (small === 'markdown' || (small === 'txt' && path.startsWith('content/')))
    return { is: 'rename-page', to: `${stem}.md` };
  if (/^(?:xlsx?|ods|numbers|tsv)$/.test(small)) return { is: 'save-sheet' };
  if (/^(?:docx?|odt|rtf|pages|pdf)$/.test(small)) return { is: 'copy-text' };
  if (/^(?:png|jpe?g|gif|svg|webp)$/.test(small)) return { is: 'move-picture' };
  const name = path.split('/').at(-1)!;
  if (isText && /^\d{4}-\d{2}-\d{2}-/.test(name))
    return { is: 'move', to: `content/reports/${name}` };
  if (small !== 'csv') return { is: 'folders' };
  const table = path.startsWith('data/') ? nearest(path, tables) : undefined;
  return { is: 'move-table', to: `data/indicators/${name}`, table };
}
