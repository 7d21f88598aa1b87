/** Headers that a server sends with what lies below a path of the site. */
export interface HeaderRule {
  /** From the root of the site, such as `/data/`. */
  readonly below: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** What no page of ours ever asks a browser for. */
const unused = [
  ...['camera', 'display-capture', 'geolocation', 'microphone', 'payment', 'usb'],
  'interest-cohort',
];

/**
 * What a server is to send with the site (standards S-01 to S-05). No header stands in two rules that can meet: hosts
 * join them. Each page carries its own content policy; the header adds what only a header can.
 */
export const headerRules: readonly HeaderRule[] = [
  {
    below: '/',
    headers: {
      'Content-Security-Policy': "frame-ancestors 'none'; upgrade-insecure-requests",
      'Strict-Transport-Security': 'max-age=63072000; includeSubDomains',
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'strict-origin-when-cross-origin',
      'Permissions-Policy': unused.map((name) => `${name}=()`).join(', '),
      'Cross-Origin-Opener-Policy': 'same-origin',
    },
  },
  // Their names change with what is in them.
  {
    below: '/_assets/',
    headers: { 'Cache-Control': ['public', 'max-age=31536000', 'immutable'].join(', ') },
  },
  {
    // Programs and other people's pages may take the data, and show its pictures.
    below: '/data/',
    headers: {
      'Access-Control-Allow-Origin': '*',
      'Cross-Origin-Resource-Policy': 'cross-origin',
    },
  },
];
