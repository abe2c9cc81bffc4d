/** The fields of a value from outside; none where it is no object. */
export function toRecord(value: unknown): Readonly<Record<string, unknown>> {
  // Any object may be read as unknown values by name.
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
