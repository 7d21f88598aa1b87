import type { FigurePage } from '../reading/figure-pages.ts';
import { fill, type Language } from '../../language/english.ts';

/** Names a page of figures: `2016`; `2016, part 2 of 3`; `period not stated`. */
export function sayFigurePage({ year, part, parts }: FigurePage, language: Language): string {
  const words = language.site.indicatorPage;
  const name = year ?? words.undated;
  return parts === 1 ? name : fill(words.pagesPart, { year: name, part, parts });
}
