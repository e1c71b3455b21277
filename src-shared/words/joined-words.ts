import type { Catalog } from './make-catalog.ts'

type Words = Pick<Catalog, 't'>

/** What a person wrote, or a name, between the quotation marks of the language. */
export function quoted({ t }: Words, text: string): string {
  return t('joining.quoted', { text })
}

/** Things in a row without a word between them: "today, rest day, 3 wins". What is no text is left out. */
export function enumerated({ t }: Words, parts: readonly unknown[]): string {
  return texts(parts).join(t('joining.comma'))
}

/** What is to be known of what stands right before it, in the brackets of the language. */
export function aside({ t }: Words, text: string): string {
  return t('joining.aside', { text })
}

/** Whole sentences, one after the other. What is no text is left out. */
export function sentences({ t }: Words, parts: readonly unknown[]): string {
  return texts(parts).join(t('joining.sentence'))
}

function texts(parts: readonly unknown[]): string[] {
  return parts.filter((part) => typeof part === 'string' && part !== '') as string[]
}
