import { v5 } from 'uuid'

/** The namespace of what is brought in (RFC 9562, section 5.5). Never changed: ids would be others. */
const NAMESPACE = '5d0cbb0e-96a6-4c58-8b1d-1d6f0a4ce3b7'

/**
 * The ids of what one format reads: the same for the same thing, so that the same file twice adds
 * nothing (decision 133).
 */
export class ImportKeys {
  readonly #format: string
  readonly #used = new Set<string>()
  readonly #counts = new Map<string, number>()

  /** @param format the format's id */
  constructor(format: string) {
    this.#format = format
  }

  /**
   * The id of something, and the key it is of. Returns undefined if the key was used before.
   *
   * @param own its id in the other program; without one, its content and how often that came
   *   before stand for it
   */
  take(own: string | undefined, content: readonly (string | undefined)[]): string | undefined {
    const id = own === undefined ? this.#ofContent(content.join('\n')) : this.of(own)
    if (this.#used.has(id)) return undefined
    this.#used.add(id)
    return id
  }

  /** The id of what has an id in the other program. */
  of(own: string): string {
    return v5(`${this.#format}\nkey\n${own}`, NAMESPACE)
  }

  #ofContent(content: string): string {
    const before = this.#counts.get(content) ?? 0
    this.#counts.set(content, before + 1)
    return v5(`${this.#format}\ncontent\n${before}\n${content}`, NAMESPACE)
  }
}
