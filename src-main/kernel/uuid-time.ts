/**
 * When an id was made, in milliseconds since the Unix epoch: the first 48 bits of a UUIDv7
 * (RFC 9562, section 5.7). Ids of other kinds answer with some instant.
 */
export function madeAt(id: string): number {
  return Number.parseInt(id.slice(0, 8) + id.slice(9, 13), 16)
}
