/**
 * Where things stand on the site, from its root. These addresses are permanent (standards D-50): links
 * from outside depend on them. The site puts its base before each.
 */
export const addressOf = {
  home: () => '/',
  reports: () => '/reports/',
  report: (id: string) => `/reports/${id}/`,
  indicators: () => '/indicators/',
  indicator: (id: string) => `/indicators/${id}/`,
  observation: (id: string, row: string) => `/indicators/${id}/#${row}`,
  data: (id: string) => `/data/indicators/${id}.csv`,
  body: (id: string) => `/bodies/#${id}`,
  bodies: () => '/bodies/',
  page: (id: string) => `/${id}/`,
} as const;

/** Makes a part of an address out of words: small letters, digits and single hyphens. */
export function slug(words: string): string {
  return words
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/[^a-z0-9-]/g, '')
    .replace(/-{2,}/g, '-')
    .replace(/^-+|-+$/g, '');
}
