/** Finds the titles that a collection of speeches has above all of them and above each: 乡镇长就职表态发言范文（22篇）, 篇一：. */
import type { Paragraph, ResidueBlock } from '../model/document.js';

/** How many paragraphs from the start are searched for the title of a collection. */
const REACH = 3;
const LONGEST = 50;

/** 发言范文（22篇）  工作总结（精选15篇）  述职报告3篇  心得体会合集（通用五篇） */
const COLLECTION =
  /(?:范文|模板|讲话|发言|致辞|致词|主持词|演讲|总结|报告|体会|方案|计划|材料|[稿信书词])[^，。；]{0,8}(?<!第)(?:\d{1,3}|[一二三四五六七八九十]{1,3})篇(?:汇总|合集|精选|范文|大全)?[）)】\]]?$/u;
/** 讲话稿范文大全  致辞精选集锦 */
const UNCOUNTED_COLLECTION =
  /(?:范文|讲话稿|发言稿|致辞|主持词|演讲稿|总结|心得体会)(?:精选)?(?:大全|集锦|合集|汇总|模板)$/u;

/** The lines above the text that name a collection, each as a block of residue. */
export function findCollectionTitles(paragraphs: readonly Paragraph[]): readonly ResidueBlock[] {
  return paragraphs.slice(0, REACH).flatMap(({ facts, start, end }, index): ResidueBlock[] => {
    const { role, text, marker } = facts;
    if (role !== 'short' || marker || text.length > LONGEST) return [];
    if (!COLLECTION.test(text) && !UNCOUNTED_COLLECTION.test(text)) return [];
    return [
      { first: index, end: index + 1, span: { start, end }, partial: false, what: 'collection' },
    ];
  });
}

/** 篇一：  【篇二】  范文3：  【第二篇】; 第一篇 alone is a part of a plan and content. */
const PIECE =
  /^(?:[【[（(](?:(?:篇|范文)[一二三四五六七八九十\d]{1,3}|第[一二三四五六七八九十\d]{1,3}篇)[】\]）)][：:]?|(?:(?:篇|范文)[一二三四五六七八九十\d]{1,3}|第[一二三四五六七八九十\d]{1,3}篇)[：:])$/u;

/** The lines that only number the speeches of a collection, as blocks of residue. They also mark where speeches begin. */
export function findPieceNumbers(paragraphs: readonly Paragraph[]): readonly ResidueBlock[] {
  const found: ResidueBlock[] = [];
  for (let first = 0; first < paragraphs.length; first += 1) {
    const { facts, start, end } = paragraphs[first] as Paragraph; // the index is within bounds
    if (facts.role !== 'speechTitle' || !PIECE.test(facts.text)) continue;
    found.push({ first, end: first + 1, span: { start, end }, partial: false, what: 'piece' });
  }
  return found;
}
