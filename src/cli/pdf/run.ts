import { existsSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import type { Release } from '../../core/hosting/release.ts';
import { english } from '../../core/language/english.ts';
import type { Whereabouts } from '../options.ts';
import { releaseIn } from '../output/release-in.ts';
import { writeWhole } from '../output/write-whole.ts';
import { readFlags } from '../read-flags.ts';
import { printPage } from './print-page.ts';

const words = english.commands;

const help = `Usage: npm run pdf -- reports/ID | meetings/ID [--from FOLDER] [--to FILE] [--replace]

Prints a page of a built site (dist/) as a PDF with its headings as bookmarks: a report, or a meeting with all papers
of its agenda one after the other, their pages numbered through. Each sheet says of when it is and where it stands.

--from FOLDER  the site, if it is not dist/
--to FILE      the PDF; ID.pdf here, if it is not said
--replace      put it in the place of a file that exists`;

/** Prints a page of a built site. @returns The exit status. */
export async function runPdf(
  args: readonly string[],
  { project, person }: Whereabouts,
): Promise<number> {
  const flags = readFlags(
    args,
    {
      ...{ from: { type: 'string' }, to: { type: 'string' } },
      ...{
        replace: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    },
    help,
  );
  const page = typeof flags === 'string' ? undefined : pageIn(flags.positionals);
  if (typeof flags !== 'string' && flags.values.help) {
    console.log(help);
    return 0;
  }
  if (typeof flags === 'string' || page === undefined) {
    console.error(typeof flags === 'string' ? flags : help);
    return 2;
  }
  const { from, replace } = flags.values;
  const out = from === undefined ? join(project, 'dist') : resolve(person, from);
  const to = resolve(person, flags.values.to ?? `${basename(page)}.pdf`);
  const release = releaseIn(out);
  const refused =
    release === undefined
      ? words.noRelease({ out })
      : !existsSync(join(out, page, 'index.html'))
        ? words.pdf.noPage({ page, out })
        : existsSync(to) && !replace
          ? words.pdf.exists({ to })
          : undefined;
  if (release === undefined || refused !== undefined) {
    console.error(refused);
    return 1;
  }
  return print({ out, page, to, release });
}

/** The page that was asked for, without slashes around it; `undefined` where it is none that can be printed. */
function pageIn(positionals: readonly string[]): string | undefined {
  const [named = '', ...more] = positionals;
  const page = /^\/?((?:reports|meetings)\/[\w-]+)\/?$/.exec(named)?.[1];
  return more.length === 0 ? page : undefined;
}

interface Printing {
  readonly out: string;
  readonly page: string;
  readonly to: string;
  readonly release: Release;
}

async function print({ out, page, to, release }: Printing): Promise<number> {
  let browser: Browser;
  try {
    const { startChromium } = await import('./chromium.ts');
    browser = await startChromium();
  } catch (error) {
    const [reason = ''] = (error as Error).message.split('\n');
    console.error(words.pdf.noBrowser({ reason }));
    return 1;
  }
  try {
    const { pdf, papers } = await printPage(browser, { out, page, release });
    writeWhole(to, pdf);
    console.log(
      papers === undefined ? words.pdf.report({ to }) : words.pdf.meeting({ to, papers }),
    );
    return 0;
  } catch (error) {
    console.error(words.pdf.notWritten({ to, reason: (error as Error).message }));
    return 1;
  } finally {
    await browser.close();
  }
}
