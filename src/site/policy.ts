import { source } from 'virtual:plainsight/source';

/**
 * What a page may load: its own files, and nothing from anywhere else (standards S-01). A second line of
 * defence beside the same policy as a header, which alone can set `frame-ancestors`. A preview has none,
 * because what reloads its pages is a script of Vite's within them.
 */
export const policy = source.isPreview ? undefined : published("script-src 'self'");

/** The same for the one page that searches: what reads the index is compiled there. No text is ever run as a program. */
export const searchPolicy = source.isPreview
  ? undefined
  : published("script-src 'self' 'wasm-unsafe-eval'");

function published(scripts: string): string {
  return [
    "default-src 'none'",
    scripts,
    "style-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "require-trusted-types-for 'script'",
  ].join('; ');
}
