import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { datasetOf } from '../../../core/open-data/datasets-of.ts';
import { pathsOf } from '../../../site/paths.ts';
import { publication } from '../../../site/publication.ts';

export const getStaticPaths = () => pathsOf('registerData');

/** The entries of a register as one table. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { name } }) =>
  new Response(datasetOf(publication, name)!.csv, {
    headers: { 'Content-Type': 'text/csv; charset=utf-8; header=present' },
  });
