import { useEffect, useRef, useState } from 'react'

/** What a person has just chosen, shown before main has told of it. */
interface Chosen<T> {
  /** Undefined unless main is yet to tell of it. */
  chosen: T | undefined
  /**
   * Shows a value until main has told of it, which is after its answer.
   *
   * @param isTaken whether the answer says that the value is kept; if not, what was before is shown
   * @returns the answer; undefined where another value was chosen meanwhile, which stays shown
   */
  choose: <R>(
    value: T,
    answer: Promise<R>,
    isTaken: (answer: R) => boolean,
  ) => Promise<{ answer: R } | undefined>
}

/**
 * Holds what was chosen last until main tells of it.
 *
 * @param view what main told last; another object each time
 */
export function useChosen<T>(view: object): Chosen<T> {
  const [chosen, setChosen] = useState<T>()
  const latest = useRef<unknown>(undefined)
  const isAnswered = useRef(false)
  useEffect(() => {
    if (isAnswered.current) setChosen(undefined)
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- another view is what main told since
  }, [view])
  return {
    chosen,
    async choose(value, answer, isTaken) {
      latest.current = answer
      isAnswered.current = false
      setChosen(value)
      const answered = await answer
      if (latest.current !== answer) return undefined
      isAnswered.current = true
      if (!isTaken(answered)) setChosen(undefined)
      return { answer: answered }
    },
  }
}
