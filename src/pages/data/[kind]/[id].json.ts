import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { datasetOf } from '../../../core/open-data/datasets-of.ts';
import { toJson } from '../../../core/open-data/to-json.ts';
import { pathsOf } from '../../../site/paths.ts';
import { publication } from '../../../site/publication.ts';

export const getStaticPaths = () => pathsOf('tableJson');

/** A published table as JSON. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { name } }) =>
  new Response(toJson(datasetOf(publication, name)!, publication), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
