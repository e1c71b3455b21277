import { useEffect, useEffectEvent, useState } from 'react'

import { onEvent } from '../api.ts'

/**
 * The answer to a query, read again whenever wins or the settings for nudges change. The former answer
 * stays until the next has arrived.
 *
 * @param key identifies the query; another key reads anew
 */
export function useQuery<T>(key: string, query: () => Promise<T>): T | undefined {
  const [answer, setAnswer] = useState<T>()
  const run = useEffectEvent(query)
  useEffect(() => {
    let isWanted = true
    const read = (): void => void run().then((read) => isWanted && setAnswer(read))
    read()
    const stops = [onEvent('wins.changed', read), onEvent('nudges.changed', read)]
    return () => {
      isWanted = false
      for (const stop of stops) stop()
    }
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- another key is another query
  }, [key])
  return answer
}
