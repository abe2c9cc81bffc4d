/** 定稿检查: whether a draft may leave the house. */
import type { Diagnostic } from '../../engine/analyze.js';
import { rules } from '../../rules/index.js';
import type { Localized, RuleCategory } from '../../rule/rule.js';

/** Whether the draft may go, why not, and what stands against it. */
export interface Delivery<D> {
  readonly ready: boolean;
  /** The verdict in one sentence, without a final stop. */
  readonly sentence: Localized;
  /** The findings that stand against it, in document order. */
  readonly obstacles: readonly D[];
}

/** Judges by the findings: errors and warnings of leftovers, timeliness and structure embarrass whoever speaks. */
export function judgeDelivery<D extends Pick<Diagnostic, 'rule' | 'severity'>>(
  diagnostics: readonly D[],
): Delivery<D> {
  const obstacles = diagnostics.filter(
    ({ rule, severity }) => WEIGHTY.includes(severity) && GATE_OF.has(rule),
  );
  const counts = GATES.flatMap((gate) => {
    const count = obstacles.filter(({ rule }) => GATE_OF.get(rule) === gate).length;
    return count === 0 ? [] : { gate, count };
  });
  const ready = counts.length === 0;
  return { ready, sentence: ready ? READY : toRefusal(counts), obstacles };
}

const WEIGHTY: readonly string[] = ['error', 'warning'];

interface Gate {
  readonly category: RuleCategory;
  readonly zh: string;
  readonly en: readonly [one: string, many: string];
}

/** In the order in which they are named. */
const GATES: readonly Gate[] = [
  { category: 'leftovers', zh: '占位与残留', en: ['leftover', 'leftovers'] },
  { category: 'timeliness', zh: '时效问题', en: ['problem of time', 'problems of time'] },
  {
    category: 'structure',
    zh: '层次结构问题',
    en: ['problem of structure', 'problems of structure'],
  },
];

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

function toRefusal(counts: readonly { readonly gate: Gate; readonly count: number }[]): Localized {
  const zh = counts.map(({ gate, count }) => `${gate.zh} ${count} 处`).join('、');
  const en = counts.map(({ gate, count }) => `${count} ${gate.en[count === 1 ? 0 : 1]}`).join(', ');
  return { zh: `还不能定稿：有${zh}`, en: `Not ready: ${en}` };
}
