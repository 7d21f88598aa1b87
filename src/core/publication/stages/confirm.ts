import { checkFaceFiles } from '../../face/face-files-check.ts';
import type { Checked } from '../../source/diagnostic.ts';
import { checkAssets } from '../../addresses/asset-address.ts';
import { securityFile } from '../../hosting/security-file.ts';
import type { PublishedFiles } from '../../addresses/published-file.ts';
import { addressesOf } from '../addresses-of.ts';
import { checkHomeParts } from '../front/home-check.ts';
import { checkUndated } from '../lasting/undated-check.ts';
import { checkVersions } from '../lasting/versions-check.ts';
import { checkIndex } from '../index-check.ts';
import type { Publication } from '../publication.ts';
import { documentsOf, type Sources } from './sources.ts';

/** Holds the whole against its indexes, and against the files that are to stand beside its pages. */
export function confirmPublication(
  publication: Publication | undefined,
  sources: Sources,
  assets: PublishedFiles,
): Checked<Publication | undefined> {
  const { settings: placed, folders, registers, subjects } = sources;
  if (!publication || !placed) return { value: undefined, diagnostics: [] };
  const { faulty } = sources.indicators;
  const documents = documentsOf(sources);
  return {
    value: publication,
    diagnostics: [
      ...checkHomeParts(placed, publication),
      ...checkVersions(placed, publication, sources.newestDay),
      ...checkUndated(publication, sources.definitions),
      ...checkFaceFiles(placed.settings.face ?? {}, placed.placeOf, assets),
      ...checkIndex(publication, {
        ...{ placed, folders, documents, registers, faulty, subjects },
        pages: sources.pages,
      }),
      ...(assets.size > 0
        ? checkAssets(
            assets.keys(),
            addressesOf(publication),
            placed.settings.security ? [securityFile] : [],
          )
        : []),
    ],
  };
}
