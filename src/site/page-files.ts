import { filesOfPages } from '../core/publication/files-of-pages.ts';
import { editPage, type EditWay } from '../core/publication/say-edit.ts';
import { asked, askedOf } from '../core/source/asked.ts';
import { publication } from './publication.ts';

const { checkout, language } = publication;

/** The file of each page, where the publication says on which host it is changed; none where it does not. */
const pageFiles = asked('files of pages', (): ReadonlyMap<string, string> =>
  checkout ? filesOfPages(publication) : new Map(),
);

const fileOf = askedOf('file of a page', (address) => pageFiles().get(address));

/** Where the file of a page is changed; `undefined` where no file makes it, or nothing says where the files are. */
export function editWayOf(address: string | undefined): EditWay | undefined {
  const path = fileOf(address ?? '');
  return checkout && path !== undefined ? editPage(checkout, path, language) : undefined;
}
