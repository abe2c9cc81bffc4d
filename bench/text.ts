import { createRandom, type Random } from './random.js';
import { BODIES, MANNERS, OBJECTS, PLACES, RESULTS, UNITS, VERBS } from './vocabulary.js';

const HAN = '零一二三四五六七八九十';

/** Generates drafts of this many bytes of UTF-8 in total, without equal paragraphs. Deterministic for a seed. */
export function writeDrafts(bytes: number, seed: number): readonly string[] {
  const random = createRandom(seed);
  const drafts: string[] = [];
  let written = 0;
  while (written < bytes) {
    const draft = writeSpeech(random);
    written += Buffer.byteLength(draft);
    drafts.push(flat(draft));
  }
  return drafts;
}

/** Generates one document of at most this many characters: speeches in sequence. */
export function writeDocument(characters: number, seed: number): string {
  const random = createRandom(seed);
  const speeches: string[] = [];
  let written = 0;
  while (written < characters) {
    const speech = writeSpeech(random);
    written += speech.length;
    speeches.push(speech);
  }
  return flat(speeches.join('\n').slice(0, characters));
}

/** Generates one speech of at most this many characters: a title, a salutation, and sections with continuous numbering. */
export function writeLongSpeech(characters: number, seed: number): string {
  const random = createRandom(seed);
  const lines = [`在${random.pick(PLACES)}县${topic(random)}工作会议上的讲话`, '同志们：'];
  let written = 0;
  for (let section = 1; written < characters; section += 1) {
    const own = writeSection(section, random);
    written += length(own);
    lines.push(...own);
  }
  return flat(lines.join('\n').slice(0, characters));
}

/** Number of paragraphs of twenty characters or more that repeat an earlier one. */
export function countRepeatedParagraphs(drafts: readonly string[]): number {
  const long = drafts.flatMap((draft) => draft.split('\n')).filter((line) => line.length >= 20);
  return long.length - new Set(long).size;
}

/** Flattens a string: `join` returns a rope, which would be flattened only at its first use. */
function flat(text: string): string {
  return Buffer.from(text, 'utf16le').toString('utf16le');
}

function writeSpeech(random: Random): string {
  const sections = 2 + random.number(4);
  const lines = [
    `在${random.pick(PLACES)}${random.pick(['县', '区', '市'])}${topic(random)}工作会议上的讲话`,
    date(random),
    `${random.pick(['同志们', '各位领导、同志们', '各位代表'])}：`,
    `　　${sentence(random)}${sentence(random)}下面，我讲${han(sections)}点意见。`,
  ];
  for (let section = 1; section <= sections; section += 1) {
    lines.push(...writeSection(section, random));
  }
  lines.push(`　　${sentence(random)}谢谢大家！`);
  if (random.once(3))
    lines.push(`发布时间：2024/${1 + random.number(12)}/3 字数：${length(lines)}`);
  return lines.join('\n') + '\n';
}

function writeSection(ordinal: number, random: Random): string[] {
  // One heading in forty has a wrong number, as in real drafts.
  const shown = random.once(40) ? ordinal + 1 : ordinal;
  const lines = [`　　${han(shown)}、${clause(random)}，${clause(random)}`, prose(random)];
  const parts = 2 + random.number(3);
  for (let part = 1; part <= parts; part += 1) {
    const heading = `（${han(part)}）${clause(random)}`;
    lines.push(`　　${heading}。${sentence(random)}${random.once(2) ? series(random) : ''}`);
    lines.push(prose(random));
  }
  return lines;
}

function prose(random: Random): string {
  let text = '　　';
  for (let left = 2 + random.number(5); left > 0; left -= 1) text += sentence(random);
  return text;
}

/** 抓好“三个重点”：一是…；二是…；三是…。 */
function series(random: Random): string {
  const items = 2 + random.number(4);
  const marker = random.pick(['是', '要']);
  let text = `重点是做好${han(items)}个方面：`;
  for (let item = 1; item <= items; item += 1) {
    text += `${han(item)}${marker}${clause(random)}，${random.pick(RESULTS)}${item < items ? '；' : '。'}`;
  }
  return text;
}

function sentence(random: Random): string {
  const who = `${place(random)}${random.pick(BODIES)}`;
  const what = `${random.pick(MANNERS)}${clause(random)}`;
  switch (random.number(4)) {
    case 0:
      return `${year(random)}，${who}${what}，完成${amount(random)}，${random.pick(RESULTS)}。`;
    case 1:
      return `${who}要${what}，${clause(random)}，做到${random.pick(RESULTS)}。`;
    case 2:
      return `对${topic(random)}中的${amount(random)}，${who}要${what}；${clause(random)}的，要限期整改。`;
    default:
      return `我们${what}，带动${place(random)}${amount(random)}，${random.pick(RESULTS)}。`;
  }
}

function clause(random: Random): string {
  return `${random.pick(VERBS)}${random.pick(OBJECTS)}${random.pick(['工作', '', '任务', '机制'])}`;
}

function topic(random: Random): string {
  return random.pick(OBJECTS);
}

/** A place; one in fifty is a placeholder. */
function place(random: Random): string {
  const name = random.once(50) ? random.pick(['**', '×', '××', 'XX']) : random.pick(PLACES);
  return name + random.pick(['区', '县', '镇', '街道', '乡']);
}

/** A year; one in ten is a placeholder. */
function year(random: Random): string {
  if (random.once(10)) return random.pick(['20xx年', '20××年', '202x年']);
  return `20${10 + random.number(15)}年${random.pick(['', '上半年', '以来', '底'])}`;
}

function amount(random: Random): string {
  return `${1 + random.number(9999)}${random.pick(UNITS)}`;
}

function date(random: Random): string {
  return `（20${10 + random.number(15)}年${1 + random.number(12)}月${1 + random.number(28)}日）`;
}

function han(value: number): string {
  return HAN[value] ?? String(value);
}

function length(lines: readonly string[]): number {
  return lines.reduce((sum, line) => sum + line.length, 0);
}
