import { hostKind, type HostKind } from './repository.ts';

/** Where on a host the files of a publication stand. */
export interface Checkout {
  /** The repository, as `repository` of the settings has it. */
  readonly address: string;
  readonly branch: string;
  /** The folder that holds `content/` and `data/`, from the root of the repository; blank where that is the root. */
  readonly folder: string;
}

/** A link to a file on its host. */
export interface FileLink {
  readonly href: string;
  /** Whether it leads to the file itself; of a host that nobody knows it leads to the repository alone. */
  readonly isExact: boolean;
}

/** Parts of a path as they stand in an address: blanks, `#` and all that is not ASCII are encoded, slashes are not. */
const encoded = (path: string) => path.toWellFormed().split('/').map(encodeURIComponent).join('/');

/** The addresses of a file on the hosts that are known. Both parts are encoded. */
interface Addresses {
  /** Where it is changed. */
  edit(branch: string, path: string): string;
  /** Where a line of it is seen as it is typed: no editor of a host can be opened at a line. */
  line(branch: string, path: string, line: number): string;
}

const addresses: Readonly<Record<HostKind, Addresses>> = {
  // Without `plain` a table or a text is drawn, which has no lines.
  github: {
    edit: (branch, path) => `/edit/${branch}/${path}`,
    line: (branch, path, line) => `/blob/${branch}/${path}?plain=1#L${line}`,
  },
  gitlab: {
    edit: (branch, path) => `/-/edit/${branch}/${path}`,
    line: (branch, path, line) => `/-/blob/${branch}/${path}?plain=1#L${line}`,
  },
  forgejo: {
    edit: (branch, path) => `/_edit/${branch}/${path}`,
    line: (branch, path, line) => `/src/branch/${branch}/${path}?display=source#L${line}`,
  },
  bitbucket: {
    edit: (branch, path) => `/src/${branch}/${path}?mode=edit&spa=0&at=${branch}`,
    line: (branch, path, line) => `/src/${branch}/${path}#lines-${line}`,
  },
};

function linkTo(
  { address, branch, folder }: Checkout,
  path: string,
  make: (of: Addresses, branch: string, path: string) => string,
): FileLink {
  const kind = hostKind(address);
  if (!kind) return { href: address, isExact: false };
  const whole = encoded(folder === '' ? path : `${folder}/${path}`);
  return { href: `${address}${make(addresses[kind], encoded(branch), whole)}`, isExact: true };
}

/** Leads to where a file is changed. @param path From the publication's root. */
export const editLink = (checkout: Checkout, path: string): FileLink =>
  linkTo(checkout, path, (of, branch, whole) => of.edit(branch, whole));

/** Leads to a line of a file, from 1. @param path From the publication's root. */
export const lineLink = (checkout: Checkout, path: string, line: number): FileLink =>
  linkTo(checkout, path, (of, branch, whole) => of.line(branch, whole, line));
