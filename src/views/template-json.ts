/** Data for a script as it stands inside a `template`: JSON of which nothing may be read as markup. */
export const templateJson = (data: unknown): string =>
  JSON.stringify(data).replaceAll('<', '\\u003c').replaceAll('&', '\\u0026');
