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
    /** How often it was asked. Answers may come in another order, and only the last is right. */
    let asked = 0
    const read = (): void => {
      const nth = (asked += 1)
      void run().then((read) => nth === asked && setAnswer(read))
    }
    read()
    const stops = [onEvent('wins.changed', read), onEvent('nudges.changed', read)]
    return () => {
      asked += 1
      for (const stop of stops) stop()
    }
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- another key is another query
  }, [key])
  return answer
}
