/** What a fuzzer is given. */
export interface FuzzRun {
  readonly seed: number;
  /** Called for each failure, as small as it could be made. */
  readonly onFailure: (failure: string) => void;
}
