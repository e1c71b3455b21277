/**
 * A text as two writings of it are compared, to find what the person said of it again. Case,
 * spaces and the kind of apostrophe make no difference; other words do.
 */
export function normaliseChoice(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[‘’ʼ]/g, "'")
    .replaceAll(/\s+/g, ' ')
    .trim()
}
