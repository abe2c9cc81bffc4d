import type { Product } from './build.js';
import { median, timed } from './measure.js';
import { profile } from './profile.js';
import { loadRivals, type Checker } from './rivals.js';
import { atLeast, type Row } from './rows.js';
import { countRepeatedParagraphs, writeDocument, writeDrafts } from './text.js';

const MEGABYTE = 1_000_000;
/** About one megabyte in one document, at three bytes per character. */
const CHARACTERS = 350_000;
/** Rounds until the JIT compiler has optimised the code; the other checkers need fewer, being native or slow. */
const WARM_UP = 30;
const WARM_UP_OTHERS = 4;

/**
 * Measures a full check in MB/s, also of other checkers. Every round has a new text and empty caches, so that
 * nothing is reused from the round before; the checkers take turns within a round.
 */
export async function measureFullCheck(product: Product, rounds: number): Promise<Row[]> {
  const rivals = loadRivals();
  const own = createOwn(product);
  const drafts = new Speeds();
  const documents = new Speeds();
  let repeated = 0;

  for (let round = -WARM_UP; round < rounds; round += 1) {
    const texts = writeDrafts(MEGABYTE, round + WARM_UP);
    repeated += countRepeatedParagraphs(texts);
    for (const checker of [own, ...rivals.checkers]) {
      const isIdle =
        checker !== own && (round < -WARM_UP_OTHERS || (checker.slow && round % 4 !== 0));
      if (!isIdle) await drafts.measure(checker, texts, round >= 0);
    }
    await documents.measure(own, [writeDocument(CHARACTERS, round + 1000)], round >= 0);
  }

  const rules = `${product.rules.length} rules`;
  const note = `${drafts.noteOn(own)}; ${rounds} rounds, ${repeated} paragraphs repeated`;
  const target = atLeast(40);
  const speed = drafts.of(own);
  return [
    { what: `full check, ${rules}, 1 MB of drafts`, value: speed, unit: 'MB/s', target, note },
    {
      what: 'full check, 1 MB in one document',
      value: documents.of(own),
      unit: 'MB/s',
      target,
      note: documents.noteOn(own),
    },
    ...rivals.checkers.map((checker) => toRivalRow(checker, drafts, speed)),
    ...rivals.missing,
  ];
}

/** Profiles a full check, by function. */
export function profileFullCheck(product: Product): Promise<string> {
  const texts = Array.from({ length: 20 }, (_, seed) => writeDrafts(MEGABYTE, seed + 1)).flat();
  const { check } = createOwn(product);
  for (const text of texts.slice(0, 100)) void check(text);
  return profile(() => {
    for (const text of texts) void check(text);
  });
}

/** The rounds of each checker, in MB/s. */
class Speeds {
  readonly #speeds = new Map<Checker, number[]>();
  readonly #byProcessor = new Map<Checker, number[]>();

  async measure(checker: Checker, texts: readonly string[], counts: boolean): Promise<void> {
    const megabytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / MEGABYTE;
    const before = process.cpuUsage();
    const milliseconds = await timed(async () => {
      for (const text of texts) await checker.check(text);
    });
    const { user, system } = process.cpuUsage(before);
    if (!counts) return;
    append(this.#speeds, checker, megabytes / (milliseconds / 1000));
    append(this.#byProcessor, checker, megabytes / ((user + system) / 1_000_000));
  }

  of(checker: Checker): number {
    return median(this.#speeds.get(checker) ?? []);
  }

  /** The best round, and the speed by processor time of all threads, which depend less on the load of the machine. */
  noteOn(checker: Checker): string {
    const fastest = Math.max(...(this.#speeds.get(checker) ?? []));
    const byProcessor = median(this.#byProcessor.get(checker) ?? []);
    return `fastest round ${fastest.toFixed(1)}, by processor time ${byProcessor.toFixed(1)}`;
  }
}

function append<K>(lists: Map<K, number[]>, key: K, value: number): void {
  lists.set(key, [...(lists.get(key) ?? []), value]);
}

function createOwn({
  analyze,
  createAnalysisCache,
  createParseCache,
  shippedSettings,
  parseDocument,
}: Product): Checker {
  const today = { year: 2026, month: 1, day: 1 };
  return {
    name: 'biganzi',
    slow: false,
    check(text) {
      const document = parseDocument(text, { cache: createParseCache(), today });
      return analyze(document, shippedSettings, createAnalysisCache()).diagnostics.length;
    },
  };
}

function toRivalRow(checker: Checker, speeds: Speeds, own: number): Row {
  const value = speeds.of(checker);
  const note = `${speeds.noteOn(checker)}; biganzi is ${(own / value).toFixed(1)} times as fast`;
  return { what: checker.name, value, unit: 'MB/s', note };
}
