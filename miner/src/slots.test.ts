import { expect, it } from 'vitest';
import { findSlots } from './slots.js';

it.each([
  ['推动我县工作', '推动{our}工作', ['我县']],
  ['全区上下，各镇要抓紧', '{whole}上下，{each}要抓紧', ['全区', '各镇']],
  ['在市委、市政府坚强领导下', '在{body}坚强领导下', ['市委、市政府']],
  ['在省委坚强领导下', '在{leaders}坚强领导下', ['省委']],
  ['我代表市人民政府向大会报告', '我代表{government}向大会报告', ['市人民政府']],
  ['自觉接受市人大监督', '自觉接受{level}人大监督', ['市']],
  ['固定资产投资增长5.5%左右', '固定资产投资增长{number}%左右', ['5.5']],
  ['实现“十五五”良好开局', '实现“{plan}”良好开局', ['十五五']],
  [
    '贯彻党的二十大和二十届二中、三中全会精神',
    '贯彻{spirit}',
    ['党的二十大和二十届二中、三中全会精神'],
  ],
  ['扎实开展党史学习教育', '扎实开展{campaign}', ['党史学习教育']],
  ['谱写中国式现代化山东篇章', '谱写中国式现代化{place}篇章', ['山东']],
  ['推动文化事业和教育系统发展', '推动{field}事业和{field}系统发展', ['文化', '教育']],
])('finds what varies in %s', (text, template, fillings) => {
  expect(findSlots(text)).toEqual({ template, fillings });
});

it.each([
  '市场监管',
  '区域协调发展',
  '全区域覆盖',
  '强镇静剂',
  '县级政府',
  '乡村振兴',
  '第十五条',
  '教育孩子',
])('finds none in %s', (text) => {
  expect(findSlots(text)).toEqual({ template: text, fillings: [] });
});
