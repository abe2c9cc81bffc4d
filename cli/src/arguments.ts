import { Command, CommanderError, Option } from 'commander';
import { version } from '../../package.json';
import { parseCount } from './argument-values.js';
import type { CheckOptions, ExitCode } from './commands/check.js';
import { configureChineseHelp, toChinese } from './commander-chinese.js';
import type { CompareOptions } from './commands/compare.js';
import type { ExportOptions } from './commands/export.js';
import type { ReportOptions } from './commands/report.js';
import type { StatsOptions } from './commands/stats.js';
import type { Output } from './output.js';
import { configOption, dateOption, speechRateOption } from './repeated-options.js';
import { wantsColor } from './wants-color.js';

/**
 * Parses the command line and runs the command. Each command's modules are loaded only when it runs,
 * so that `biganzi check` on one speech does not wait for the miner.
 */
export async function runCommandLine(args: readonly string[], output: Output): Promise<ExitCode> {
  let exitCode: ExitCode = 0;
  const program = createProgram(output, (code) => (exitCode = code));
  try {
    await program.parseAsync(args, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return finish(error, output);
  }
  return exitCode;
}

function finish(error: CommanderError, output: Output): ExitCode {
  if (error.exitCode === 0) return 0;
  if (error.code !== 'commander.help') output.tell(`biganzi: ${toChinese(error)}`);
  return 2;
}

function createProgram(output: Output, exit: (code: ExitCode) => void): Command {
  const program = new Command('biganzi').description(
    '笔杆子：检查讲话稿和公文，在本机运行，不联网',
  );
  program.version(version, '-V, --version', '显示版本号');
  configureChineseHelp(program);
  addCheck(program, output, exit);
  addFix(program, output, exit);
  addStats(program, output, exit);
  program
    .command('rules')
    .description('列出全部规则')
    .action(async () => (await import('./commands/rules.js')).listRules(output));
  program
    .command('outline')
    .description('显示一篇文稿的提纲')
    .argument('<FILE>', '文稿；- 表示从标准输入读')
    .action(async (file: string) => {
      exit(await (await import('./commands/outline.js')).printOutline(file, output));
    });
  addExport(program, output, exit);
  addReport(program, output, exit);
  addCompare(program, output, exit);
  addMine(program, output, exit);
  program
    .command('lsp')
    .description('启动语言服务器，供编辑器连接')
    .option('--stdio', '通过标准输入输出通信（唯一的方式）')
    .action(async () => (await import('./commands/lsp.js')).startServer());
  program
    .command('mcp')
    .description('启动供 AI 助手调用的检查工具（Model Context Protocol，标准输入输出），不联网')
    .action(async () => (await import('./commands/mcp.js')).startTools());
  return program;
}

function addCheck(program: Command, output: Output, exit: (code: ExitCode) => void): void {
  program
    .command('check')
    .description('检查文稿。返回值：0 没有问题，1 有问题，2 有文件没能检查')
    .argument('<FILE...>', '文件、文件夹、通配模式，或 -（标准输入）')
    .addOption(
      new Option('--format <FORMAT>', '输出格式')
        .choices(['text', 'json', 'sarif', 'gnu'])
        .default('text'),
    )
    .addOption(
      new Option('--fail-on <SEVERITY>', '到哪一级算有问题')
        .choices(['hint', 'information', 'warning', 'error'])
        .default('warning'),
    )
    .addOption(configOption())
    .option('--stdin-filename <NAME>', '标准输入的内容当作哪个文件')
    .addOption(new Option('--locale <LOCALE>', '消息的语言').choices(['zh', 'en']))
    .addOption(dateOption())
    .option(
      '--archive <DIR>',
      '撞稿：旧稿所在的文件夹（可写几次），提示与旧稿一字不差的长句',
      (folder: string, before: readonly string[] | undefined) => [...(before ?? []), folder],
    )
    .option('--per-rule <N>', '每个文件每条规则最多显示几处，其余只计数', parseCount)
    .addOption(
      new Option('--gate', '定稿检查：每篇一句话，说能不能定稿；不能的返回 1').conflicts([
        'format',
        'failOn',
        'perRule',
      ]),
    )
    .option('--color', '总是用颜色')
    .option('--no-color', '不用颜色')
    .action(async (files: string[], given: GivenCheckOptions) => {
      const { check } = await import('./commands/check.js');
      exit(await check(files, toCheckOptions(given, output), output));
    });
}

function addFix(program: Command, output: Output, exit: (code: ExitCode) => void): void {
  program
    .command('fix')
    .description('就地修正可放心修正的问题，不改编码和权限。返回值：0 完成，2 有文件没能修正')
    .argument('<FILE...>', '文件、文件夹或通配模式')
    .addOption(configOption())
    .addOption(dateOption())
    .option('--review', '只用于 Word 文档：问题写成批注，改法写成修订，由人接受或拒绝')
    .option('--diff', '列出改了哪些行')
    .option('--dry-run', '只说会改什么，不改文件')
    .action(async (files: string[], given: GivenFixOptions) => {
      exit(await (await import('./commands/fix.js')).fix(files, given, output));
    });
}

function addExport(program: Command, output: Output, exit: (code: ExitCode) => void): void {
  program
    .command('export')
    .description('把一篇文稿排成 Word 文档、PDF、Markdown 或纯文本。返回值：0 完成，2 没能导出')
    .argument('<FILE>', '文稿；- 表示从标准输入读')
    .option('-o, --out <FILE>', '导出到哪个文件；不写则与文稿同名，放在一起')
    .addOption(
      new Option('--format <FORMAT>', '格式；pdf 要装有 LibreOffice')
        .choices(['docx', 'pdf', 'md', 'txt'])
        .default('docx'),
    )
    .option(
      '--profile <PROFILE>',
      '版式：official（公文）、speech（读稿），或本单位的版式文件 FILE.json',
      'official',
    )
    .option('--spoken-numbers', '数字写成读法：2026年写成二〇二六年')
    .option('--force', '覆盖同名的文件')
    .action(async (file: string, given: ExportOptions) => {
      exit(await (await import('./commands/export.js')).exportDraft(file, given, output));
    });
}

function addReport(program: Command, output: Output, exit: (code: ExitCode) => void): void {
  program
    .command('report')
    .description('写一份体检报告：一个网页文件，断网可看，可打印。返回值：0 完成，2 没能写出')
    .argument('<FILE>', '文稿；- 表示从标准输入读')
    .option('-o, --out <FILE>', '写到哪个文件；不写则为文稿旁边的 文稿名.report.html')
    .option('--force', '覆盖同名的文件')
    .addOption(configOption())
    .addOption(dateOption())
    .addOption(speechRateOption())
    .addOption(new Option('--locale <LOCALE>', '报告的语言').choices(['zh', 'en']))
    .action(async (file: string, given: ReportOptions) => {
      exit(await (await import('./commands/report.js')).report(file, given, output));
    });
}

function addCompare(program: Command, output: Output, exit: (code: ExitCode) => void): void {
  program
    .command('compare')
    .description(
      '对比旧稿和新稿：章节移动、新增、删去、改写，照搬的话，改了的数字，没填的年份。返回值：0 完成，2 有文稿没能读',
    )
    .argument('<OLD>', '旧稿；- 表示从标准输入读')
    .argument('<NEW>', '新稿；- 表示从标准输入读')
    .addOption(
      new Option('--format <FORMAT>', '输出格式').choices(['text', 'json']).default('text'),
    )
    .addOption(new Option('--locale <LOCALE>', '输出的语言').choices(['zh', 'en']))
    .action(async (old: string, now: string, given: CompareOptions) => {
      exit(await (await import('./commands/compare.js')).compare({ old, now }, given, output));
    });
}

function addMine(program: Command, output: Output, exit: (code: ExitCode) => void): void {
  program
    .command('mine')
    .description(
      '从文件夹的文稿里提炼常用句，写成代码片段。返回值：0 完成（略过的文件一一列出），2 没有读到文稿或没能写',
    )
    .argument('[FOLDER...]', '文稿所在的文件夹（txt、md、gongwen、gw、docx）')
    .option('-o, --out <DIR>', '写到哪个文件夹')
    .addOption(new Option('--output <DIR>', '同 --out').hideHelp())
    .option('--jobs <N>', '用几个线程；不写则比处理器核数少一个', parseCount)
    .option('--max-size <MB>', '多大的文件不读；不写则为 16', parseCount)
    .addOption(
      new Option(
        '--stage <STAGE>',
        '只作其中一步，读标准输入，用于一台机器装不下的语料（见 docs/mining-at-scale.md）',
      ).choices(['map', 'reduce', 'finish']),
    )
    .option(
      '--lexicon',
      '提炼的是套话表：高频短语、句式、四字格和程度副词，写成 cliches-mined.json',
    )
    .option('--phrases', '提炼的是接续短语表：打出开头就能接着补全的话，写成 phrases.json')
    .option(
      '--since <YEAR>',
      '短语至少见于两篇提到这一年或以后的文稿（用于 --phrases）',
      parseCount,
    )
    .option('--contrast <NAME...>', '哪些子文件夹是没有套话的对照文本，例如法规')
    .option('--exclude <NAME...>', '哪些子文件夹不参加提炼')
    .action(async (folders: string[], given: GivenMineOptions) => {
      exit(await runMine(folders, given, output));
    });
}

interface GivenMineOptions {
  readonly out?: string;
  readonly output?: string;
  readonly jobs?: number;
  readonly maxSize?: number;
  readonly stage?: 'map' | 'reduce' | 'finish';
  readonly lexicon?: boolean;
  readonly phrases?: boolean;
  readonly since?: number;
  readonly contrast?: readonly string[];
  readonly exclude?: readonly string[];
}

/** Loads and runs the command that the options of `mine` select. */
async function runMine(
  folders: readonly string[],
  given: GivenMineOptions,
  output: Output,
): Promise<ExitCode> {
  const target = given.out ?? given.output ?? '';
  if (target === '' && given.stage !== 'map' && given.stage !== 'reduce') {
    output.tell('biganzi: 缺少选项 -o, --out <DIR>');
    return 2;
  }
  if (given.stage)
    return (await import('./commands/mine-stage.js')).runStage(given.stage, target, output);
  if (folders.length === 0) {
    output.tell('biganzi: 缺少参数 FOLDER');
    return 2;
  }
  if (given.lexicon) {
    const { mineLexiconOf } = await import('./commands/mine-lexicon.js');
    const { contrast = [], exclude = [] } = given;
    return mineLexiconOf(folders, { target, contrast, exclude }, output);
  }
  if (given.phrases) {
    const { minePhrasesOf } = await import('./commands/mine-phrases.js');
    const { exclude = [], since = 0 } = given;
    return minePhrasesOf(folders, { target, exclude, since }, output);
  }
  const { jobs, maxSize } = given;
  const maxBytes = maxSize === undefined ? undefined : maxSize * MEGABYTE;
  return (await import('./commands/mine.js')).mine(folders, { target, jobs, maxBytes }, output);
}

/** In bytes, as file managers count: 10^6, not 2^20. */
const MEGABYTE = 1_000_000;

function addStats(program: Command, output: Output, exit: (code: ExitCode) => void): void {
  program
    .command('stats')
    .description('统计字数、时长、套话密度和虚实比。返回值：0 完成，2 有文件没能统计')
    .argument('<FILE...>', '文件、文件夹、通配模式，或 -（标准输入）')
    .addOption(
      new Option('--format <FORMAT>', '输出格式').choices(['text', 'json']).default('text'),
    )
    .addOption(
      new Option('--sort <ORDER>', '顺序：文件名，或套话密度从高到低')
        .choices(['name', 'density'])
        .default('name'),
    )
    .option('--top <N>', '每篇最多列出几个套话', parseCount, 10)
    .addOption(speechRateOption())
    .addOption(configOption())
    .addOption(new Option('--locale <LOCALE>', '输出的语言').choices(['zh', 'en']))
    .action(async (files: string[], given: StatsOptions) => {
      exit(await (await import('./commands/stats.js')).stats(files, given, output));
    });
}

interface GivenFixOptions {
  readonly config?: string;
  readonly review?: boolean;
  readonly date?: string;
  readonly dryRun?: boolean;
  readonly diff?: boolean;
}

/** The options as commander passes them: an option that was not given and has no default is absent. */
interface GivenCheckOptions {
  readonly format: CheckOptions['format'];
  readonly failOn: CheckOptions['failOn'];
  readonly config?: string;
  readonly stdinFilename?: string;
  readonly locale?: 'zh' | 'en';
  readonly date?: string;
  readonly perRule?: number;
  readonly color?: boolean;
  readonly gate?: boolean;
  readonly archive?: readonly string[];
}

function toCheckOptions(given: GivenCheckOptions, output: Output): CheckOptions {
  return {
    format: given.format,
    failOn: given.failOn,
    config: given.config,
    stdinFilename: given.stdinFilename,
    locale: given.locale,
    date: given.date,
    perRule: given.perRule ?? Infinity,
    gate: given.gate ?? false,
    archive: given.archive ?? [],
    color: given.color ?? wantsColor(process.env, output.isTerminal),
  };
}
