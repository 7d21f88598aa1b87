import { fill, type Language } from '../language/english.ts';
import { mailtoLink } from '../values/mailbox.ts';
import { issueLink } from '../values/repository.ts';
import type { Settings } from './settings.ts';

/** A way in which a reader can tell that something is wrong on a page. */
export interface WayToTell {
  /** An address elsewhere, or from the root of the site where `isOnSite`. */
  readonly href: string;
  readonly label: string;
  readonly isOnSite: boolean;
  /** Whether the link takes the title of the page along; if not, the reader has to name it. */
  readonly carries: boolean;
}

/** The page that something may be wrong on. `address` is as full as it is known; some pages have none. */
export interface ToldPage {
  readonly title: string;
  readonly address: string | undefined;
}

/** The ways in which readers tell a mistake: the contact before the repository. At least one, or `check` says so. */
export function waysToTell(
  { contact, repository, title: site }: Pick<Settings, 'contact' | 'repository' | 'title'>,
  page: ToldPage,
  { site: { telling } }: Language,
): readonly WayToTell[] {
  const title = page.title === site ? site : fill(telling.subject, { title: page.title, site });
  const address = page.address ?? '';
  const body = address === '' ? '' : fill(telling.body, { title: page.title, address });
  const ways: WayToTell[] = [];
  const to = contact?.address;
  if (to?.is === 'mailbox')
    ways.push({
      href: mailtoLink(to.mailbox, title, body === '' ? undefined : body),
      label: fill(telling.mailbox, { mailbox: to.mailbox }),
      isOnSite: false,
      carries: true,
    });
  if (to?.is === 'web') {
    const encoded = (text: string) => encodeURIComponent(text.toWellFormed());
    const href = fill(to.address, { title: encoded(page.title), address: encoded(address) });
    const carries = to.address.includes('{title}');
    ways.push({ href, label: telling.web, isOnSite: false, carries });
  }
  if (to?.is === 'page')
    ways.push({ href: to.address, label: telling.page, isOnSite: true, carries: false });
  if (repository !== undefined)
    ways.push({ ...issueLink(repository, title, body), label: telling.issue, isOnSite: false });
  return ways;
}
