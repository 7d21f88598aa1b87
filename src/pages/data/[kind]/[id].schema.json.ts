import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { datasetOf } from '../../../core/open-data/datasets-of.ts';
import { toTableSchema } from '../../../core/open-data/to-table-schema.ts';
import { pathsOf } from '../../../site/paths.ts';
import { publication } from '../../../site/publication.ts';

export const getStaticPaths = () => pathsOf('tableSchema');

/** The Table Schema of a CSV. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { name } }) =>
  new Response(toTableSchema(datasetOf(publication, name)!, publication.language), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
