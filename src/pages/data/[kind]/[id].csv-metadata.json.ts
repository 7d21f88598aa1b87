import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { datasetOf } from '../../../core/open-data/datasets-of.ts';
import { toCsvw } from '../../../core/open-data/to-csvw.ts';
import { pathsOf } from '../../../site/paths.ts';
import { publication } from '../../../site/publication.ts';

export const getStaticPaths = () => pathsOf('tableCsvw');

/** What a CSV is, as CSV on the Web tells it. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { name } }) =>
  new Response(toCsvw(datasetOf(publication, name)!, publication), {
    headers: { 'Content-Type': 'application/csvm+json; charset=utf-8' },
  });
