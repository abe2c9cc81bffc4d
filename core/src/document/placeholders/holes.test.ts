import { describe, expect, it } from 'vitest';
import { findHoles, HOLE_SIGNS } from './holes.js';

const shown = (text: string) => findHoles(text).map(({ span }) => text.slice(span.start, span.end));

describe('holes', () => {
  it.each(HOLE_SIGNS.map(({ sample }) => sample))('%s', (sample) => {
    expect(shown(`${sample}。`)).not.toEqual([]);
  });

  it.each([
    ['大会应到代表   人，实到  人，完成产值  亿元，增长  %。', 4],
    ['请   同志作报告，请  书记讲话。', 2],
    ['全年新增就业  人，收入达到 万元，下降 个百分点。', 3],
    ['新增规上企业家。要再开工项目个，改造公路公里，整改问题个。', 4],
    ['计票由某同志负责，请某副主任宣读选举办法。', 2],
    ['出栏生猪万头，植树万株，装机万千瓦。', 3],
    ['财政收入亿元，增幅％，没有发生死亡人、受伤人以上事故。', 4],
  ])('%s', (text, count) => {
    expect(shown(text)).toHaveLength(count);
  });

  it.each([
    '按照民政部门的要求，增长10%以上的，投资1亿元以上的，都要单独列账。',
    '引进投资亿元以上项目，培育亿元村，产值超百亿元，奖励上万元，按万元计。',
    '由委托人负责，经委员会研究，责任落实到人，做到人人有责。',
    '在提、讲、写上下功夫，实事求是、与时俱进，属于集体所有、个人所有。',
    '填写出生年月日，有的同志、有的书记发言。',
    '某县某局长受贿案件，某同志汇报了涉嫌违纪的情况。',
    '表彰优秀企业家，问题一个个解决，线索一条条核查，项目个个落地，按公里计。',
    '修一条公路，公里数要准；不能由某个人说了算，由某同志分管的，要交接。',
    'A组长、B区负责，A级景区，5A校长。',
    '主持人：张三   人大代表李四',
  ])('none: %s', (text) => {
    expect(shown(text)).toEqual([]);
  });
});
