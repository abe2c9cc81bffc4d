// Patterns of lines of newspapers around a text (heads, captions and by-lines), each with a sample that a test runs.
import type { LineSign } from './line-sign.js';

/** Lines that a newspaper prints above a report, below a picture and at the end. */
export const PRESS_SIGNS: readonly LineSign[] = [
  {
    kind: 'news',
    reach: 'line',
    cues: ['记者', '通讯员'],
    sample: '新华社石城4月9日电（记者 许一帆）',
    pattern:
      /^[^。，；：]{0,24}(?:讯|电|报道)\s?[（(](?:本报|特约|实习|首席|见习)?(?:记者|通讯员|全媒体记者)[^（）()]{1,40}[）)]$/u,
  },
  {
    kind: 'news',
    reach: 'line',
    cues: ['图为', '摄', '供图'],
    sample: '图为：座谈会现场。丁宁 摄',
    pattern:
      /^(?:图为[:：]?(?![，、])[^。]{2,50}。?[^。]{0,20}|(?:上图|下图|题图|图[①②③④一二三四1-4])[:：为]?[^。]{2,50}。?[^。]{0,12}(?:摄|供图|摄影))$/u,
  },
  {
    kind: 'news',
    reach: 'line',
    cues: ['记者', '通讯员'],
    sample: '（记者 许一帆 摄影报道）',
    pattern:
      /^[（(]?(?:本报|见习|实习)?(?:记者|通讯员)[\s:：/]{0,3}[^。，]{2,24}(?:摄影?|摄影报道|报道)[）)]?$/u,
  },
  {
    kind: 'news',
    reach: 'line',
    cues: ['图', '文', '摄'],
    sample: '（图/文 融媒体中心 许一帆）',
    pattern:
      /^[（(](?:图[\/／、|｜\s]?文|文[\/／、|｜\s]?图|摄影|供图|撰文|撰稿|(?:图|文|摄)(?=[:：|｜\/／]))[\s:：|｜\/／][^。，；（）()]{2,40}[）)]$/u,
  },
  {
    kind: 'news',
    reach: 'line',
    cues: ['图/文', '文/图', '图／文', '文／图', '图|文', '文|图'],
    sample: '文/图 许一帆 陈石',
    pattern: /^(?:图[\/／|]文|文[\/／|]图)[\s:：|｜]{1,3}[^。，；]{2,30}$/u,
  },
  {
    kind: 'news',
    reach: 'line',
    cues: ['编辑', '责编', '初审', '终审', '一审', '三审', '监制', '美编', '排版'],
    sample: '编辑：王晓 | 初审：李强 | 终审：周立新',
    pattern:
      /^(?=.{0,60}(?:编辑|责编|初审|终审|一审|三审|监制|美编|排版))(?:(?:值班|责任|图文|本期|执行)?(?:编辑|责编|美编|校对|初审|复审|审核|终审|一审|二审|三审|监制|总监制|总编|主编|编委|供稿|来源|撰稿|文字|图片|摄影|记者|通讯员|排版|制作|策划|统筹|签发|编审|视频|录入)\s?[:：丨|｜\/]\s?\p{Script=Han}{2,8}(?:[、\s]\p{Script=Han}{2,4}){0,3}?[\s|｜丨\/，,；;]{0,4}){2,8}$/u,
  },
];
