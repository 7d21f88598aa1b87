import { escape } from '../core/source/escape.ts';
import type { SaidDiagnostic } from '../core/source/say-diagnostic.ts';
import { excerptOf, printable } from '../core/source/excerpt.ts';
import { fill, type Language } from '../core/language/english.ts';

/** The text of a line of a file; `undefined` where it cannot be had. */
export type LineOf = (path: string, line: number) => string | undefined;

const width = 100;

function shownLine(diagnostic: SaidDiagnostic, lineOf: LineOf): string {
  const { path, line } = diagnostic.span;
  const typed = diagnostic.isPrivate ? undefined : lineOf(path, line);
  if (typed === undefined || typed.trim() === '') return '';
  const { text, start, length } = excerptOf(typed, diagnostic, width);
  const [before, fault, after] = [
    text.slice(0, start),
    text.slice(start, start + length),
    text.slice(start + length),
  ].map(escape);
  return `<pre>${before}<mark>${fault}</mark>${after}</pre>`;
}

function item(diagnostic: SaidDiagnostic, lineOf: LineOf): string {
  const { code, span, message, hint } = diagnostic;
  const where = escape(printable(`${span.path}:${span.line}:${span.column}`));
  return `<li><h2>${where} <small>${escape(code)}</small></h2>${shownLine(diagnostic, lineOf)}<p>${escape(printable(message))}</p><p><strong>${escape(printable(hint))}</strong></p></li>`;
}

/**
 * The page that a preview shows in place of every page while the publication has faults. What officers typed
 * stands in it as text only (standards S-24); of a fault about people the line is not shown (D-26).
 *
 * @param reload The address of the script that loads the page again when a file changes.
 */
export function toFaultPage(
  diagnostics: readonly SaidDiagnostic[],
  lineOf: LineOf,
  language: Language,
  reload: string,
): string {
  const words = language.site.faults;
  const count = diagnostics.length;
  const title = fill(count === 1 ? words.one : words.many, { count });
  const items = diagnostics.map((diagnostic) => item(diagnostic, lineOf)).join('');
  return `<!doctype html>
<html lang="${language.code}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<script type="module" src="${escape(reload)}"></script>
<style>
:root { color-scheme: light dark; font: 18px/1.5 system-ui, sans-serif; }
body { max-width: 46rem; margin: 0 auto; padding: 2rem 1rem; }
ul { padding: 0; list-style: none; }
li { margin-block: 2rem; border-top: 1px solid; }
h2 { font-size: 1rem; overflow-wrap: anywhere; }
small { font-weight: 400; }
pre { white-space: pre-wrap; overflow-wrap: anywhere; }
mark { outline: 2px solid; }
</style>
</head>
<body>
<main>
<h1>${title}</h1>
<p>${words.lead}</p>
<ul>${items}</ul>
</main>
</body>
</html>
`;
}
