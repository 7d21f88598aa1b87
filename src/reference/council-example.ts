import { parseFrontMatter } from '../core/documents/front-matter.ts';
import { parseYaml } from '../core/documents/yaml.ts';
import { parseCsv } from '../core/tables/csv.ts';
import { council } from '../problem-examples/council.ts';

/** The names in a path where a kind of file may be called differently: `content/bodies/<id>.md`. */
const shapeOf = (path: string) =>
  new RegExp(`^${path.replace(/[.]/g, '\\.').replace(/<[a-z]+>/g, '[^/]+')}$`);

/** What a file of the council says, as plain values. */
function valuesOf(path: string, text: string): unknown {
  if (path.endsWith('.csv')) {
    const table = parseCsv({ path, text }).value;
    return table?.rows.map((row) =>
      Object.fromEntries(table.columns.map((name, at) => [name, row.cells[at]])),
    );
  }
  if (path.endsWith('.yml')) return parseYaml(text, path).value.value;
  return parseFrontMatter({ path, text }).value?.head.value;
}

/** The first value that stands under a path, whichever entry of a list or name of a group it is under. */
function under(value: unknown, steps: readonly string[]): unknown {
  if (Array.isArray(value))
    return value.map((one) => under(one, steps)).find((one) => one !== undefined && one !== '');
  const [step, ...others] = steps;
  if (step === undefined) return value;
  if (typeof value !== 'object' || value === null) return undefined;
  const group = value as Readonly<Record<string, unknown>>;
  return step === '<name>' ? under(Object.values(group), others) : under(group[step], others);
}

/** What the good council types under a key of a kind of file, on one line; `undefined` where it types nothing there. */
export function exampleFrom(kind: string, path: string): string | undefined {
  const shape = shapeOf(kind);
  for (const [file, text] of Object.entries(council)) {
    if (!shape.test(file)) continue;
    const found = under(valuesOf(file, text), path.split('.'));
    if (typeof found === 'string' && found !== '' && found.length <= 60) return found;
  }
  return undefined;
}
