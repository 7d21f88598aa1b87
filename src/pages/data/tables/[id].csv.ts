import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { pathsOf } from '../../../site/paths.ts';

export const getStaticPaths = () => pathsOf('tableData');

/** The rows of a data table, as its officer typed them. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(props.csv, {
    headers: { 'Content-Type': 'text/csv; charset=utf-8; header=present' },
  });
