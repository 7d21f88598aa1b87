import type { Repetition } from '../said.ts';

/** The most lines that are named: who has seen these knows where to look. */
const mostLines = 5;

function onLines(lines: readonly number[]): string {
  const shown = lines.slice(0, mostLines);
  const more = lines.length > shown.length ? ' …' : '';
  return `${shown.length === 1 ? 'on line' : 'on lines'} ${shown.join(', ')}${more}`;
}

/** A message with how often its cause is at work, and where after the first place, in English. */
export function repeated(message: string, { times, files, lines }: Repetition): string {
  const where =
    files > 1 ? ` in ${files} files` : lines.length > 0 ? `, next ${onLines(lines)}` : '';
  return `${message.replace(/\.$/, '')} (${times} times${where}; here first).`;
}
