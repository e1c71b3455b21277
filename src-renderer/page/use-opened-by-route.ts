import { useEffect, useState } from 'react'

/**
 * Whether a part that opens with a click is open. It opens by itself when the route names it.
 *
 * @param route such as `#settings/pause`
 */
export function useOpenedByRoute(route: string): [boolean, (isOpen: boolean) => void] {
  const [isOpen, setIsOpen] = useState(location.hash === route)
  useEffect(() => {
    const update = (): void => setIsOpen((now) => now || location.hash === route)
    addEventListener('hashchange', update)
    return () => removeEventListener('hashchange', update)
  }, [route])
  return [isOpen, setIsOpen]
}
