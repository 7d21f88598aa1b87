import { kinds } from './kinds.ts';
import type { NewKind, Question } from './kind.ts';
import { sayNeed } from './need.ts';

/** Everything in the page behind this line is written by `npm run docs`. */
export const flagsMark =
  '<!-- From here on written by `npm run docs`, from the questions; a test keeps it so. -->';

const flag = (question: Question) => {
  const { flag: name, asks, example } = question;
  const cells = [`\`--${name}\``, sayNeed(question), asks, `\`${example}\``];
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
};

const section = ({ name, says, into, first, questions }: NewKind) => {
  const typed =
    into === 'new-folder' ? ' DIR' : first === undefined ? '' : ` ${first.toUpperCase()}`;
  const asked = questions({
    ...{ today: '2026-11-20', publication: undefined, faulty: new Set(), ids: () => new Set() },
  });
  return [
    `### \`npm run new -- ${name}${typed}\``,
    `${says.charAt(0).toUpperCase()}${says.slice(1)}.`,
    ['| flag | | what is asked | example |', '| --- | --- | --- | --- |', ...asked.map(flag)].join(
      '\n',
    ),
  ].join('\n\n');
};

/** Every flag of everything that can be begun, as a part of a page. */
export const flagsPage = (): string => `${[flagsMark, ...kinds.map(section)].join('\n\n')}\n`;
