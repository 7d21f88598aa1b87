import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { toPictureFile } from '../../../charts/picture-file.ts';
import { lightCss } from '../../../core/face/face-css.ts';
import { fill } from '../../../core/language/english.ts';
import { sayWhenKnown } from '../../../core/indicators/words/say-origin.ts';
import { pictureIn } from '../../../site/picture-files.ts';
import { publication } from '../../../site/publication.ts';
import { viewContext } from '../../../site/view-context.ts';
import css from '../../../styles/picture-file.scss?inline';
import { pathsOf } from '../../../site/paths.ts';

const { language, face } = publication;
const ownLight = lightCss(face);

export const getStaticPaths = () => pathsOf('picture');

/** A picture of an indicator, a table or a topic's course as a file of its own, with its source. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) => {
  const picture = pictureIn(props.source, viewContext);
  const { chart, headline, finding, measure, notes, editions, source: origin, day } = picture;
  const titles = editions.flatMap((edition) => viewContext.paper(edition)?.title ?? []);
  const papers = [...titles, ...(origin === undefined ? [] : [origin])];
  const source = fill(language.chart[papers.length > 0 ? 'fileSource' : 'fileSourceAlone'], {
    source: papers.join('; '),
    ...viewContext.site,
    when: sayWhenKnown(day, viewContext.site.asAt, language),
  });
  const words = { headline, finding, measure, notes, source };
  return new Response(toPictureFile(chart, words, css + ownLight), {
    headers: { 'Content-Type': 'image/svg+xml; charset=utf-8' },
  });
};
