/** The sections of Settings, in the order of the list. */
export const SECTIONS = ['general', 'nudges', 'appearance', 'data', 'advanced'] as const
export type SectionName = (typeof SECTIONS)[number]

/** Parts that the app leads to, and the sections that they are in. */
const PARTS: Readonly<Record<string, SectionName>> = {
  pause: 'nudges',
  'why-quiet': 'nudges',
  model: 'advanced',
}

/** The section that a route such as `#settings/why-quiet` leads to; the first where it names none. */
export function sectionOf(part = ''): SectionName {
  const named = SECTIONS.find((name) => name === part)
  return named ?? PARTS[part] ?? 'general'
}
