import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../document/parse.js';
import { encodePhrases } from '../../continuation/phrase-code.js';
import { createPhraseTable } from '../../continuation/phrase-table.js';
import { findGhost, listOffers, listUnaskedOffers, type OfferSources } from './offers.js';

const PHRASES = [
  { text: '坚持以人民为中心的发展思想', documents: 40 },
  { text: '让我们在市委的坚强领导下', documents: 30 },
];
const TABLE = createPhraseTable(encodePhrases(PHRASES));
const SNIPPET = {
  body: '让我们在市委的坚强领导下，团结一心！',
  text: '让我们在市委的坚强领导下，团结一心！',
  role: 'appeal',
  documents: 3,
} as const;
const SOURCES: OfferSources = {
  snippets: [{ name: 'shipped', snippets: [SNIPPET] }],
  phrases: [{ name: 'shipped', table: TABLE }],
};

/** The offers after the text: snippets whole, continuations with … before them. */
function checkOffers(text: string, list: typeof listOffers = listOffers): string[] {
  return list(parseDocument(text), text.length, SOURCES).map((offer) =>
    offer.kind === 'snippet' ? offer.candidate.snippet.text : `…${offer.continuation.text}`,
  );
}

function ghostAfter(text: string): string | undefined {
  return findGhost(parseDocument(text), text.length, SOURCES)?.text;
}

const KNOWN_BEGINNING = '会议强调，要坚持以人民为中心';

describe('offers', () => {
  it('contain snippets and continuations', () => {
    expect(checkOffers(KNOWN_BEGINNING)).toContain('…的发展思想');
    const offers = checkOffers('让我们在市');
    expect(offers).toContain(SNIPPET.text);
    expect(offers.some((offer) => offer.startsWith('…委'))).toBe(true);
  });

  it('that open by themselves leave out continuations that are shown as ghost text', () => {
    const unasked = (hasGhosts: boolean) =>
      checkOffers(KNOWN_BEGINNING, (document, offset, sources) =>
        listUnaskedOffers(document, offset, sources, hasGhosts),
      );
    expect(unasked(true)).toEqual([]);
    expect(unasked(false)).toContain('…的发展思想');
  });
});

describe('ghost text after the cursor', () => {
  it('continues a known sentence', () => {
    expect(ghostAfter(KNOWN_BEGINNING)).toBe('的发展思想');
  });

  it('keeps the list from opening by itself', () => {
    const text = '让我们在市委的坚强';
    const document = parseDocument(text);
    expect(listUnaskedOffers(document, text.length, SOURCES, true)).toEqual([]);
    expect(ghostAfter(text)).toBe('领导下');
    expect(checkOffers(text)).toContain(SNIPPET.text);
  });

  it.each(['', '会议强调，要', 'jqld'])('is none after “%s”', (text) => {
    expect(ghostAfter(text)).toBeUndefined();
  });
});
