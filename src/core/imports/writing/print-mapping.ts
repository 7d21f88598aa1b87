import { toYamlText } from '../../documents/yaml-text.ts';
import type { TypedMapping } from '../proposing/proposed.ts';

/** What YAML is printed of: text, lists and groups; a key without a value is left out. */
export type YamlValue =
  string | readonly YamlValue[] | { readonly [key: string]: YamlValue | undefined };

const isText = (value: YamlValue): value is string => typeof value === 'string';

/** A value behind its key or hyphen, and the lines below it. */
function lines(value: YamlValue, indent: string): readonly string[] {
  if (isText(value)) return [` ${toYamlText(value)}`];
  if (Array.isArray(value)) {
    const items = value as readonly YamlValue[];
    if (items.every(isText)) return [` [${items.map(toYamlText).join(', ')}]`];
    return [
      '',
      ...items.flatMap((item) => {
        const [first = '', ...rest] = printEntries(
          item as Exclude<YamlValue, string>,
          `${indent}    `,
        );
        return [`${indent}  - ${first.trimStart()}`, ...rest];
      }),
    ];
  }
  return ['', ...printEntries(value, `${indent}  `)];
}

/** The lines of a group of keys. @param indent What stands before each. */
export const printEntries = (
  value: Exclude<YamlValue, string>,
  indent: string,
): readonly string[] =>
  Object.entries(value as Readonly<Record<string, YamlValue | undefined>>).flatMap(([key, one]) => {
    if (one === undefined) return [];
    const [first = '', ...rest] = lines(one, indent);
    return [`${indent}${toYamlText(key)}:${first}`, ...rest];
  });

/** A mapping as `content/imports/<name>.yml` has it. @param lead Lines above it, for people. */
export const printMapping = (mapping: TypedMapping, lead: readonly string[]): string =>
  `${[...lead.map((line) => `# ${line}`), ...printEntries(mapping as YamlValue as Exclude<YamlValue, string>, '')].join('\n')}\n`;
