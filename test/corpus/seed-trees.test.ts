import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { outline, parseDocument, type OutlineItem } from '../../core/src/index.js';

const SEEDS = new URL('../data/seeds/', import.meta.url);

/** Prints the tree of a draft: one line per item, indented by two spaces per level. */
function treeOf(file: string): string {
  const document = parseDocument(readFileSync(new URL(file, SEEDS), 'utf8'));
  return show(outline(document), 0);
}

function show(items: readonly OutlineItem[], depth: number): string {
  return items
    .map(({ label, children }) => `${'  '.repeat(depth)}${label}\n${show(children, depth + 1)}`)
    .join('');
}

it('a speech in seven paragraph items', () => {
  expect(treeOf('000_0b5d9b68e5fe8446.txt')).toMatchInlineSnapshot(`
    "某教育局长在全市教育工作会议上的讲话
      一是要提高政治站位,坚持在党的领导下开展各项教育工作
      二是要全力做好全市学校安全稳定工作
      三是要深化教育改革,推动教育高质量发展
      四是要加强师德师风建设,打造高素质教师队伍
      五是要加强家庭教育指导,构建家校共育机制
      六是要关注特殊群体教育,促进教育公平
      七是要加强国际交流合作,拓宽教育视野
    "
  `);
});

it('two speeches of a web collection', () => {
  expect(treeOf('001_8d9c40e0850fdea2.txt')).toMatchInlineSnapshot(`
    "全区教育工作会议讲话
    全区教育工作会议讲话(一)
      一、发扬成绩,振奋精神,增强教育发展的紧迫感和使命感
      二、理清思路,开拓奋进,促进全区教育事业又好又快发展
        (一)推进各类教育协调发展,提升教育整体发展水平
        (二)加强教师队伍建设,提升教师职业道德和专业水平
        (三)加强基础设施建设,提升教育现代化水平
        (四)加强教育质量建设,提升教育质量水平
        (五)加强安全质量建设,提升教育安全水平
      三、加强领导,强化措施,为教育事业健康稳步发展提供有力保障
        一是要健全教育优先发展机制
        二是要优化教育发展环境
        三是要加强教育工作调度督促
    全区教育工作会议讲话(二)
      一、增强责任意识,加大教育投入,把教育摆到更加突出的位置
        首先要强化社会参与
        其次要依法保障教育经费的投入
        第三,要逐步偿还教育负债
      二、加强教师队伍建设,为全面建设小康社会奠定坚实的人才基石
      三、以素质教育为本,坚持教育创新,加快教育改革
        一是加快标准化学校建设进程
        二是强化管理,努力办好学前教育
        三是大力发展民办教育
        四是开办高中教育,大力发展职业教育
        五是加快教育现代化进程
        六是进一步深化课程改革
      四、进一步加大教育督导的工作力度,推动全区教育事业持续发展
      五、切实转变行业作风,努力办好让人民满意的教育
        一是分析形势,找准问题,扎实工作
        二是牵住龙头,抓住重点,务求实效
        三是深入实际,强化监督,奖优惩劣
    "
  `);
});

it('headings over paragraph items in several families', () => {
  expect(treeOf('002_55893dd33f3d69a8.txt')).toMatchInlineSnapshot(`
    "局长说|一鼓作气 一以贯之 全力构筑全县教育事业高质量发展新高地
      一、盘点成绩、找准差距,全面提振干事创业激情
        一是党建引领谱写新篇章
        二是质量建设取得新突破
        三是队伍建设焕发新活力
        四是改革发展激发新动能
        五是资源供给形成新格局
        六是教育服务呈现新高度
      二、紧扣目标、聚焦重点,全面提升教育发展品质
        一要打好教育质量建设之仗
        二要筑好教师队伍建设之基
        三要绘好教育项目建设之图
        四要走好教育生态建设之路
        五要挑好教育安全建设之担
      三、主动作为、真抓实干,全面提高履职尽责水准
        一要以追求卓越的境界抓落实
        二要以孜孜以求的精神抓落实
        三要以常抓不懈的执着抓落实
    "
  `);
});

it('a meeting report with five standalone headings', () => {
  expect(treeOf('003_c849ceb370c41d84.txt')).toMatchInlineSnapshot(`
    "实干担当 笃行致远
      一、坚持党建引领,凝聚教育发展持久原动力
      二、坚持立德树人,培育全面发展的时代新人
      三、坚持扩优提质,加快构建高质量教育体系
      四、坚持厚德强能,全力打造高素质教师队伍
      五、坚持要素保障,全面深化教育领域系统性改革
    "
  `);
});

it('a preview with fused headings and a part left out', () => {
  expect(treeOf('004_b4075a6b7c439fa0.txt')).toMatchInlineSnapshot(`
    "在2021年全市教育系统工作会议上的讲话
      一、回顾过去,系统上下用心用情用功夫,实现教育“十三五”胜利收官2020年是极…
        (一)校园疫情防控取得重要阶段性胜利
        (二)党对教育工作的全面领导得到新加强
        (五)立德树人工作取得新成效
        (六)教师队伍建设展现新面貌
      二、展望未来,明确新形势新方位新目标,以奋进者姿态走好教育现代化新征程市五届五…
    "
  `);
});
