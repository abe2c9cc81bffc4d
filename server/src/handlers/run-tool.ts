import { runTool } from '../assistant/tools.js';
import { currentDay } from '../current-day.js';
import type { RunToolAnswer } from '../protocol.js';
import { toRecord } from '../to-record.js';

/** Answers `biganzi/runTool`. */
export function answerTool(params: unknown): Promise<RunToolAnswer> {
  const { name, input } = toRecord(params);
  return runTool(name, input, currentDay());
}
