import { asked } from '../core/source/asked.ts';
import { publication } from './publication.ts';
import { readingPartsOf } from './reading.ts';

/** Which parts of the page on how to read this publication it calls for. */
export const readingParts = asked('parts of reading', () => readingPartsOf(publication));
