import { catalog } from '../formats/catalog.ts'

/**
 * The anchor of a step in its stored form: "I pour my coffee". The field that asks for it begins
 * with "After I…", and some people type all of that again. In English the stored form has its
 * subject; other languages keep what was typed.
 *
 * @param typed the text of the field
 * @returns undefined if the field is empty
 */
export function parseAnchor(typed: string): string | undefined {
  return isEnglish() ? englishAnchor(typed) : withoutLabel(typed)
}

/** The text of the field for a stored anchor: what follows "After I…". */
export function anchorInputText(anchor: string): string {
  return isEnglish() ? anchor.replace(/^I\s+/, '') : anchor
}

function isEnglish(): boolean {
  return catalog.language() === 'en'
}

function englishAnchor(typed: string): string | undefined {
  const words = typed.trim().replace(/^after\s+/i, '')
  if (words === '' || /^i$/i.test(words)) return undefined
  if (/^i\s/i.test(words)) return words.replace(/^i/, 'I')
  // "Lunch" and "pouring my coffee" read well after "after" as they are.
  if (/^\S+$/.test(words) || GERUND.test(words)) return words
  // "My alarm rings" and "lunch is over" have their own subject; "pour my coffee" has none.
  return OTHER_SUBJECT.test(words) ? words : `I ${words}`
}

/** What was typed, without the label of its field where that was typed again. */
function withoutLabel(typed: string): string | undefined {
  const words = typed.trim()
  const label = catalog.t('shrink.anchorLabel').replace(/…$/, '').trim()
  const isRepeated = words.toLocaleLowerCase().startsWith(`${label.toLocaleLowerCase()} `)
  return (isRepeated ? words.slice(label.length).trim() : words) || undefined
}

const OTHER_SUBJECT =
  /^((the|a|an|my|our|your|we|he|she|they|it|you)\s|i['’]|\S+\s+(is|are|has|have|rings?|ends?|starts?)\b)/i
const GERUND = /^(?!(bring|sing|swing|ring|cling|wring|string)\b)\S+ing\b/i
