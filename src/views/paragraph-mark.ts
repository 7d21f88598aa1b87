/** The class of the mark behind a paragraph, which leads to it. */
export const paragraphMark = 'paragraph-mark';
