/** What the windows are told. */
export interface News {
  /** Today, or what the person is told about files. */
  today: () => void
  /** Wins or the plan. */
  changed: () => void
  /** Lists of wins are to be read again. */
  lists: () => void
}

/**
 * Does what nobody waits for, after the answer to whoever has made a change: that goes out in the
 * next turn of the event loop, and this is done in the one after.
 */
export function afterAnswer(work: () => void): void {
  setImmediate(() => setImmediate(work))
}

/** Tells the news of one moment together, and each once, after the answer. */
export function tellSoon(news: News): (...what: (keyof News)[]) => void {
  const due = new Set<keyof News>()
  return (...what) => {
    const isPending = due.size > 0
    for (const one of what) due.add(one)
    if (isPending || due.size === 0) return
    afterAnswer(() => {
      const all = [...due]
      due.clear()
      for (const one of all) news[one]()
    })
  }
}
