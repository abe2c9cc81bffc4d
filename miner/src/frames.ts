import { addToList } from '../../core/src/index.js';
import frameWords from '../data/frame-words.json';
import type { SlottedText } from './slots.js';

/**
 * The frame of a clause that many subjects share, with the subject as its one slot: 深化{topic}改革 for 深化医保支付方式改革,
 * {topic}取得新进展 for 港口建设取得新进展.
 */
export function findFrame(clause: string): SlottedText | undefined {
  const head = findHead(clause);
  const tail = findTail(clause, head === '' ? RESULTS : TASKS);
  if (tail === '') return undefined;
  const topic = clause.slice(head.length, clause.length - tail.length);
  if (topic.length < MIN_TOPIC || topic.length > MAX_TOPIC || !ONE_THING.test(topic))
    return undefined;
  return { template: `${head}{topic}${tail}`, fillings: [topic] };
}

/** Length of a subject in UTF-16 units. */
const MIN_TOPIC = 2;
const MAX_TOPIC = 8;

/** 医保支付方式, but not the rest of a longer list or of another verb (的 and 和 join two). */
const ONE_THING = /^(?![和与及的以在把、化进])\p{Script=Han}+(?<![和与及的等、性型型化各])$/u;

/** Beginnings of tasks: 深化, 加快推进. */
const HEADS = group(frameWords.heads.split(' '), (head) => head.slice(0, 2));

/** Ends of tasks: 改革, 体系建设. */
const TASKS = group(frameWords.tasks.split(' '), (tail) => tail.slice(-2));

/** Ends of statements of results. */
const RESULTS = group(frameWords.results.split(' '), (tail) => tail.slice(-2));

/** Groups words by a key of two characters, longest first. */
function group(
  words: readonly string[],
  by: (word: string) => string,
): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const word of words.toSorted((a, b) => b.length - a.length))
    addToList(groups, by(word), word);
  return groups;
}

function findHead(clause: string): string {
  return HEADS.get(clause.slice(0, 2))?.find((head) => clause.startsWith(head)) ?? '';
}

function findTail(clause: string, tails: ReadonlyMap<string, readonly string[]>): string {
  return tails.get(clause.slice(-2))?.find((tail) => clause.endsWith(tail)) ?? '';
}
