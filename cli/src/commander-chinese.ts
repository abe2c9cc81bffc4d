import { type Command, type CommanderError, Help, type Option } from 'commander';
import { displayWidth } from './reporters/display-width.js';

/** Makes help Chinese and errors exceptions, for the program and for the commands added to it later. */
export function configureChineseHelp(program: Command): void {
  program
    .exitOverride()
    .helpOption('-h, --help', '显示帮助')
    .helpCommand('help [COMMAND]', '显示一个命令的帮助')
    .configureOutput({ outputError: () => undefined })
    .configureHelp({
      styleTitle: (title) => TITLES[title] ?? title,
      styleUsage: toChineseUsage,
      subcommandTerm: (command) => toChineseUsage(defaultHelp.subcommandTerm(command)),
      displayWidth: widthOf,
      optionDescription: describeOption,
    });
}

const defaultHelp = new Help();

function widthOf(text: string): number {
  return Array.from(text).reduce((width, character) => width + displayWidth(character), 0);
}

const TITLES: Readonly<Record<string, string>> = {
  'Usage:': '用法：',
  'Arguments:': '参数：',
  'Options:': '选项：',
  'Commands:': '命令：',
};

function toChineseUsage(usage: string): string {
  return usage.replace('[options]', '[选项]').replace('[command]', '[命令]');
}

function describeOption({ description, argChoices, defaultValue }: Option): string {
  const notes = [
    ...(argChoices ? [argChoices.join('、')] : []),
    ...(typeof defaultValue === 'string' ? [`默认 ${defaultValue}`] : []),
  ];
  return notes.length > 0 ? `${description}（${notes.join('；')}）` : description;
}

/** The Chinese message for an error of commander. */
export function toChinese({ code, message }: CommanderError): string {
  const [subject = '', value = ''] = Array.from(
    message.matchAll(QUOTED),
    ({ groups }) => groups?.text,
  );
  switch (code) {
    case 'commander.unknownOption':
      return `没有这个选项：${subject}`;
    case 'commander.unknownCommand':
      return `没有这个命令：${subject}。运行 biganzi --help 查看全部命令`;
    case 'commander.missingArgument':
      return `缺少参数：${subject}`;
    case 'commander.optionMissingArgument':
      return `选项缺少值：${subject}`;
    case 'commander.missingMandatoryOptionValue':
      return `缺少选项：${subject}`;
    case 'commander.conflictingOption':
      return `两个选项不能同时使用：${subject} 和 ${value}`;
    case 'commander.excessArguments':
      return '参数太多';
    case 'commander.invalidArgument':
      return `选项的值不对：${subject} 不能是“${value}”${explain(message)}`;
    default:
      return message;
  }
}

/** 'x' in: error: unknown option 'x' */
const QUOTED = /'(?<text>[^']*)'/gu;

/** Allowed choices are error, warning. */
const CHOICES = /Allowed choices are (?<choices>.*)\.$/u;

/** The part after commander's own sentence: the allowed choices, or the message of our own parser. */
function explain(message: string): string {
  const choices = CHOICES.exec(message)?.groups?.choices;
  if (choices !== undefined) return `，可以是 ${choices.replaceAll(', ', '、')}`;
  const own = message.slice(message.indexOf('is invalid. ') + 'is invalid. '.length);
  return own === '' ? '' : `，${own}`;
}
