/** The value as a record of unknown fields; an empty record if it is not an object. */
export function toRecord(value: unknown): Readonly<Record<string, unknown>> {
  // Reading unknown fields is safe for any object.
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
