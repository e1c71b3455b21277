import type { DataNotice } from '../../src-shared/contract/data.ts'

/** What the person is told about files: each once, and no longer when it has passed. */
export class NoticeList {
  readonly #notices: DataNotice[] = []
  readonly #onNew: () => void

  /** @param onNew called when there is something new to say */
  constructor(onNew: () => void = () => undefined) {
    this.#onNew = onNew
  }

  /** All of them, in the order in which they came up. */
  all(): readonly DataNotice[] {
    return this.#notices
  }

  /** Notes something, unless it has been noted. */
  say(notice: DataNotice): void {
    if (this.#find(notice.kind, notice.path) >= 0) return
    this.#notices.push(notice)
    this.#onNew()
  }

  /** It is not so any more. */
  forget(kind: DataNotice['kind'], path: string): void {
    const index = this.#find(kind, path)
    if (index >= 0) this.#notices.splice(index, 1)
  }

  #find(kind: DataNotice['kind'], path: string): number {
    return this.#notices.findIndex((said) => said.kind === kind && said.path === path)
  }
}
