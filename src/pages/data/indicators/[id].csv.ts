import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { pathsOf } from '../../../site/paths.ts';

export const getStaticPaths = () => pathsOf('data');

/** The table of an indicator, as its officer typed it. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(props.csv, {
    headers: { 'Content-Type': 'text/csv; charset=utf-8; header=present' },
  });
