import { expect, test } from 'vitest';
import { parseDocument } from '../../document/parse.js';
import { compareDrafts } from './compare-drafts.js';
import { phraseComparison } from './phrase-comparison.js';

function phrase(old: string, now: string) {
  const comparison = compareDrafts(parseDocument(old), parseDocument(now));
  return phraseComparison({ old, now }, comparison);
}

const rows = (old: string, now: string) =>
  phrase(old, now).items.map(({ group, label, text }) => [group, label.zh, text]);

test('the share that was taken over', () => {
  expect(phrase('修好路。', '修好路。架新桥。').summary).toEqual({
    zh: '新稿正文 6 字（不计标点），3 字（50%）与旧稿整句相同',
    en: '3 of 6 characters (50%) are sentences of the old draft, word for word',
  });
  expect(phrase('', '').summary.en).toContain('(0%)');
});

test('one line for each thing, in groups', () => {
  const old =
    '一、开头\n去年房价下降3.2%，形势很好。\n二、结尾\n各乡镇各部门都要把教育放在心上、抓在手上、落到实处。';
  const now = `三、将来\n20xx年再说。\n${old.replace('3.2', '3.5').replace('结尾', '今后打算')}`;
  expect(rows(old, now)).toEqual([
    ['sections', '新增', '三、将来'],
    ['sections', '改写', '一、开头'],
    ['sections', '改题', '二、结尾 → 二、今后打算'],
    ['copies', '23 字', '各乡镇各部门都要把教育放在心上、抓在手上、落到实处。'],
    ['figures', '3.2% → 3.5%', '去年房价下降3.5%，形势很好。'],
    ['years', '没填', '20xx年'],
  ]);
});

test('what is gone has a place in the old draft only', () => {
  const [item] = phrase('一、开头\n修路。\n二、结尾\n架桥。', '一、开头\n修路。').items;
  expect(item).toMatchObject({ label: { zh: '删去' }, text: '二、结尾', old: { start: 9 } });
  expect(item).not.toHaveProperty('new');
});

test('short stretches are not listed, long ones are cut', () => {
  expect(rows('要真抓实干。', '要真抓实干。')).toEqual([]);
  const long = `${'各乡镇各部门'.repeat(20)}。`;
  expect(rows(long, long)[0]?.[2]).toHaveLength(60);
});
