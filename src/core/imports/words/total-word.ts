/** Words with which the name of a total begins, or ends. */
const first = /^(?:(?:grand |sub-?)?totals?|sum|overall|average|mean|all)\b|\b(?:sub-?)?totals?$/i;

/** Words with which it ends, where something of its own stands before: `North area total`. */
const last = /[^\p{L}\d](?:(?:sub-?|grand )?totals?|sum|overall|average|mean)[^\p{L}\d]*$/iu;

/** What else may stand in the name of a total that says nothing of its own: of what it is one. */
const besides = new RegExp(
  `^(?:${[
    ...[
      'totals?',
      'sum',
      'overall',
      'average',
      'mean',
      'all',
      'of',
      'for',
      'the',
      'in',
      'and',
      'by',
    ],
    ...['wards?', 'areas?', 'local', 'locality', 'localities', 'districts?', 'regions?', 'zones?'],
    ...[
      'boroughs?',
      'county',
      'counties',
      'council',
      'authority',
      'city',
      'town',
      'country',
      'parish(?:es)?',
    ],
    ...[
      'services?',
      'departments?',
      'directorates?',
      'teams?',
      'sites?',
      'schools?',
      'hospitals?',
      'boards?',
    ],
    ...[
      'librar(?:y|ies)',
      'centres?',
      'branch(?:es)?',
      'places?',
      'locations?',
      'groups?',
      'categor(?:y|ies)',
    ],
    ...['types?', 'ages?', 'sexes', 'genders?', 'persons?', 'people', 'figures?', 'rows?'],
  ].join('|')})$`,
  'i',
);

/**
 * What a name says of a total: `bare` where it says nothing else (`Total`, `All wards`), `worded` where it may as well be
 * the name of something that begins with such a word (`All Saints`, `Average days lost`), or it ends with one (`North total`).
 */
export function totalSaid(name: string): 'bare' | 'worded' | undefined {
  if (!first.test(name)) return last.test(name) ? 'worded' : undefined;
  const words = name.replace(/sub-total/gi, 'total').match(/[\p{L}\d]+/gu) ?? [];
  const own = words.filter((word) => !besides.test(word) && !/^(?:grand|subtotals?)$/i.test(word));
  return own.length === 0 ? 'bare' : 'worded';
}

/**
 * Whether a name is that of a body and of no part of it: `District`, `Borough-wide`. There are wards of such names, so that
 * it says something only of figures that are the sum of the others.
 */
export const isOfWhole = (name: string): boolean =>
  /^(?:(?:the|our|whole|entire) )*(?:district|borough|county|council|authority|city|town|region|trust|organisation|service|corporate)(?:[ -]?wide)?(?: (?:area|council|as a whole))?$/i.test(
    name.trim(),
  );
