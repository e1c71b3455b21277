/** The beginning of a text, enough to recognise it by. */
export function shorten(text: string): string {
  const line = text.split('\n', 1)[0] ?? ''
  const letters = [...new Intl.Segmenter(undefined).segment(line.slice(0, 200))]
  if (letters.length <= 60 && line === text) return text
  return `${letters
    .slice(0, 60)
    .map(({ segment }) => segment)
    .join('')}…`
}
