const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
}

/** The words of a text with a few HTML tags in it, as diaries write their notes. */
export function plainOfHtml(html: string): string {
  return html
    .replaceAll(/<br\s*\/?>|<\/(?:div|p|li|ul|ol|h\d)>/gi, '\n')
    .replaceAll(/<li>/gi, '– ')
    .replaceAll(/<\/?[a-z][^<>]{0,200}>/gi, '')
    .replaceAll(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,4}));/gi, decoded)
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim()
}

function decoded(whole: string, decimal?: string, hex?: string, name?: string): string {
  if (name !== undefined) return ENTITIES[name.toLowerCase()] ?? whole
  const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal)
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole
}
