/** Words by their names, as deep as they go. */
interface Words {
  readonly [name: string]: Words | string | readonly string[] | ((...details: never) => unknown);
}

const isRoom = (words: Words[string] | undefined): words is Words =>
  typeof words === 'object' && !Array.isArray(words);

function laid(words: Words, own: Words): Words {
  const changed = Object.entries(own).map(([name, text]) => {
    const under = words[name];
    return [name, isRoom(under) && isRoom(text) ? laid(under, text) : text] as const;
  });
  return { ...words, ...Object.fromEntries(changed) };
}

/** Lays other words over those of a language: where both have one, the other stands. Changes neither. */
export const overlay = <Language extends object>(language: Language, own: object): Language =>
  laid(language as Words, own as Words) as Language;
