// How the cost of a check grows with a text that repeats one thing: the exponent is 1 where it grows with the text alone.
import { readdirSync, readFileSync } from 'node:fs';
import type { Product } from './build.js';
import { atMost, type Row } from './rows.js';

const RULES = new URL('../core/src/rules/', import.meta.url);
/** UTF-16 units. Below the smaller size the first steps of the compiler are measured. */
const SIZES = [8_000, 32_000] as const;
/** What grows faster is looked at again, and is too much. */
const STEEP = 1.4;
/** A text checked in less processor time says nothing about growth. */
const LEAST = 200;

/** Marks, ordinals, figures and signs that rules look for, one at a time. */
const SIGNS =
  '“ ” ‘ ’ 《 》 （ ） ( ) [ 【 " \' ! 。 ， 、 ； ： … —— -- - _ __ × ** # > | ` ① （1） （一） 一、 1. 第一， 首先 一是 三点意见： “四个确保”： 20xx年 2024年 2024年3月1日 12.5% 某某 ' +
  '同志们： 谢谢大家！ 篇一 相关阅读： 发布时间：2021/3/4 http://a.b/c?d=e &nbsp; <p> （略） 【待补充】 今年是2021年 建党一百周年 十三五 卫计委 国办发[2024]12号 进一步 切实 大约1000左右 把 而 的 党 0 ○ 甲乙';

/** The rows of the growth table. */
export function measureGrowth(product: Product): Row[] {
  const measured = readPatterns().flatMap((pattern) => measurePattern(product, pattern));
  const [slowest] = measured.toSorted((a, b) => b.last - a.last);
  const [steepest] = measured
    .filter(({ last }) => last >= LEAST)
    .toSorted((a, b) => b.exponent - a.exponent);
  return [
    {
      what: `one thing repeated (${measured.length} patterns): steepest exponent`,
      value: steepest?.exponent ?? NaN,
      unit: '',
      target: atMost(STEEP),
      note: steepest?.name ?? '',
    },
    {
      what: `the slowest of them, ${SIZES[1]} units`,
      value: slowest?.last ?? NaN,
      unit: 'ms CPU',
      target: atMost(2_000),
      note: slowest?.name ?? '',
    },
  ];
}

/** The examples of every rule's page, whole and line by line, and single signs. */
function readPatterns(): readonly string[] {
  const patterns = new Set(SIGNS.split(' '));
  for (const rule of readdirSync(RULES)) {
    if (rule.includes('.')) continue;
    const page = readFileSync(new URL(`${rule}/README.md`, RULES), 'utf8');
    for (const { groups } of page.matchAll(EXAMPLE)) {
      const text = groups?.text ?? '';
      patterns.add(text);
      for (const line of text.split('\n')) if (line.length > 3) patterns.add(line);
    }
  }
  return [...patterns];
}

/** ```gongwen bad … ``` */
const EXAMPLE = /```gongwen (?:bad|good)[^\n]*\n(?<text>[\s\S]*?)\n```/gu;

interface Growth {
  readonly name: string;
  readonly exponent: number;
  /** Milliseconds of processor time for the larger size. */
  readonly last: number;
}

function measurePattern(product: Product, pattern: string): readonly Growth[] {
  return ['', '\n'].map((separator) => {
    const unit = pattern + separator;
    const name = JSON.stringify(unit.slice(0, 30));
    const first = measureUnit(product, unit, name);
    // A pause of the collector or of the machine is not seen twice.
    if (first.exponent <= STEEP) return first;
    const second = measureUnit(product, unit, name);
    return second.exponent < first.exponent ? second : first;
  });
}

function measureUnit(product: Product, unit: string, name: string): Growth {
  const [small, large] = SIZES;
  const from = check(product, unit, small);
  const last = check(product, unit, large);
  return { name, exponent: Math.log(last / from) / Math.log(large / small), last };
}

/** Milliseconds of processor time to read and check the text. */
function check(product: Product, unit: string, size: number): number {
  const text = unit.repeat(Math.ceil(size / unit.length)).slice(0, size);
  const from = process.cpuUsage();
  product.analyze(product.parseDocument(text), product.shippedSettings);
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1000;
}
