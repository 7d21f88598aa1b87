import type { ViewContext } from '../views/view-context.ts';
import { withBase } from './address.ts';
import { askedOf } from '../core/source/asked.ts';
import { paperOf } from './papers.ts';
import { publication } from './publication.ts';
import { viewContextOf } from './view-context-of.ts';

/** What the views of elements may use on the pages of this publication. */
export const viewContext: ViewContext = viewContextOf(
  publication,
  withBase,
  askedOf('title of a paper', (id) => paperOf(id)?.head.title),
);
