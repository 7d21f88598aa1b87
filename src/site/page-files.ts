import { filesOfPages } from '../core/publication/files-of-pages.ts';
import { editPage, type EditWay } from '../core/publication/say-edit.ts';
import { publication } from './publication.ts';

const { checkout, language } = publication;

/** The file of each page, where the publication says on which host it is changed; none where it does not. */
const pageFiles: ReadonlyMap<string, string> = checkout ? filesOfPages(publication) : new Map();

/** Where the file of a page is changed; `undefined` where no file makes it, or nothing says where the files are. */
export function editWayOf(address: string | undefined): EditWay | undefined {
  const path = pageFiles.get(address ?? '');
  return checkout && path !== undefined ? editPage(checkout, path, language) : undefined;
}
