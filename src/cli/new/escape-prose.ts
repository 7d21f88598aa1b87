import { escapeStart, escapeText } from '../../core/word/escape.ts';

/** A sentence that was answered as a paragraph of Markdown, in which no sign of it means anything. */
export const escapeProse = (text: string): string => escapeStart(escapeText(text, true));
