import { discrepanciesOf } from '../publication/discrepancies.ts';
import type { Publication } from '../publication/publication.ts';
import type { Finding } from './finding.ts';

/**
 * Every discrepancy of which no row of `data/revisions.csv` tells what became of the figure. Whether its own words
 * answer it, nobody but a reader can tell.
 */
export function openDiscrepancies(publication: Publication): readonly Finding[] {
  return discrepanciesOf(publication).flatMap(({ owner, title, rows }) =>
    rows
      .filter(({ isRevised }) => !isRevised)
      .map(({ name, address, place }) => ({
        kind: 'discrepancy',
        found: { is: 'discrepancy', of: name },
        owner,
        title,
        address,
        place,
      })),
  );
}
