/** Puts values into the `{gaps}` of a text; a gap with no value stays as it is, to be seen in tests. */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (gap, name: string) => String(values[name] ?? gap));
}
