/**
 * When an id was made, in milliseconds since the Unix epoch: the first 48 bits of a UUIDv7
 * (RFC 9562, section 5.7). NaN for ids of other kinds, such as those of what was brought in from
 * another program: they say nothing of a time.
 */
export function madeAt(id: string): number {
  return id[14] === '7' ? Number.parseInt(id.slice(0, 8) + id.slice(9, 13), 16) : Number.NaN
}
