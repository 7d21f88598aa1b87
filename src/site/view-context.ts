import type { ViewContext } from '../views/view-context.ts';
import { withBase } from './address.ts';
import { publication } from './publication.ts';
import { viewContextOf } from './view-context-of.ts';

/** What the views of elements may use on the pages of this publication. */
export const viewContext: ViewContext = viewContextOf(publication, withBase);
