/** What of the settings rows of `data/revisions.csv` may be about. */
interface NamingSettings {
  readonly comparators?: Readonly<Record<string, string>> | undefined;
  readonly dimensions?:
    Readonly<Record<string, { readonly title?: string | undefined }>> | undefined;
  readonly schemes?: Readonly<Record<string, { readonly title: string }>> | undefined;
}

const kinds: ReadonlySet<string> = new Set(['comparators', 'dimensions', 'schemes']);

/** Whether a row is about something of the settings: `comparators/england`, `dimensions/ward`, `schemes/traffic-light`. */
export const isOfSettings = (measure: string): boolean => kinds.has(measure.split('/')[0]!);

/** What the settings name, by what rows of `data/revisions.csv` call it, with its title for readers. */
export function namesInSettings(settings: NamingSettings): ReadonlyMap<string, string> {
  const { comparators = {}, dimensions = {}, schemes = {} } = settings;
  return new Map([
    ...Object.entries(comparators).map(([id, title]) => [`comparators/${id}`, title] as const),
    ...Object.entries(dimensions).map(
      ([id, { title }]) => [`dimensions/${id}`, title ?? id] as const,
    ),
    ...Object.entries(schemes).map(([id, { title }]) => [`schemes/${id}`, title] as const),
  ]);
}
