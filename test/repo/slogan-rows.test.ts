import { describe, expect, it } from 'vitest';
import { shippedLexicon } from '../../core/data/shipped-lexicon.js';
import { findChains, parseDocument } from '../../core/src/index.js';

/** Returns the rows found in a text, with the shipped data. */
function rowsIn(text: string): readonly string[] {
  return parseDocument(text).paragraphs.flatMap(({ facts }) =>
    findChains(facts, shippedLexicon).map(({ span }) => facts.text.slice(span.start, span.end)),
  );
}

describe('rows of four-character slogans', () => {
  it.each([
    '不驰空想、不骛虚声、脚踏实地、苦干实干',
    '讲求方法、注重实效、锐意改革、大胆创新',
    '咬定目标、保持定力、勇于探索、善于创造',
    '厚植情怀、涵养正气、淬炼本领、永葆本色',
    '勠力同心、踔厉奋发、笃行不怠、再创佳绩',
    '提高站位、压实责任、强化担当、狠抓落实',
    '敢想敢干、善作善成、争先创优、勇立潮头',
    '夯实基础、补齐短板、突出重点、打造亮点',
    '抬高标杆、自我加压、负重前行、奋勇争先',
  ])('%s is a row', (row) => {
    expect(rowsIn(`全县上下要${row}，把各项工作做好。`)).toEqual([row]);
  });

  it.each([
    '道路交通、消防安全、建筑施工、危化物品',
    '修桥铺路、通水通电、改厕改厨、种树种草',
    '查账对账、清点库存、核对票据、追缴欠款',
    '张贴公告、入户走访、电话通知、上门登记',
    '排查隐患、登记台账、限期整改、复查销号',
    '开票收款、对账结算、归档移交、备份数据',
    '清淤疏浚、护岸加固、绿化亮化、截污纳管',
    '经济发展、创新驱动、民生福祉、绿色低碳',
    '市场观念、法治思维、能力作风、廉政意识',
  ])('%s is not a row', (row) => {
    expect(rowsIn(`全县上下要抓好${row}。`)).toEqual([]);
  });

  it('begin at the beginning of a separate phrase', () => {
    expect(rowsIn('在县委的坚强领导下，解放思想、开拓创新，鼓足干劲、真抓实干。')).toEqual([
      '解放思想、开拓创新，鼓足干劲、真抓实干',
    ]);
  });

  it('end before a phrase that continues', () => {
    expect(rowsIn('要坚定信心、振奋精神、狠抓落实、开拓进取，奋力开启××县新征程。')).toEqual([
      '坚定信心、振奋精神、狠抓落实、开拓进取',
    ]);
  });
});
