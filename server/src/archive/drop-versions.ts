/** Finds versions of one speech: an archive often holds the first, second and final draft side by side. */
export interface VersionFilter {
  /** Whether most sentences of the text occur in one earlier text. A text that is not a version is remembered. */
  isVersion(text: string): boolean;
}

/** An empty filter. The first of several versions is kept, so call `isVersion` with the newest text first. */
export function createVersionFilter(): VersionFilter {
  /** For the hash of each sentence, the number of the first text that has it. */
  const owners = new Map<number, number>();
  const titles: string[] = [];
  return {
    isVersion(text) {
      const title = titleOf(text);
      const hashes = new Set((text.match(SENTENCE) ?? []).map(hashUnits));
      const { shared, owner } = findMostShared(hashes, owners);
      const least = titles[owner] === title ? MIN_SHARE_SAME_TITLE : MIN_SHARE_OTHER_TITLE;
      if (shared > hashes.size * least) return true;
      for (const hash of hashes) if (!owners.has(hash)) owners.set(hash, titles.length);
      titles.push(title);
      return false;
    },
  };
}

/** The share of sentences that versions have in common, by whether their titles are equal. A speech of another year or meeting that was written from the same template is not a version. */
const MIN_SHARE_SAME_TITLE = 0.5;
const MIN_SHARE_OTHER_TITLE = 0.9;

/** A line with one of these is not a title. */
const SENTENCE_END = /[。！？；]/u;

/** The first line without a version note: 在全县工作会议上的讲话（二稿）. Empty if the line is a sentence. */
function titleOf(text: string): string {
  const [line = ''] = FIRST_LINE.exec(text) ?? [];
  return SENTENCE_END.test(line) ? '' : line.replaceAll(NOTE, '');
}

const FIRST_LINE = /[^\s][^\r\n]{0,80}/u;
/** （初稿） (送审稿) 【定稿】, blanks */
const NOTE = /[（(【〔][^）)】〕]{0,8}稿[^）)】〕]{0,4}[）)】〕]|\s/gu;

/** 今天我们召开这次会议 between two stops. Shorter sentences occur in any speech. */
const SENTENCE = /[^\s。！？；!?;]{10,}/gu;

/** The earlier text that shares the most sentences, and their number. */
function findMostShared(
  hashes: ReadonlySet<number>,
  owners: ReadonlyMap<number, number>,
): { readonly shared: number; readonly owner: number } {
  const counts = new Map<number, number>();
  let best = { shared: 0, owner: -1 };
  for (const hash of hashes) {
    const owner = owners.get(hash);
    if (owner === undefined) continue;
    const shared = (counts.get(owner) ?? 0) + 1;
    counts.set(owner, shared);
    if (shared > best.shared) best = { shared, owner };
  }
  return best;
}

/** FNV-1a (32 bits) over UTF-16 units. */
function hashUnits(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return hash;
}
