import { describe, expect, test } from 'vitest';
import { markPlaceholders, unmarkPlaceholders } from '../../testing/mark-placeholders.js';
import type { TextKind } from '../model/document.js';
import { readFacts } from '../scan/facts.js';

function check(marked: string, kind: TextKind = 'plain'): void {
  const text = unmarkPlaceholders(marked);
  expect(markPlaceholders(text, readFacts(text, kind).placeholders)).toBe(marked);
}

describe('brackets with a placeholder', () => {
  test.each([
    '今天，⟦[单位名称]⟧在这里召开会议。',
    '下面，请⟦【领导姓名】⟧同志讲话。',
    '⟦［单位名称］⟧党委书记',
    '完成投资⟦[具体数字]⟧亿元，增长⟦（　　）⟧%。',
    '下面，请⟦（　　）⟧同志讲话。',
    '第⟦（ ）⟧次会议',
    '应到⟦(   )⟧人，实到⟦(   )⟧人。',
    '会议由⟦（　　）⟧主持。',
    '县政发〔«20 »〕12号',
    '县政发〔«20　»〕　　号',
    '根据县政发〔«202»〕12号文件',
    '县政发[«20 »]12号',
    '⟦（企业名称）⟧成立于⟦（年份）⟧，由⟦（领导姓名）⟧创办。',
    '完成产值⟦（金额）⟧亿元，位于⟦（地址）⟧的新厂投产。',
    '请⟦××⟧同志在⟦（　　）⟧会议室讲话。',
    '贯彻落实⟦[上级会议名称]⟧精神，完成投资⟦【具体完成数字】⟧亿元。',
  ])('%s', (marked) => {
    check(marked);
  });
});

describe('brackets without a placeholder', () => {
  test.each([
    '国办发〔2024〕12号',
    '国办发〔24〕12号',
    '【单位名称】：县教育局',
    '【字体】【打印】',
    '【时间】3月5日',
    '据统计[1]，增长8%。',
    '（ ）是　（ ）否',
    '（ ）个人　（ ）单位',
    '下列说法正确的是（　　）',
    '下列说法正确的是（　　）。',
    '我国的国体是（　　）的国家。',
    '签名（　　　　）',
    '（单位名称）',
    '（企业名称）',
    '登记事项（企业名称）变更的，应当报备。',
    '（企业名称）：甲公司',
    '表中填列年度（年份）和金额。',
    '合同总价（金额）由双方商定，住所（地址）变更要登记。',
    '“（　　）”表示空格',
    '会议（2024年3月）召开。',
  ])('%s', (text) => {
    check(text);
  });

  test.each(['- [ ] 个人\n- [x] 单位', '见[单位名称](https://example.com)。'])(
    '%s (markdown)',
    (text) => {
      check(text, 'markdown');
    },
  );
});
