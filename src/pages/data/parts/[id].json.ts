import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { choosableLines } from '../../../site/part-lines.ts';
import { pathsOf } from '../../../site/paths.ts';

export const getStaticPaths = () => pathsOf('parts');

/** The parts of a measure over time, as the script draws those that a reader chooses. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({
  props: { indicator },
}) =>
  new Response(JSON.stringify(choosableLines(indicator)), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
