// Remarks in brackets that are not part of the speech: a reader's comments on style, requests to colleagues, layout notes.

/** 比喻贴切，引人入胜  开头点题，开门见山  此处过渡自然 */
const PRAISED =
  /(?:比喻|排比|拟人|引用|设问|反问|对仗|对比|修辞|语言|用词|措辞|过渡|开头|开篇|开场|结尾|结语|收尾|点题|照应|呼应|层次|结构|论述|论证|文笔|立意|主题|气势|首句|金句|案例|例子|事例|数据|细节|情感|抒情|铺垫|逻辑|标题|句式)[^，,。]{0,6}(?:贴切|生动|形象|有力|自然|新颖|精彩|到位|巧妙|精炼|鲜明|清晰|充分|引人入胜|升华|磅礴|典型|翔实|感人|深刻|恰当|流畅|优美|严密|严谨|工整|铿锵|真挚|简洁|得体|点题|好|妙|明确|突出|完整|真实)/u;
/** 开门见山  首尾呼应，画龙点睛  过渡句 */
const SET_PRAISE =
  /^(?:[^，。]{0,6}[，、])?(?:开门见山|引人入胜|承上启下|首尾呼应|前后呼应|点明主题|画龙点睛|升华主题|层层递进|发人深省|掷地有声|写得[很真]?[好妙]|过渡句|总起句|总结全文|呼应开头|此段可借鉴|可借鉴|值得借鉴|精彩|妙|好句)/u;
/** 由远及近，自然引出下文  照应前文  欲扬先抑: a teacher's comment on composition. */
const CRAFT =
  /(?:引出|引入|引起|呼应|照应|承接|开启|启示|铺垫|提示|总领|统领|统摄|总结|回扣)(?:了?[上下前后]文|了?全文|了?题目|了?标题|了?主题|了?话题)|为[上下前后]文(?:作|做|埋|打)|^(?:运用|采用|连用|巧用|化用)[^，。]{0,6}(?:排比|比喻|拟人|设问|反问|对比|对偶|反复|典故|名言|诗句|手法|修辞)|^(?:由远及近|由近及远|欲扬先抑|先抑后扬|以小见大|借古喻今|借古讽今|借景抒情|托物言志|情景交融|娓娓道来|巧妙过渡|自然过渡|顺势引[出入]|自然引[出入]|设置悬念|埋下伏笔)/u;

/** 语言20分: a marking scheme, not a remark. */
const MARKING_SCHEME = /\d|分$|标准|要求|不/u;

/** Whether the text in a bracket is a reader's comment on the sentence before it. */
export function isReaderNote(content: string): boolean {
  return (
    content.length <= 30 &&
    !MARKING_SCHEME.test(content) &&
    (PRAISED.test(content) || SET_PRAISE.test(content) || CRAFT.test(content))
  );
}

/** 田主任：这段请再斟酌一下，改好后发我: addressed to somebody who works on the draft. */
const TO_COLLEAGUE =
  /^[^，。：:]{1,8}(?:主任|科长|秘书|局长|书记|老师|同志|总|处长|股长)[：:，,][^。]{0,20}(?:斟酌|核实|把关|改好|再看|再改|补充|确认|润色|发我|找我)/u;

/** Whether the text in a bracket asks a colleague to work on the draft. */
export function isColleagueNote(content: string): boolean {
  return TO_COLLEAGUE.test(content);
}

/** 在去年述职报告上修改  参考市里的稿子改  套用2023年讲话稿: where the draft comes from. */
const SOURCE_OF_DRAFT =
  /^(?:此稿|本稿|本文|以下|以上|初稿)?(?:系|是)?(?:在|参[考照]|套用|照[抄搬]|借鉴|根据|依据|按照?|用)[^，。；]{0,16}(?:稿子?|报告|讲话|发言|材料|范文|模板|版本?)(?:的?基础)?上?(?:来|进行)?(?:修?改写?|改编|改动|调整|起草|整理|删改|套改|而来)(?:的|而成)?$/u;
/** 切换到PPT第9页  翻页  播放视频  下一页PPT: what a speaker does with the slides. */
const SLIDES =
  /^(?:请)?(?:(?:切换?|翻|转|跳)(?:换|转)?到?(?:下一?|上一?)?(?:页|张|[Pp][Pp][Tt])?.{0,4}(?:[Pp][Pp][Tt]|幻灯片|课件|第?\d{1,3}[页张])(?:第?\d{1,3}[页张])?|翻[页篇]|(?:下|上)一[页张](?:[Pp][Pp][Tt]|幻灯片)?|(?:播放?|放映)(?:视频|短片|宣传片|专题片|录像|[Pp][Pp][Tt]|幻灯片|音频|音乐)|[Pp][Pp][Tt](?:第?\d{1,3}[页张]?)?|点击(?:鼠标|播放|下一页))$/u;

/** Whether the text in a bracket says what the draft was made from, or what to do with the slides. */
export function isWorkingNote(content: string): boolean {
  return content.length <= 30 && (SOURCE_OF_DRAFT.test(content) || SLIDES.test(content));
}

/** 居右空四字  三号仿宋  加盖公章  空一行  顶格 */
const LAYOUT =
  /^(?:(?:此处|标题|落款|正文|日期|署名)?(?:居[中左右]|[左右]空[一二三四五两\d]{1,2}字|空[一二三四五两\d]{1,2}[字行格]|下空[一二三四五两\d]{1,2}行|顶格|另起一[行页]|另页|[一二三四小\d]{1,2}号(?:仿宋|黑体|楷体|宋体|小标宋)|(?:方正)?(?:小标宋|仿宋|楷体|黑体)(?:简体|_?GB2312)?)(?:[，、,]?(?:空|居|加粗|书写|排列|编排|顶格|[一二三四小\d]{1,2}号|仿宋|黑体|楷体|宋体|小标宋|字|右空|左空|[一二三四五两\d]{1,2}字|行|体|简体))*)$/u;

/** Whether the text in a bracket is an instruction for the layout. */
export function isLayoutNote(content: string): boolean {
  return content.length <= 30 && LAYOUT.test(content);
}
