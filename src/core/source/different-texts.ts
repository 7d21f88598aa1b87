/** More of a text than this is not told: it stands in the files. */
const longest = 160;
/** So much of what two texts have in common is told before and behind what differs. */
const beside = 40;

const isSpace = (text: string, at: number) => /\s/.test(text[at] ?? ' ');

/** How many signs two texts have in common from their start, up to the end of a word. */
function commonHead(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at++;
  while (at > 0 && !(isSpace(one, at) && isSpace(other, at))) at--;
  return at;
}

const reversed = (text: string) => [...text].toReversed().join('');

/** A text of so many signs, cut between words. */
export const cutText = (text: string) =>
  text.length <= longest ? text : `${text.slice(0, longest).trimEnd()} …`;

/** Two texts as far as they differ, with some words around that: all of them where they are short. */
export function shortTexts(was: string, now: string): readonly [string, string] {
  if (was.length <= longest && now.length <= longest) return [was, now];
  const head = commonHead(was, now);
  const tail = commonHead(reversed(was.slice(head)), reversed(now.slice(head)));
  const from = head <= beside ? 0 : was.lastIndexOf(' ', head - beside) + 1;
  const say = (text: string) => {
    const to = tail <= beside ? text.length : text.indexOf(' ', text.length - tail + beside);
    const told = cutText(text.slice(from, to === -1 ? text.length : to));
    const isCut = told.endsWith(' …') || to === -1 || to === text.length;
    return `${from === 0 ? '' : '… '}${told}${isCut ? '' : ' …'}`;
  };
  return [say(was), say(now)];
}
