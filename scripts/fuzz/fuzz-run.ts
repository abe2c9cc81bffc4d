/** The input of a fuzzer. */
export interface FuzzRun {
  readonly seed: number;
  /** Called for each failure after shrinking. */
  readonly onFailure: (failure: string) => void;
}
