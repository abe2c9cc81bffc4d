/** 定稿检查: the delivery check, which decides whether a draft is ready to be delivered. */
import type { OfficialDocument } from '../../document/model/document.js';
import type { Diagnostic } from '../../engine/analyze.js';
import { findMissingParts } from './missing-parts.js';
import { rules } from '../../rules/index.js';
import type { Localized, RuleCategory } from '../../rule/rule.js';

/** The result of the delivery check. */
export interface Delivery<D> {
  readonly ready: boolean;
  /** The verdict in one sentence, without a final stop. */
  readonly sentence: Localized;
  /** The findings that prevent delivery, in document order. */
  readonly obstacles: readonly D[];
}

/** Further input of the delivery check. */
export interface GateContext {
  /** Number of findings the writer has ignored. */
  readonly ignored?: number;
  /** The draft, if it is to be checked for missing parts too. */
  readonly document?: OfficialDocument;
}

/**
 * Decides by the findings. A draft is not ready with any error, with warnings about leftovers, timeliness and structure, which would embarrass
 * the speaker, with any finding of a strict rule, or without a title or a salutation. The other findings are only counted.
 */
export function judgeDelivery<D extends Pick<Diagnostic, 'rule' | 'severity'>>(
  diagnostics: readonly D[],
  { ignored = 0, document }: GateContext = {},
): Delivery<D> {
  const obstacles = diagnostics.filter(isObstacle);
  const counts = [...GATES, OTHER_ERRORS].flatMap((gate) => {
    const count = obstacles.filter(
      ({ rule }) => (GATE_OF.get(rule) ?? OTHER_ERRORS) === gate,
    ).length;
    return count === 0 ? [] : { gate, count };
  });
  const missing = document ? findMissingParts(document) : [];
  const ready = counts.length === 0 && missing.length === 0;
  const rest = nameRest(
    diagnostics.filter((found) => !isObstacle(found)),
    ignored,
  );
  const verdict = ready ? READY : toRefusal(counts, missing);
  const sentence = { zh: verdict.zh + rest.zh, en: verdict.en + rest.en };
  return { ready, sentence, obstacles };
}

function isObstacle({ rule, severity }: Pick<Diagnostic, 'rule' | 'severity'>): boolean {
  if (severity === 'error' || STRICT.has(rule)) return true;
  return severity === 'warning' && GATE_OF.has(rule);
}

/** Strict rules, whose findings prevent delivery with any severity: every listener notices a wrong count or an empty part. */
const STRICT: ReadonlySet<string> = new Set([
  'count-mismatch',
  'heading-empty',
  'damaged-character',
]);

/** ；另有警告 3 处、提示 5 处、已忽略 2 处 */
function nameRest(rest: readonly Pick<Diagnostic, 'severity'>[], ignored: number): Localized {
  const numberOf = (severity: string) => rest.filter((one) => one.severity === severity).length;
  const parts = [
    { count: numberOf('warning'), zh: '警告', en: 'warning' },
    { count: numberOf('information'), zh: '信息', en: 'note' },
    { count: numberOf('hint'), zh: '提示', en: 'hint' },
    { count: ignored, zh: '已忽略', en: 'ignored finding' },
  ].filter(({ count }) => count > 0);
  if (parts.length === 0) return { zh: '', en: '' };
  const zh = parts.map((part) => `${part.zh} ${part.count} 处`).join('、');
  const en = parts.map(({ count, en: noun }) => `${count} ${noun}${count === 1 ? '' : 's'}`);
  return { zh: `；另有${zh}`, en: `; besides ${en.join(', ')}` };
}

interface Gate {
  readonly category?: RuleCategory;
  readonly zh: string;
  readonly en: readonly [one: string, many: string];
}

/** The categories that prevent delivery, in the order of the sentence. */
const GATES: readonly Gate[] = [
  { category: 'leftovers', zh: '占位与残留', en: ['leftover', 'leftovers'] },
  { category: 'timeliness', zh: '时效问题', en: ['problem of time', 'problems of time'] },
  {
    category: 'structure',
    zh: '层次结构问题',
    en: ['problem of structure', 'problems of structure'],
  },
];

const OTHER_ERRORS: Gate = { zh: '其他错误', en: ['other error', 'other errors'] };

const GATE_OF: ReadonlyMap<string, Gate> = new Map(
  rules.flatMap(({ meta: { id, category, blocksDelivery = true } }) => {
    const gate = GATES.find((one) => one.category === category);
    return gate && blocksDelivery ? [[id, gate] as const] : [];
  }),
);

const READY: Localized = {
  zh: '可以定稿：没有占位、残留，时效和层次结构也没有问题',
  en: 'Ready: nothing is left open or left over, times and structure are in order',
};

function toRefusal(
  counts: readonly { readonly gate: Gate; readonly count: number }[],
  missing: readonly Localized[],
): Localized {
  const zh = counts.map(({ gate, count }) => `${gate.zh} ${count} 处`).join('、');
  const en = counts.map(({ gate, count }) => `${count} ${gate.en[count === 1 ? 0 : 1]}`);
  const found = zh === '' ? [] : [`有${zh}`];
  return {
    zh: `还不能定稿：${[...found, ...missing.map((part) => part.zh)].join('，')}`,
    en: `Not ready: ${[...en, ...missing.map((part) => part.en)].join(', ')}`,
  };
}
