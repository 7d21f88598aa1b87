import mammoth from 'mammoth';

/** A piece of a Word file as mammoth reads it before it makes HTML: the shape is that of its version in `package.json`, which is pinned. */
export interface MammothNode {
  readonly type: string;
  readonly children?: readonly MammothNode[];
  readonly value?: string;
  readonly name?: string;
  readonly styleName?: string | null;
  readonly isBold?: boolean;
  readonly isItalic?: boolean;
  readonly isStrikethrough?: boolean;
  readonly verticalAlignment?: string;
  readonly fontSize?: number | null;
  readonly breakType?: string;
  readonly checked?: boolean;
  readonly href?: string;
  readonly anchor?: string;
  readonly noteType?: string;
  readonly noteId?: string;
  readonly altText?: string;
  readonly contentType?: string;
  readonly colSpan?: number;
  readonly rowSpan?: number;
  readonly isHeader?: boolean;
  readonly readAsBuffer?: () => Promise<Buffer>;
}

/** The whole of it, with the notes that its references lead to. */
export interface MammothDocument extends MammothNode {
  readonly notes: {
    resolve(reference: MammothNode): { readonly body: readonly MammothNode[] } | null;
  };
}

/** Reads a Word file with mammoth: its accepted state, links and pictures resolved. @returns With what it passed over, in its words. */
export async function readWithMammoth(
  buffer: Buffer,
): Promise<{ readonly document: MammothDocument; readonly passedOver: readonly string[] }> {
  let document: MammothDocument | undefined;
  const { messages } = await mammoth.convertToHtml(
    { buffer },
    {
      // Only the reading is wanted: the HTML is made of nothing.
      transformDocument: (read: MammothDocument) => {
        document = read;
        return { ...read, children: [], comments: [] };
      },
      includeEmbeddedStyleMap: false,
    },
  );
  if (!document) throw new Error('mammoth read no document.');
  return { document, passedOver: [...new Set(messages.map(({ message }) => message))] };
}
