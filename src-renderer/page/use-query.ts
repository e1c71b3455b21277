import { useEffect, useEffectEvent, useState } from 'react'

import { onEvent } from '../api.ts'

/**
 * What main answers, read again whenever wins change, or what is asked of which days. What was there
 * stays until the next has come.
 *
 * @param key of what is asked: another one asks anew
 */
export function useQuery<T>(key: string, ask: () => Promise<T>): T | undefined {
  const [answer, setAnswer] = useState<T>()
  const asking = useEffectEvent(ask)
  useEffect(() => {
    let isWanted = true
    const read = (): void => void asking().then((read) => isWanted && setAnswer(read))
    read()
    const stops = [onEvent('wins.changed', read), onEvent('nudges.changed', read)]
    return () => {
      isWanted = false
      for (const stop of stops) stop()
    }
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- it says when to ask anew
  }, [key])
  return answer
}
