import { defineParagraphRule, type Finding, type Localized } from '../../rule/rule.js';
import type { FixedExpression, Lexicon } from '../../lexicon/types.js';
import type { ExpressionSlip } from '../../wording/fixed-expressions.js';
import type { NearMiss } from '../../right-phrases/near-misses.js';
import { readExpressionSlips, readQuotedFormulas } from '../../right-phrases/read-near-misses.js';
import { findLawNameSlips, type LawNameSlip } from '../../wording/law-names.js';
import { overlapTest } from '../../text/interval-overlap.js';
import { findWrongUnits, type WrongUnit } from './session-units.js';

export default defineParagraphRule({
  meta: {
    id: 'fixed-expression',
    title: { zh: '固定提法写错', en: 'Fixed formulations that are not written as they should be' },
    category: 'wording',
    severity: 'error',
    basis: '党的文献中的规范表述',
    fix: 'unsafe',
    options: {},
  },

  concerns: (paragraph, lexicon) =>
    readExpressionSlips(paragraph, lexicon).length > 0 ||
    readQuotedFormulas(paragraph, lexicon).length > 0 ||
    findWrongUnits(paragraph.text, lexicon.sessionUnits ?? []).length > 0 ||
    findLaws(paragraph.text, lexicon).length > 0,

  *check(paragraph, _options, lexicon) {
    const slips = readExpressionSlips(paragraph, lexicon);
    for (const slip of slips) yield toFinding(paragraph.text, slip);
    const isFound = overlapTest(slips.map(({ span }) => span));
    for (const miss of readQuotedFormulas(paragraph, lexicon)) {
      if (!isFound(miss.span)) yield toQuotedFinding(paragraph.text, miss);
    }
    for (const wrong of findWrongUnits(paragraph.text, lexicon.sessionUnits ?? [])) {
      yield toUnitFinding(paragraph.text, wrong);
    }
    for (const slip of findLaws(paragraph.text, lexicon)) yield toLawFinding(paragraph.text, slip);
  },
});

function findLaws(text: string, { lawNames }: Lexicon): readonly LawNameSlip[] {
  return lawNames ? findLawNameSlips(text, lawNames) : [];
}

function toLawFinding(text: string, { span, right }: LawNameSlip): Finding {
  const written = text.slice(span.start, span.end);
  return {
    span,
    message: {
      zh: `名称有误：《${written}》，应为：《${right}》`,
      en: `Not its name: 《${written}》; it is: 《${right}》`,
    },
    fixes: [
      {
        title: { zh: `改为《${right}》`, en: `Change to 《${right}》` },
        edits: [{ span, newText: right }],
        safe: false,
      },
    ],
  };
}

function toQuotedFinding(text: string, { span, right }: NearMiss): Finding {
  const written = text.slice(span.start, span.end);
  return {
    span,
    message: {
      zh: `提法有误：“${written}”，应为：“${right}”`,
      en: `Not the fixed wording: "${written}"; it is: "${right}"`,
    },
    fixes: [
      {
        title: { zh: `改为“${right}”`, en: `Change to "${right}"` },
        edits: [{ span, newText: right }],
        safe: false,
      },
    ],
  };
}

function toUnitFinding(text: string, { entry, span, unit }: WrongUnit): Finding {
  const written = text.slice(span.start, span.end);
  const right = text.slice(span.start, unit.start) + entry.right + text.slice(unit.end, span.end);
  return {
    span,
    message: {
      zh: `“${written}”应为“${right}”`,
      en: `"${written}" should be "${right}"`,
    },
    fixes: [
      {
        title: { zh: `改为“${right}”`, en: `Change to "${right}"` },
        edits: [{ span: unit, newText: entry.right }],
        safe: false,
      },
    ],
  };
}

function toFinding(text: string, slip: ExpressionSlip): Finding {
  const { span, edits } = slip;
  const fixed = edits.length === 1 && edits[0]?.newText;
  return {
    span,
    message: toMessage(text.slice(span.start, span.end), slip),
    fixes:
      edits.length === 0
        ? []
        : [
            {
              title:
                slip.kind === 'miss' && fixed
                  ? { zh: `改为“${toInner(fixed)}”`, en: `Change to "${toInner(fixed)}"` }
                  : { zh: '改为规范的成员和顺序', en: 'Write the members in their order' },
              edits,
              safe: false,
            },
          ],
  };
}

/** Replaces “ ” by ‘ ’ for text that is quoted again inside “ ”. */
function toInner(words: string): string {
  return words.replaceAll('“', '‘').replaceAll('”', '’');
}

/** 增强“四个意识”、坚定“四个自信”: each member after its usual verb. */
function verbsAndMembers({ members = [], verbs = [] }: FixedExpression): string {
  return members.map((name, at) => `${verbs[at]?.[0] ?? ''}“${name}”`).join('、');
}

function toMessage(written: string, { entry, kind, edits }: ExpressionSlip): Localized {
  const { expression, members = [] } = entry;
  const right = edits[0]?.newText ?? expression;
  const list = members.join('、');
  switch (kind) {
    case 'miss':
      return {
        zh: `提法有误：${written}，应为：${right}`,
        en: `Not the fixed wording: ${written}; it is: ${right}`,
      };
    case 'order':
      return { zh: `次序有误，应为：${list}`, en: `Out of order; it is: ${list}` };
    case 'missing':
      return { zh: `有缺项，应为：${list}`, en: `One is missing; it is: ${list}` };
    case 'doubled':
      return { zh: `有一项重复，应为：${list}`, en: `One stands twice; it is: ${list}` };
    case 'verb':
      return {
        zh: `动词搭配有误：${written}，应为：${verbsAndMembers(entry)}`,
        en: `Not its verb: ${written}; it is: ${verbsAndMembers(entry)}`,
      };
    case 'wrong':
      return { zh: `有一项不对，应为：${list}`, en: `One is wrong; it is: ${list}` };
  }
}
