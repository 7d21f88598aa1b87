/** Everything that may be named by its id. */
export interface Names {
  readonly reports: ReadonlySet<string>;
  readonly bodies: ReadonlySet<string>;
  readonly indicators: ReadonlySet<string>;
  /** `undefined` where the settings that list them have faults of their own. */
  readonly themes: ReadonlySet<string> | undefined;
  readonly schemes: ReadonlySet<string> | undefined;
}
