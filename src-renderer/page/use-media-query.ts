import { useCallback, useState, useSyncExternalStore } from 'react'

/** Whether a media query matches, such as `(width < 30rem)`. */
export function useMediaQuery(query: string): boolean {
  const [media] = useState(() => matchMedia(query))
  const subscribe = useCallback(
    (onChange: () => void) => {
      media.addEventListener('change', onChange)
      return () => media.removeEventListener('change', onChange)
    },
    [media],
  )
  return useSyncExternalStore(subscribe, () => media.matches)
}
