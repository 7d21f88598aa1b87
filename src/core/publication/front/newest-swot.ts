import { addressOf } from '../../addresses/address.ts';
import type { Publication } from '../publication.ts';

/** Where the newest report with an analysis of strengths and weaknesses shows it; `undefined` where none has one. */
export function newestSwot({ reports }: Pick<Publication, 'reports'>): string | undefined {
  for (const report of reports) {
    const found = report.sections.find((one) => one.is === 'element' && one.name === 'swot');
    if (found?.is === 'element') return `${addressOf.report(report.id)}#${found.id}-heading`;
  }
  return undefined;
}
