const UTF8_MARK = Buffer.from([0xef, 0xbb, 0xbf])

/**
 * A text file's bytes as this app would have written them: in UTF-8 without a byte order mark.
 * Editors and shells of Windows add one, or save a file in UTF-16.
 */
export function plainBytes(bytes: Buffer): Buffer {
  if (bytes.subarray(0, 3).equals(UTF8_MARK)) return bytes.subarray(3)
  const encoding = UTF16[bytes.toString('hex', 0, 2)]
  if (encoding === undefined) return bytes
  return Buffer.from(new TextDecoder(encoding).decode(bytes))
}

/** By the byte order mark. */
const UTF16: Partial<Record<string, string>> = { fffe: 'utf-16le', feff: 'utf-16be' }
