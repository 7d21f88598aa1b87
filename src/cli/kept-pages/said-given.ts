/** What a function was given, as text that {@link readGiven} reads; `undefined` for what is more than words in plain objects. */
export function sayGiven(given: readonly unknown[]): string | undefined {
  return given.every(isPlain) ? JSON.stringify(given.map((one) => [one])) : undefined;
}

/** What a function was given, from text. What is not there is `null` in such text, and no function is ever given that. */
export const readGiven = (said: string): readonly unknown[] =>
  (JSON.parse(said) as readonly [unknown][]).map(([one]) => one ?? undefined);

function isPlain(value: unknown): boolean {
  if (value === undefined || typeof value === 'string') return true;
  if (typeof value !== 'object' || value === null) return false;
  return Object.getPrototypeOf(value) === Object.prototype && Object.values(value).every(isPlain);
}
