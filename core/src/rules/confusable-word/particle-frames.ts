import { overlapTest } from '../../text/interval-overlap.js';
import type { Span } from '../../text/span.js';

/** A word in a frame that decides how it is written. */
export interface Frame {
  readonly span: Span;
  readonly right: string;
}

const MANNER =
  '认真|扎实|深入|严格|积极|主动|及时|切实|全面|深刻|清醒|充分|坚决|自觉|牢牢|稳步|有力|有效|精准|细致|耐心|准确|迅速|快速|努力|妥善';
const DEED =
  '对照|查找|查摆|剖析|抓好|抓紧|抓住|落实|贯彻|推进|推动|做好|完成|履行|执行|遵守|开展|领会|把握|对待|处理|处置|解决|听取|梳理|排查|核对|研究(?=\\p{Script=Han}{2})|学习(?=\\p{Script=Han}{2})|认识到|倾听|回应|化解';
/** 要认真的对照清单: a modal verb, the manner, the deed and its object; 要严格的执行制度 has no other reading. */
const ADVERBIAL = new RegExp(
  `(?<=(?<![重主纲概摘提])要|必须|须|应当|应该|能够|可以|更好地|继续|坚持)(?<manner>${MANNER})的(?:${DEED})(?=\\p{Script=Han})(?!力|度|效果|情况|过程|能力|水平|精神|态度|作风|方案|机制|体系|方法|措施|工作)`,
  'gu',
);

/** Deeds that are nouns too: what stands behind them decides. */
const DEED_OR_NOUN =
  '研究|学习|排查|检查|分析|梳理|核对|核实|解决|处理|落实|推进|总结|报告|讨论|整改|调查|了解|回答|答复|登记|记录|审核|修改';
/** Deeds that are never nouns. */
const DEED_ONLY =
  '听取|倾听|抓好|做好|办好|管好|用好|落实好|解决好|处理好|履行好|遵守|听从|服从|看待|查清|摸清|弄清|理清';
/** 认真的研究每一个点位, 仔细的核对了名单, 耐心的听取群众意见: what is no noun, or what no noun stands before. */
const BEFORE_OBJECT = new RegExp(
  `(?<manner>${MANNER}|仔细|细心|虚心|坚定)的(?:(?:${DEED_OR_NOUN})(?=每[一个项户处名条件座次天位]|这些|那些|了(?!解|然))|(?:${DEED_ONLY})(?=\\p{Script=Han}{2})(?!的|者|和|与))`,
  'gu',
);

/** 原原本本的传达: a doubled manner before a verb. */
const DOUBLED =
  /(?<manner>原原本本|认认真真|扎扎实实|踏踏实实|仔仔细细|明明白白|清清楚楚|老老实实|不折不扣|坚定不移|毫不动摇|持之以恒|义无反顾|旗帜鲜明|一以贯之)的(?:传达|落实|贯彻|推进|推动|完成|执行|办好|做好|抓好|抓下去|坚持(?!者)|维护|走下去|干下去)/gu;

const VERB =
  '抓|做|干|办|开|学|管|走|跑|落实|完成|推进|开展|解决|处理|处置|安排|部署|准备|发展|进展|执行|组织|配合|贯彻|整改|举办|进行|筹备|协调|推动|保持|看|写|总结|谋划';
const DEGREE = '很|非常|十分|比较|相当|特别|不够|不太|更加';
const RESULT =
  '及时|到位|扎实|认真|好|快|慢|紧|实|细|严|稳|透|清楚|明白|顺利|成功|精彩|仔细|彻底|圆满|漂亮|出色|热烈|周到|周密|充分|迅速|准确|妥当|有序|不错|红火|有声有色';
/** 问题解决的非常及时，: a verb, 的, how, and the clause is over. */
const COMPLEMENT = new RegExp(
  `(?<=\\p{Script=Han})(?<verb>${VERB})的(?:${DEGREE})(?:${RESULT})(?=[，。；！、]|$)`,
  'gu',
);

/** 请代表们作到言之有物: 做 with what is reached. 工作到, 合作到, 写作到 are other words. */
const REACHED =
  /(?<=[们家部都也先就真实须能要应可]|率先|自觉|带头|一定|基本|全部|尽量|尽力|严格)作到(?=\p{Script=Han}{2,4}[，。；、！])(?!期|底|今|现|位|场|手)/gu;

/** The particles and verbs of a text that their frame decides: 的 for 地 or 得, 作到 for 做到. */
export function findParticleFrames(text: string): readonly Frame[] {
  const found: Frame[] = [];
  if (text.includes('的')) {
    collect(text, ADVERBIAL, '地', found);
    const isFound = overlapTest(found.map(({ span }) => span));
    found.push(...listFrames(text, BEFORE_OBJECT, '地').filter(({ span }) => !isFound(span)));
    collect(text, DOUBLED, '地', found);
    collect(text, COMPLEMENT, '得', found);
  }
  if (text.includes('作到')) {
    for (const { index } of text.matchAll(REACHED)) {
      found.push({ span: { start: index, end: index + 2 }, right: '做到' });
    }
  }
  return found;
}

function collect(text: string, expression: RegExp, particle: string, found: Frame[]): void {
  found.push(...listFrames(text, expression, particle));
}

function listFrames(text: string, expression: RegExp, particle: string): readonly Frame[] {
  const found: Frame[] = [];
  for (const { index, 0: words, groups } of text.matchAll(expression)) {
    const head = groups?.manner ?? groups?.verb ?? '';
    const right = `${head}${particle}${words.slice(head.length + 1)}`;
    found.push({ span: { start: index, end: index + words.length }, right });
  }
  return found;
}
