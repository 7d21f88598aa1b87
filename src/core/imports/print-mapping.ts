import type { TypedMapping } from './proposed.ts';

type Value = string | readonly Value[] | { readonly [key: string]: Value | undefined };

/** Text that YAML reads as itself wherever it stands. */
const plain = /^(?!.*(?:: | #|:$))[\p{L}\p{N}(£][^{}[\],\n"'#&*!|>%@`]*(?<!\s)$/u;

const scalar = (text: string) => (plain.test(text) ? text : JSON.stringify(text));

const isText = (value: Value): value is string => typeof value === 'string';

/** A value behind its key or hyphen, and the lines below it. */
function lines(value: Value, indent: string): readonly string[] {
  if (isText(value)) return [` ${scalar(value)}`];
  if (Array.isArray(value)) {
    const items = value as readonly Value[];
    if (items.every(isText)) return [` [${items.map(scalar).join(', ')}]`];
    return [
      '',
      ...items.flatMap((item) => {
        const [first = '', ...rest] = entries(item as Exclude<Value, string>, `${indent}    `);
        return [`${indent}  - ${first.trimStart()}`, ...rest];
      }),
    ];
  }
  return ['', ...entries(value, `${indent}  `)];
}

const entries = (value: Exclude<Value, string>, indent: string): readonly string[] =>
  Object.entries(value as Readonly<Record<string, Value | undefined>>).flatMap(([key, one]) => {
    if (one === undefined) return [];
    const [first = '', ...rest] = lines(one, indent);
    return [`${indent}${scalar(key)}:${first}`, ...rest];
  });

/** A mapping as `content/imports/<name>.yml` has it. @param lead Lines above it, for people. */
export const printMapping = (mapping: TypedMapping, lead: readonly string[]): string =>
  `${[...lead.map((line) => `# ${line}`), ...entries(mapping as Value as Exclude<Value, string>, '')].join('\n')}\n`;
