/** Tells the drafts of one speech from speeches: first, second and final versions stand side by side in any archive. */
export interface VersionFilter {
  /** Whether most of the text stands in one that was asked about before; one that does not is remembered. */
  isVersion(text: string): boolean;
}

/** A filter that has seen nothing. What is asked about first counts: begin with the newest. */
export function createVersionFilter(): VersionFilter {
  /** For each sentence, by its hash, the text that brought it. */
  const owners = new Map<number, number>();
  const titles: string[] = [];
  return {
    isVersion(text) {
      const title = titleOf(text);
      const hashes = new Set((text.match(SENTENCE) ?? []).map(hashUnits));
      const { shared, owner } = findMostShared(hashes, owners);
      const least = titles[owner] === title ? OF_ONE_TITLE : OF_OTHER_TITLES;
      if (shared > hashes.size * least) return true;
      for (const hash of hashes) if (!owners.has(hash)) owners.set(hash, titles.length);
      titles.push(title);
      return false;
    },
  };
}

/** What versions of one draft share at least. A speech of another year or another meeting that was made on the same skeleton is a draft of its own. */
const OF_ONE_TITLE = 0.5;
const OF_OTHER_TITLES = 0.9;

/** What makes a line no title. */
const SENTENCE_END = /[。！？；]/u;

/** The first line, without the note of which version it is: 在全县工作会议上的讲话（二稿）; none where it is a sentence. */
function titleOf(text: string): string {
  const [line = ''] = FIRST_LINE.exec(text) ?? [];
  return SENTENCE_END.test(line) ? '' : line.replaceAll(NOTE, '');
}

const FIRST_LINE = /[^\s][^\r\n]{0,80}/u;
/** （初稿） (送审稿) 【定稿】, blanks */
const NOTE = /[（(【〔][^）)】〕]{0,8}稿[^）)】〕]{0,4}[）)】〕]|\s/gu;

/** 今天我们召开这次会议 between two stops; shorter ones stand in any speech. */
const SENTENCE = /[^\s。！？；!?;]{10,}/gu;

/** The text that has most of the sentences, and how many. */
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

/** FNV-1a over UTF-16 units. */
function hashUnits(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return hash;
}
