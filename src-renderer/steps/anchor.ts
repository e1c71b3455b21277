/**
 * The anchor of a step in its stored form: "I pour my coffee". The field that asks for it begins
 * with "After I…", and some people type all of that again.
 *
 * @param typed the text of the field
 * @returns undefined if the field is empty
 */
export function parseAnchor(typed: string): string | undefined {
  const words = typed.trim().replace(/^after\s+/i, '')
  if (words === '' || /^i$/i.test(words)) return undefined
  if (/^i\s/i.test(words)) return words.replace(/^i/, 'I')
  // "Lunch" and "pouring my coffee" read well after "after" as they are.
  if (/^\S+$/.test(words) || GERUND.test(words)) return words
  // "My alarm rings" and "lunch is over" have their own subject; "pour my coffee" has none.
  return OTHER_SUBJECT.test(words) ? words : `I ${words}`
}

/** The text of the field for a stored anchor: what follows "After I…". */
export function anchorInputText(anchor: string): string {
  return anchor.replace(/^I\s+/, '')
}

const OTHER_SUBJECT =
  /^((the|a|an|my|our|your|we|he|she|they|it|you)\s|i['’]|\S+\s+(is|are|has|have|rings?|ends?|starts?)\b)/i
const GERUND = /^(?!(bring|sing|swing|ring|cling|wring|string)\b)\S+ing\b/i
