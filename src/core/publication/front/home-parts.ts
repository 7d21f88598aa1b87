import { homeParts, type HomePart } from '../../face/front-settings.ts';
import { homePageOf } from '../home.ts';
import type { Publication } from '../publication.ts';
import { recentChanges } from '../recorded-changes.ts';
import { newsOf } from './news.ts';
import { standingCard } from './standing-card.ts';
import { hasStories } from './stories.ts';

/** Whether a publication has anything to show in a part of its home page. */
export function hasPart(part: HomePart, publication: Publication): boolean {
  const { settings, indicators, scorecards, reports, meetings } = publication;
  switch (part) {
    case 'welcome':
      return (homePageOf(publication)?.sections.length ?? 0) > 0;
    case 'standing':
      return standingCard(publication) !== undefined;
    case 'find':
    case 'ways':
      return true;
    case 'next':
      return meetings.length > 0;
    case 'new':
      return newsOf(publication).length > 0;
    case 'changed':
      return recentChanges(publication).length > 0;
    case 'stories':
      return hasStories(publication);
    case 'figures':
      return indicators.size > 0 && settings.highlights?.length !== 0;
    case 'scorecards':
      return scorecards.length > 0;
    case 'themes':
      return settings.themes !== undefined;
    case 'meetings':
      return meetings.length > 0;
    case 'reports':
      return reports.length > 0;
    case 'more':
      return true;
  }
}

/** What the other parts of the home page tell already, so that it stands there only where the settings say so. */
const told: readonly HomePart[] = ['figures', 'scorecards', 'meetings', 'reports'];

const usual = homeParts.filter((part) => !told.includes(part));

/**
 * The parts of the home page, in order: as the settings have them, else all that there is something to show in. What was changed
 * is told while it is new, whatever the settings leave out.
 */
export function homePartsOf(publication: Publication): readonly HomePart[] {
  const { home } = publication.settings;
  if (!home) return usual.filter((part) => hasPart(part, publication));
  const isChanged = hasPart('changed', publication);
  const asked = home.filter((part) => part !== 'changed' || isChanged);
  return isChanged && !asked.includes('changed') ? [...asked, 'changed'] : asked;
}

/** Parts of the home page that stand one under the other, small, beside the picture where they follow it. */
const small: readonly HomePart[] = ['find', 'next', 'new', 'changed', 'stories', 'ways'];

/** A part of the home page, with those that stand beside it. */
export interface HomeRow {
  readonly part: HomePart;
  readonly beside: readonly HomePart[];
}

/** The parts of a home page as rows: those small ones that follow the picture stand beside it. */
export function homeRowsOf(parts: readonly HomePart[]): readonly HomeRow[] {
  return parts.reduce<HomeRow[]>((rows, part) => {
    const before = rows.at(-1);
    if (before?.part !== 'standing' || !small.includes(part))
      return [...rows, { part, beside: [] }];
    return [...rows.slice(0, -1), { ...before, beside: [...before.beside, part] }];
  }, []);
}
