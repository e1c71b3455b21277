import { placeholdersIn } from './placeholders.ts'

/** Sentences of one key, by their form: `one`, `other`. */
export type Forms = ReadonlyMap<string, string>

/** Up to here the forms of every language have repeated themselves. */
const ENOUGH_NUMBERS = 200

/**
 * What is wrong with the plural forms of a sentence: they are exactly those that the language has by
 * CLDR (`Intl.PluralRules`), and one for nothing at all where English has it. A number may be left out
 * of a form for one number alone, such as "one win"; in Russian `one` is for 21 as well.
 */
export function pluralProblems(english: Forms, forms: Forms, language: string): string[] {
  const rules = new Intl.PluralRules(language)
  const wanted = new Set<string>(rules.resolvedOptions().pluralCategories)
  if (english.has('zero')) wanted.add('zero')
  const missing = [...wanted].filter((form) => !forms.has(form))
  const extra = [...forms.keys()].filter((form) => !wanted.has(form))
  return [
    ...missing.map((form) => `has no form for “${form}”`),
    ...extra.map((form) => `has a form for “${form}”, which ${language} does not know`),
    ...[...forms].flatMap(([form, said]) => {
      const isForOne = form === 'zero' || numbersOf(rules, form).length === 1
      return formProblems(english, form, said, isForOne)
    }),
  ]
}

function formProblems(english: Forms, form: string, said: string, isForOne: boolean): string[] {
  const placeholdersOf = (name: string) => placeholdersIn(english.get(name) ?? '')
  const needed = placeholdersOf('other')
  const spared = placeholdersOf('one')
  const known = placeholdersIn([...english.values()].join(''))
  const has = placeholdersIn(said)
  const mayLack = (name: string): boolean => isForOne && (isNumber(name) || !spared.has(name))
  const lacking = [...needed].filter((name) => !has.has(name) && !mayLack(name))
  const strange = [...has].filter((name) => !known.has(name))
  return lacking
    .map((name) => `lacks {{${name}}} in “${form}”`)
    .concat(strange.map((name) => `has {{${name}}} in “${form}”, which English has not`))
}

function isNumber(name: string): boolean {
  return name === 'number' || /^count\b/.test(name)
}

/** The whole numbers above zero that a form is for, as far as they are counted here. */
function numbersOf(rules: Intl.PluralRules, form: string): number[] {
  return Array.from({ length: ENOUGH_NUMBERS }, (_, place) => place + 1).filter(
    (number) => rules.select(number) === form,
  )
}
