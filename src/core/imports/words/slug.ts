/** A name that is written as one word, in its words: `NumberWithin4HoursAll` is `Number within 4 hours all`. */
export function wordsOf(name: string): string {
  if (!/^[A-Za-z\d_]+$/.test(name) || !/[a-z][A-Z\d]|_/.test(name)) return name;
  const words = name
    .replaceAll('_', ' ')
    .replace(/([a-z])([A-Z\d])/g, '$1 $2')
    .replace(/(\d)([A-Z])/g, '$1 $2')
    .trim()
    .toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** An id made of a title: small letters, digits and hyphens, cut between words where it is long. */
export function slugOf(title: string): string {
  const plain = wordsOf(title)
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'’]/g, '')
    .replace(/(\d),(?=\d{3})/g, '$1')
    .replace(/&/g, ' and ')
    .replace(/%/g, ' percent ')
    .toLowerCase();
  const words = plain.split(/[^a-z0-9]+/).filter((word) => word !== '');
  let slug = '';
  for (const word of words) {
    if (slug !== '' && slug.length + word.length > 60) break;
    slug += slug === '' ? word : `-${word}`;
  }
  return slug || 'measure';
}
