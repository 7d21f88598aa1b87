import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { datasetOf } from '../../../core/open-data/datasets-of.ts';
import { workbookParts } from '../../../core/open-data/workbook-parts.ts';
import { zipOf } from '../../../site/zip.ts';
import { pathsOf } from '../../../site/paths.ts';
import { publication } from '../../../site/publication.ts';

export const getStaticPaths = () => pathsOf('tableWorkbook');

/** A published table as a workbook. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { name } }) =>
  new Response(zipOf(workbookParts(datasetOf(publication, name)!, publication)), {
    headers: { 'Content-Type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
  });
