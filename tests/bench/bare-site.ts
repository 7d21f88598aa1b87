import { cpSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const page = (body: string) =>
  `<html lang="en"><head><meta charset="utf-8"><title>T</title></head><body>${body}</body></html>\n`;

const files: Readonly<Record<string, string>> = {
  'package.json': '{ "type": "module" }\n',
  'src/content.config.ts': `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
export const collections = { reports: defineCollection({ loader: glob({ pattern: '*.md', base: './reports' }) }) };
`,
  'src/pages/index.astro': `---
import { getCollection } from 'astro:content';
const reports = await getCollection('reports');
---
${page('<ul>{reports.map(({ id, data }) => <li><a href={`/reports/${id}/`}>{data.title}</a></li>)}</ul>')}`,
  'src/pages/reports/[id].astro': `---
import { getCollection, render } from 'astro:content';
export const getStaticPaths = async () =>
  (await getCollection('reports')).map((report) => ({ params: { id: report.id }, props: { report } }));
const { report } = Astro.props;
const { Content } = await render(report);
---
${page('<h1>{report.data.title}</h1><Content />')}`,
};

/**
 * Writes the least that Astro needs to publish the reports of a council: a page for each and a list of them, no styles, no
 * checks, elements as plain text.
 *
 * @param packages The folder in which Astro stands.
 */
export function writeBareSite(root: string, council: string, packages: string): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(root, path, '..'), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  cpSync(join(council, 'content/reports'), join(root, 'reports'), { recursive: true });
  symlinkSync(packages, join(root, 'node_modules'), 'junction');
}
