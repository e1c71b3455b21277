import { useEffect, useEffectEvent, useState } from 'react'

import { onEvent } from '../api.ts'

/**
 * What main answers, read again whenever wins change. What was there stays until the next has come.
 *
 * @param key of what is asked: another one asks anew
 */
export function useRead<T>(key: string, ask: () => Promise<T>): T | undefined {
  const [answer, setAnswer] = useState<T>()
  const asking = useEffectEvent(ask)
  useEffect(() => {
    let isWanted = true
    const read = (): void => void asking().then((read) => isWanted && setAnswer(read))
    read()
    const stop = onEvent('wins.changed', read)
    return () => {
      isWanted = false
      stop()
    }
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- it says when to ask anew
  }, [key])
  return answer
}
