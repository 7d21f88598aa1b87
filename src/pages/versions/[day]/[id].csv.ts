import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { knownCsv } from '../../../core/indicators/known-csv.ts';
import { pathsOf } from '../../../site/paths.ts';

export const getStaticPaths = () => pathsOf('versionData');

/** The table of a measure as it was known on a day. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(knownCsv(props.measure), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8; header=present' },
  });
