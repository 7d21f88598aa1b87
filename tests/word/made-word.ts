import JSZip from 'jszip';

const namespaces = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"',
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
].join(' ');

const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** What a Word file is made of, as XML without its outermost elements. */
export interface WordParts {
  readonly body: string;
  readonly styles?: string;
  readonly numbering?: string;
  readonly footnotes?: string;
  readonly comments?: string;
  readonly header?: string;
  /** Relationships of the text by their ids: an address on the web, or a picture's name under `media/`. */
  readonly targets?: Readonly<Record<string, string>>;
  readonly media?: Readonly<Record<string, Uint8Array>>;
  readonly title?: string;
}

const escaped = (text: string) =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');

/** A run of text. @param form XML of its properties, such as `<w:b/>`. */
export const run = (text: string, form = ''): string =>
  `<w:r><w:rPr>${form}</w:rPr><w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;

/** A paragraph. @param inside Words, or XML of what is in it. @param properties XML of its properties. */
export const p = (inside: string, properties = ''): string =>
  `<w:p><w:pPr>${properties}</w:pPr>${inside.startsWith('<w:') ? inside : run(inside)}</w:p>`;

/** Properties of a paragraph: its style, or its list and level. */
export const style = (id: string): string => `<w:pStyle w:val="${id}"/>`;
export const list = (id: number, level = 0): string =>
  `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${id}"/></w:numPr>`;

/** A table of rows of cells: words, or XML of a whole cell. Its first row says that it is the head where nothing else is given. */
export const table = (
  rows: readonly (readonly string[])[],
  rowProperties: readonly string[] = ['<w:tblHeader/>'],
): string =>
  `<w:tbl>${rows
    .map(
      (cells, at) =>
        `<w:tr><w:trPr>${rowProperties[at] ?? ''}</w:trPr>${cells
          .map((words) => (words.startsWith('<w:tc>') ? words : cell(words)))
          .join('')}</w:tr>`,
    )
    .join('')}</w:tbl>`;

/** A cell. @param properties XML such as `<w:gridSpan w:val="2"/>`. */
export const cell = (inside: string, properties = ''): string =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${inside.startsWith('<w:p') ? inside : p(inside)}</w:tc>`;

/** A picture by the id of its relationship. */
export const picture = (id: string, alternative = ''): string =>
  `<w:r><w:drawing><wp:inline><wp:docPr id="1" name="" descr="${escaped(alternative)}"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:blipFill><a:blip r:embed="${id}"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;

/** Levels of a list: the form of their numbers, what is printed, and what else stands in them. */
export const levels = (
  ...each: readonly (readonly [format: string, text: string, more?: string])[]
): string =>
  each
    .map(
      ([format, text, more = ''], at) =>
        `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/><w:pPr><w:ind w:left="${(at + 1) * 720}"/></w:pPr></w:lvl>`,
    )
    .join('');

/** Lists by their ids from 1: each is of the levels at its place. */
export const lists = (...each: readonly string[]): string =>
  [
    ...each.map((inside, at) => `<w:abstractNum w:abstractNumId="${at}">${inside}</w:abstractNum>`),
    ...each.map((_, at) => `<w:num w:numId="${at + 1}"><w:abstractNumId w:val="${at}"/></w:num>`),
  ].join('');

/** The styles that Word calls so in every language. */
export const usualStyles = [
  ...['Title', 'Subtitle', 'Caption'].map((name) => [name, name.toLowerCase()]),
  ...[1, 2, 3].map((level) => [`Heading${level}`, `heading ${level}`]),
  ['TOC1', 'toc 1'],
]
  .map(
    ([id, name]) =>
      `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`,
  )
  .join('');

/** Makes a Word file of its parts. */
export async function madeWord(parts: WordParts): Promise<Buffer> {
  const zip = new JSZip();
  const part = (name: string, root: string, inside: string | undefined) => {
    if (inside !== undefined)
      zip.file(`word/${name}.xml`, `<w:${root} ${namespaces}>${inside}</w:${root}>`);
  };
  part('document', 'document', `<w:body>${parts.body}</w:body>`);
  part('styles', 'styles', parts.styles ?? usualStyles);
  part('numbering', 'numbering', parts.numbering);
  part('footnotes', 'footnotes', parts.footnotes);
  part('comments', 'comments', parts.comments);
  part('header1', 'hdr', parts.header);
  for (const [name, bytes] of Object.entries(parts.media ?? {}))
    zip.file(`word/media/${name}`, bytes);
  const own = ['styles', 'numbering', 'footnotes', 'comments'].map(
    (name) =>
      `<Relationship Id="own-${name}" Type="${relationships}/${name}" Target="${name}.xml"/>`,
  );
  const others = Object.entries(parts.targets ?? {}).map(([id, target]) => {
    const isPicture = target.startsWith('media/');
    const kind = isPicture ? 'image' : 'hyperlink';
    const mode = isPicture ? '' : ' TargetMode="External"';
    return `<Relationship Id="${id}" Type="${relationships}/${kind}" Target="${escaped(target)}"${mode}/>`;
  });
  const package_ = 'xmlns="http://schemas.openxmlformats.org/package/2006';
  zip.file(
    'word/_rels/document.xml.rels',
    `<Relationships ${package_}/relationships">${[...own, ...others].join('')}</Relationships>`,
  );
  zip.file(
    '_rels/.rels',
    `<Relationships ${package_}/relationships"><Relationship Id="r1" Type="${relationships}/officeDocument" Target="word/document.xml"/></Relationships>`,
  );
  zip.file(
    '[Content_Types].xml',
    `<Types ${package_}/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Default Extension="jpg" ContentType="image/jpeg"/><Default Extension="emf" ContentType="image/x-emf"/></Types>`,
  );
  zip.file(
    'docProps/core.xml',
    `<cp:coreProperties xmlns:cp="c" xmlns:dc="d"><dc:title>${escaped(parts.title ?? '')}</dc:title></cp:coreProperties>`,
  );
  return zip.generateAsync({ type: 'nodebuffer' });
}
