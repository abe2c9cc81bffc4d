import { largest } from '../../../core/src/index.js';
/** Tells the drafts of one speech from speeches: first, second and final versions stand side by side in any archive. */
export interface VersionFilter {
  /** Whether most of the text stands in one that was asked about before; one that does not is remembered. */
  isVersion(text: string): boolean;
}

/** A filter that has seen nothing. What is asked about first counts: begin with the newest. */
export function createVersionFilter(): VersionFilter {
  /** For each sentence, by its hash, the text that brought it. */
  const owners = new Map<number, number>();
  let texts = 0;
  return {
    isVersion(text) {
      const hashes = new Set((text.match(SENTENCE) ?? []).map(hashUnits));
      if (countMostShared(hashes, owners) * 2 > hashes.size) return true;
      for (const hash of hashes) if (!owners.has(hash)) owners.set(hash, texts);
      texts += 1;
      return false;
    },
  };
}

/** 今天我们召开这次会议 between two stops; shorter ones stand in any speech. */
const SENTENCE = /[^\s。！？；!?;]{10,}/gu;

function countMostShared(hashes: ReadonlySet<number>, owners: ReadonlyMap<number, number>): number {
  const shared = new Map<number, number>();
  for (const hash of hashes) {
    const owner = owners.get(hash);
    if (owner !== undefined) shared.set(owner, (shared.get(owner) ?? 0) + 1);
  }
  return largest([0, ...shared.values()]);
}

/** FNV-1a over UTF-16 units. */
function hashUnits(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return hash;
}
