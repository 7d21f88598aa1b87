import { createHash } from 'node:crypto';
import type { SaidDiagnostic } from '../core/source/say-diagnostic.ts';
import type { Span } from '../core/source/source.ts';
import { printable } from '../core/source/excerpt.ts';

/** GitHub cuts a step's annotations off after ten errors; the rest stand in the log and the summary. */
const escape = (text: string) =>
  text.replace(
    /[%\r\n]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );
const escapeProperty = (text: string) => escape(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/** The column of the last character of a span on its last line. */
const lastColumn = ({ line, column, endLine, endColumn }: Span) =>
  Math.max(endLine === line ? column : 1, endColumn - 1);

/**
 * Workflow commands that put each diagnostic beside its line in a pull request on GitHub.
 *
 * @param folder The folder of the publication, from the root of the repository; blank where it is the root.
 */
export function toGitHub(diagnostics: readonly SaidDiagnostic[], folder: string): string {
  return diagnostics
    .map(({ code, span, message, hint }) => {
      const properties = [
        `file=${escapeProperty(folder + span.path)}`,
        `line=${span.line}`,
        `endLine=${span.endLine}`,
        `col=${span.column}`,
        // The host takes columns for those of one line, and the last is the last at fault.
        `endColumn=${lastColumn(span)}`,
        `title=${escapeProperty(code)}`,
      ];
      return `::error ${properties.join(',')}::${escape(printable(`${message} ${hint}`))}`;
    })
    .join('\n');
}

const cell = (text: string) => printable(text).replaceAll('|', '\\|').replaceAll('<', '&lt;');

/** A table of all diagnostics for the summary of a job on GitHub, in Markdown. */
export function toSummary(diagnostics: readonly SaidDiagnostic[], folder: string): string {
  const rows = diagnostics.map(
    ({ span, message, hint }) =>
      `| ${cell(folder + span.path)}:${span.line}:${span.column} | ${cell(message)} | ${cell(hint)} |`,
  );
  return `## The publication has faults\n\n| Where | What is wrong | What to do |\n| --- | --- | --- |\n${rows.join('\n')}\n`;
}

/**
 * The report from which GitLab shows diagnostics in a merge request: a JSON list in the form of its Code
 * Quality.
 *
 * @param folder As for {@link toGitHub}.
 */
export function toCodeQuality(diagnostics: readonly SaidDiagnostic[], folder: string): string {
  const seen = new Map<string, number>();
  const rows = diagnostics.map(({ code, span, message, hint }) => {
    const path = folder + span.path;
    // Moves with the line, so that a fault further down does not look new when one above it is mended.
    const same = `${code}\0${path}\0${message}`;
    const nth = (seen.get(same) ?? 0) + 1;
    seen.set(same, nth);
    return {
      description: `${message} ${hint}`,
      check_name: code,
      fingerprint: createHash('sha256').update(`${same}\0${nth}`).digest('hex'),
      severity: 'blocker',
      location: { path, lines: { begin: span.line } },
    };
  });
  return `${JSON.stringify(rows, null, 2)}\n`;
}
