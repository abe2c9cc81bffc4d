/** Sample drafts for the pictures of `npm run screenshots`, each with a typical problem of real drafts. */

/** A speech without line breaks, as copied from a web page. */
export const ONE_LINE =
  '在全县秋粮收购工作会议上的讲话 同志们：秋粮收购关系千家万户的收入，也关系粮库能不能收满收好。今天开会，就是把任务定到人、把时间定到天。下面，我讲三点意见。' +
  '一、算清收购的账。全县今年秋粮播种面积42万亩，预计收购18万吨，比去年多1.2万吨，十二个库点的仓容只有16万吨，缺口要在九月底前补上。' +
  '二、备好收购的场。粮食局牵头检修烘干设备，电力公司把线路查一遍，九月二十日前全部试机。三、管住收购的秤。市场监管局对库点的秤逐台检定，压级压价的一律停收整顿。谢谢大家。\n';

/** A draft pasted from a PDF: radicals in place of characters, invisible characters, a line break inside a sentence. */
export const FROM_PDF =
  '在全区安全⽣产⼯作会议上的讲话\n同志们：\n⼀、认清形势，压实责任\n今年以来，全区排查⻛险隐患312处，整改\u200B295处，还有17处要在六月\n底前销号。各街道要把清单交到社区网格员⼿⾥。\n二、突出重点，守住底线\n危化企业、⾼层建筑、燃气管线由应急、消防、住建三家分头负责，每月５日报进度。\n';

/** A web page with several speeches. */
export const COLLECTION =
  '开学典礼讲话稿精选（3篇）\n篇一：在开学典礼上的讲话\n老师们、同学们：\n九月一日，一千二百名新同学走进校园。食堂新开了四个窗口，晚自习的灯全部换过。希望同学们把时间用在读书上。\n谢谢大家。\n' +
  '篇二：校长在开学典礼上的讲话\n老师们、同学们：\n今年学校添了两个实验室，物理、化学的实验课一节不落。各班本周内把实验分组报到教务处。\n谢谢大家。\n' +
  '篇三：教师代表在开学典礼上的发言\n各位老师、同学们：\n我教初三数学十一年，每天七点到教室。这个学期我把错题本的检查改为每周两次。\n谢谢大家。\n';

/** A paragraph of slogans without content. */
export const HOLLOW =
  '在全镇作风建设会上的讲话\n同志们：\n今天的会议很重要，下面我讲几点意见。\n一、提高认识\n我们要进一步提高政治站位，切实增强责任感和紧迫感，不断凝聚思想共识，大力弘扬实干精神，以更高的标准、更严的要求、更实的作风，奋力开创各项工作新局面。\n二、抓好落实\n七月底前，镇纪委对十六个村的农资补贴台账逐村核对，发现的问题张榜公布。\n谢谢大家。\n';
