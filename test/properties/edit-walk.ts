/** Random edits of a draft, and the comparison of analyses with warm caches and from scratch. */
import { shippedLexicon, shippedSettings } from '../../core/data/shipped-lexicon.js';
import {
  analyze,
  createAnalysisCache,
  createParseCache,
  parseDocument,
  type Settings,
  type TextKind,
  withLexicon,
} from '../../core/src/index.js';
import type { Random } from '../repo/random.js';
import { TOKENS } from '../repo/tokens.js';

/** All inputs of an analysis. */
export interface Version {
  readonly text: string;
  readonly kind: TextKind;
  /** An index into `SETTINGS`. */
  readonly settings: number;
  readonly documentDate?: string;
}

/** Settings that a writer may switch between; the first are the defaults. */
export const SETTINGS: readonly Settings[] = [
  shippedSettings,
  { ...shippedSettings, locale: 'en' },
  { ...shippedSettings, placeholders: { '**区': '城关区', '20xx年': '' } },
  withLexicon({ ...shippedSettings, terms: ['加强领导', '一是'] }, shippedLexicon),
  withLexicon({ ...shippedSettings, cliches: ['落实责任'], strictness: 'strict' }, shippedLexicon),
  {
    ...shippedSettings,
    severity: { ...shippedSettings.severity, 'heading-sequence': 'off', 'web-residue': 'off' },
  },
];
const DATES: readonly (string | undefined)[] = [undefined, '2024', '2024-03', '2031-12-01'];

/** On average one of this many steps changes something other than the text. */
const OTHER_CHANGE_INTERVAL = 50;

/** Returns the version after `version`: a random change of its text, settings, date or kind. */
export function nextVersion(version: Version, random: Random): Version {
  if (random(OTHER_CHANGE_INTERVAL) > 0)
    return { ...version, text: editText(version.text, random) };
  const { documentDate: _, ...rest } = version;
  switch (random(3)) {
    case 0:
      return { ...version, settings: random(SETTINGS.length) };
    case 1: {
      const date = DATES[random(DATES.length)];
      return date === undefined ? rest : { ...rest, documentDate: date };
    }
    default:
      return { ...version, kind: version.kind === 'plain' ? 'markdown' : 'plain' };
  }
}

/** Two different analyses of the same version, as JSON. */
export interface Difference {
  readonly warm: string;
  readonly fresh: string;
}

/** Parses and checks the successive versions of one document with caches, as an editor does. */
export interface Follower {
  /** Parses and checks a version with the caches of the versions before it. */
  readonly follow: (version: Version) => void;
  /** Does the same, and also without caches; returns the difference, or `undefined` if there is none. */
  readonly compare: (version: Version) => Difference | undefined;
}

export function createFollower(): Follower {
  const parseCache = createParseCache();
  const analysisCache = createAnalysisCache();
  const check = (version: Version) => {
    const document = parseDocument(version.text, { ...toOptions(version), cache: parseCache });
    return { document, analysis: analyze(document, settingsOf(version), analysisCache) };
  };
  return {
    follow: check,
    compare(version) {
      const { document, analysis } = check(version);
      const fresh = parseDocument(version.text, toOptions(version));
      return (
        findDifference(analysis, analyze(fresh, settingsOf(version))) ??
        findDifference(document, fresh)
      );
    },
  };
}

function settingsOf({ settings }: Version): Settings {
  return SETTINGS[settings] ?? shippedSettings;
}

function toOptions({ kind, documentDate }: Version) {
  return { kind, ...(documentDate !== undefined && { documentDate }) };
}

function findDifference(a: object, b: object): Difference | undefined {
  if (isSame(a, b)) return undefined;
  return { warm: JSON.stringify(a), fresh: JSON.stringify(b) };
}

/** Whether two values are the same data. Lazily built fixes are compared by `toJSON`, which a deep comparison does not call. */
function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if ('toJSON' in a && 'toJSON' in b) return JSON.stringify(a) === JSON.stringify(b);
  // Without building a list of entries, as this runs for every object of every version.
  for (const key in a) if (!isSame(valueOf(a, key), valueOf(b, key))) return false;
  for (const key in b) if (valueOf(b, key) !== undefined && !(key in a)) return false;
  return true;
}

function valueOf(data: object, key: string): unknown {
  return (data as Readonly<Record<string, unknown>>)[key]; // only read
}

/** Returns the first version at which the analyses with and without caches differ. */
export function findDivergence(
  versions: readonly Version[],
): ({ readonly at: number } & Difference) | undefined {
  const { compare } = createFollower();
  for (const [at, version] of versions.entries()) {
    const difference = compare(version);
    if (difference) return { at, ...difference };
  }
  return undefined;
}

const LINE_ENDS: readonly string[] = ['\n', '\r\n', '\r', '\u2028', '\n\n', ''];

/** Returns the text after a random edit: insertion, deletion, copying of a part, or change of a line end. */
export function editText(text: string, random: Random): string {
  const at = random(text.length + 1);
  const end = Math.min(text.length, at + random(random(4) === 0 ? 400 : 12));
  const token = TOKENS[random(TOKENS.length)] ?? '';
  switch (random(8)) {
    case 0:
      return text.slice(0, at) + text.slice(end);
    case 1:
      return text.slice(0, at) + token + text.slice(end);
    case 2: {
      const to = random(text.length + 1);
      return text.slice(0, to) + text.slice(at, end) + text.slice(to);
    }
    case 3: {
      const line = text.indexOf('\n', at);
      if (line < 0) return `${text}\n${token}`;
      const lineEnd = LINE_ENDS[random(LINE_ENDS.length)] ?? '';
      return text.slice(0, line) + lineEnd + text.slice(line + 1);
    }
    case 4: {
      // At the beginning of a line, which mostly determines how the line is parsed.
      const line = text.indexOf('\n', at) + 1;
      return text.slice(0, line) + token + text.slice(line);
    }
    default:
      return text.slice(0, at) + token + text.slice(at);
  }
}

/** Parts of drafts that change how the following lines are parsed. */
const FRAMES: readonly string[] = [
  '在全市教育工作会议上的讲话\n（2024年3月1日）\n同志们：\n',
  '篇一：在全县动员大会上的讲话\n各位代表：\n今天我讲三点意见。\n一、提高认识\n',
  '【篇二】\n同志们：\n下面，我讲两点。\n一是加强领导。\n三是落实责任。\n谢谢大家！\n',
  '---\ntitle: 讲话\ndate: 2024-03-01\n---\n\n## 一、提高认识\n\n- 第一，\n- 第二，\n',
  '首页 > 公文写作 > 正文\n发布时间：2021-05-28 来源：公文写作网\n',
  '一、提高认识，\n加强领导，把\n工作做好。\n二、落实责任，\n做到位。\n',
  '```\n20xx年\n```\n> （一）\n',
];

/** Returns the first version of a walk: frames and tokens, with line ends of one or several kinds. */
export function firstVersion(random: Random, length: number): Version {
  let text = '';
  while (text.length < length) {
    text += random(4) === 0 ? (FRAMES[random(FRAMES.length)] ?? '') : '';
    for (let count = random(12); count > 0; count -= 1) text += TOKENS[random(TOKENS.length)] ?? '';
    text += '\n';
  }
  if (random(4) === 0) text = text.replaceAll('\n', '\r\n');
  return { text, kind: random(2) === 0 ? 'plain' : 'markdown', settings: 0 };
}
