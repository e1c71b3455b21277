/** A part of a template that only the run of the code knows. */
const OPEN_PART = /\$\{[^}]*\}/g
const LITERAL = /'([\w.-]+)'/g
/** What may be a key with such parts in it, also within another template. */
const TEMPLATE = /[\w.-]*(?:\$\{[^{}]*\}[\w.-]*)+/g
/** A whole section, or a list: `t('tray')`. */
const WHOLE = /\bt\('([\w.-]+)'\)/g
const FORM = /_(?:zero|one|two|few|many|other)$/

/**
 * The keys that no code asks for: neither as they are, nor by a template that they fit
 * (`care.${kind}.now`), nor with the section that they are in.
 *
 * @param keys such as `tray.log`
 * @param sources the code
 */
export function unusedKeys(keys: readonly string[], sources: readonly string[]): string[] {
  const said = new Set<string>()
  const templates = new Set<string>()
  const sections = new Set<string>()
  for (const source of sources) {
    for (const [, name = ''] of source.matchAll(LITERAL)) said.add(name)
    for (const [template] of source.matchAll(TEMPLATE)) templates.add(template)
    for (const [, section = ''] of source.matchAll(WHOLE)) sections.add(section)
  }
  const patterns = [...templates].flatMap((template) => patternOf(template) ?? [])
  const isUsed = (key: string): boolean => {
    const base = key.replace(FORM, '')
    return (
      said.has(base) ||
      said.has(key) ||
      [...sections].some((section) => base.startsWith(`${section}.`)) ||
      patterns.some((pattern) => pattern.test(base) || pattern.test(key))
    )
  }
  return keys.filter((key) => !isUsed(key))
}

/** What a template may become; undefined of one that names nothing of a key by itself. */
function patternOf(template: string): RegExp | undefined {
  const fixed = template.replaceAll(OPEN_PART, '')
  if (!/\w\.|\.\w/.test(fixed)) return undefined
  const parts = template.split(OPEN_PART).map((part) => part.replaceAll('.', String.raw`\.`))
  return new RegExp(`^${parts.join(String.raw`[\w-]+(?:\.[\w-]+)*`)}$`)
}
