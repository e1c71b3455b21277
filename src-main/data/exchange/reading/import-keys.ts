import { v5 } from 'uuid'

import type { ReadTask } from '../import-format.ts'

/** The namespace of what is brought in (RFC 9562, section 5.5). Never changed: ids would be others. */
const NAMESPACE = '5d0cbb0e-96a6-4c58-8b1d-1d6f0a4ce3b7'

/**
 * The ids of what one format reads: the same for the same thing, so that the same file twice adds
 * nothing (decision 133).
 */
export class ImportKeys {
  readonly #format: string
  /** What each id that was given out stands for. */
  readonly #contents = new Map<string, string>()
  readonly #counts = new Map<string, number>()
  readonly #tasks = new WeakMap<ReadTask, string>()

  /** @param format the format's id */
  constructor(format: string) {
    this.#format = format
  }

  /**
   * The id of something. Returns undefined if it was given before.
   *
   * @param own its id in the other program; without one, its content and how often that came
   *   before stand for it
   */
  take(own: string | undefined, parts: readonly (string | undefined)[]): string | undefined {
    const content = parts.map((part) => part ?? '').join('\n')
    if (own === undefined) return this.#ofContent(content)
    return this.#take(`key\n${own}`, content) ?? this.#takeOther(own, content)
  }

  /** Notes the id of a task, for what was done of it. */
  remember(task: ReadTask, id: string): void {
    this.#tasks.set(task, id)
  }

  /** The id of a task that was given before. */
  idOf(task: ReadTask): string | undefined {
    return this.#tasks.get(task)
  }

  #take(key: string, content: string): string | undefined {
    const id = v5(`${this.#format}\n${key}`, NAMESPACE)
    if (this.#contents.has(id)) return undefined
    this.#contents.set(id, content)
    return id
  }

  /** A file whose ids are not one to one (they were blotted out, say) is taken by its content. */
  #takeOther(own: string, content: string): string | undefined {
    const first = v5(`${this.#format}\nkey\n${own}`, NAMESPACE)
    return this.#contents.get(first) === content
      ? undefined
      : this.#take(`key\n${own}\n${content}`, content)
  }

  #ofContent(content: string): string | undefined {
    const before = this.#counts.get(content) ?? 0
    this.#counts.set(content, before + 1)
    return this.#take(`content\n${before}\n${content}`, '')
  }
}
