import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { aside } from '../../../core/source/asked.ts';
import { choosableLines } from '../../../site/part-lines.ts';
import { pathsOf } from '../../../site/paths.ts';
import { viewContext } from '../../../site/view-context.ts';

// Of these, nothing asks for the lines of a measure of which no two parts have one.
export const getStaticPaths = () =>
  aside(() =>
    pathsOf('parts').filter(({ props: { indicator } }) => choosableLines(indicator, viewContext)),
  );

/** The parts of a measure over time, as the script draws those that a reader chooses. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({
  props: { indicator },
}) =>
  new Response(JSON.stringify(choosableLines(indicator, viewContext)), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
