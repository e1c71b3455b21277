import { useEffect, useState } from 'react'

import type { Win } from '../../src-shared/records.ts'

/** The wins whose beads lie on Today already; undefined until Today has been shown. */
let seen: Set<string> | undefined

/** Lets every bead of the first view land before one's eyes, as after the welcome. */
export function letFirstBeadsLand(): void {
  seen = new Set()
}

/** What Today shows first was there before: its beads do not land. */
export function useFirstBeads(wins: readonly Pick<Win, 'id'>[]): void {
  useState(() => {
    seen ??= new Set(wins.map(({ id }) => id))
  })
}

/** Whether the bead of a win lands now, for the first time; and the end of that. */
export function useArrival(id: string): [boolean, () => void] {
  const [isLanding, setIsLanding] = useState(() => seen?.has(id) === false)
  useEffect(() => void seen?.add(id), [id])
  return [isLanding, () => setIsLanding(false)]
}
