// A dictionary coder: the words that phrases repeat most become one letter each, so that 发展 takes one byte of a file instead of six.

/** The available letters, those of one byte first. Chinese text has none of them. */
const SIGNS = [...signsBetween('A', 'Z'), ...signsBetween('a', 'z'), ...signsBetween('Ā', 'ɏ')];

function signsBetween(first: string, last: string): string[] {
  const signs: string[] = [];
  for (let code = first.charCodeAt(0); code <= last.charCodeAt(0); code += 1) {
    signs.push(String.fromCharCode(code));
  }
  return signs;
}

/** A function that encodes texts with a dictionary, the first word of which gets the first letter. */
export function createEncoder(words: readonly string[]): (text: string) => string {
  const signs = new Map(words.map((word, index) => [word, SIGNS[index] ?? word]));
  return (text) => [...splitWords(text, signs)].map((word) => signs.get(word) ?? word).join('');
}

/** A function that decodes what `createEncoder` of the same dictionary encoded. */
export function createDecoder(words: readonly string[]): (text: string) => string {
  const byCode: string[] = [];
  for (const [index, word] of words.entries()) byCode[SIGNS[index]?.charCodeAt(0) ?? 0] = word;
  return (text) => {
    let decoded = '';
    for (let at = 0; at < text.length; at += 1) {
      decoded += byCode[text.charCodeAt(at)] ?? text.charAt(at);
    }
    return decoded;
  };
}

/** A dictionary for the texts: the words that are worth a letter, those that save most first. The same texts in the same order give the same words. */
export function buildDictionary(texts: readonly string[]): readonly string[] {
  const likely = best(countAll(texts), SIGNS.length * 4);
  return best(countSplit(texts, likely), SIGNS.length);
}

/** Longest word, in UTF-16 units. */
const LONGEST = 4;

function countAll(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (let at = 0; at < text.length - 1; at += 1) {
      for (let length = 2; length <= Math.min(LONGEST, text.length - at); length += 1) {
        const word = text.slice(at, at + length);
        counts.set(word, (counts.get(word) ?? 0) + 1);
      }
    }
  }
  return counts;
}

/** How often each word is used when texts are split greedily into the longest words. */
function countSplit(texts: readonly string[], words: readonly string[]): Map<string, number> {
  const known = new Map(words.map((word) => [word, 0]));
  for (const text of texts) {
    for (const word of splitWords(text, known)) {
      const count = known.get(word);
      if (count !== undefined) known.set(word, count + 1);
    }
  }
  return known;
}

function* splitWords(text: string, words: ReadonlyMap<string, unknown>): Generator<string> {
  for (let at = 0; at < text.length;) {
    let length = LONGEST;
    while (length > 1 && !words.has(text.slice(at, at + length))) length -= 1;
    yield text.slice(at, at + length);
    at += length;
  }
}

/** At most `most` words that save the most bytes, and more than they take in the list of words. */
function best(counts: ReadonlyMap<string, number>, most: number): readonly string[] {
  const saved = (word: string) => ((counts.get(word) ?? 0) - 2) * (word.length - 0.5);
  return [...counts.keys()]
    .filter((word) => saved(word) > 0)
    .sort((a, b) => saved(b) - saved(a) || (a < b ? -1 : 1))
    .slice(0, most);
}
