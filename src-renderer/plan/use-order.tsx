import { useEffect, useId, useRef, useState, type ReactNode } from 'react'

import { ask } from '../api.ts'
import { usePlanChange } from '../steps/use-plan-change.ts'
import type { MenuItem } from '../ui/menu.tsx'
import { t } from '../words.ts'

interface Ordered {
  id: string
  /** The ids of all items in its list, in order. */
  order: readonly string[]
}

interface Order {
  /** The id of the menu's button, which has the focus again after a move. */
  buttonId: string
  /** The moves that are possible from where it is. */
  items: MenuItem[]
  /** What became of the last move. */
  said: ReactNode
}

/** Moves an item of the plan up or down in its list, from its menu. */
export function useOrder({ id, order }: Ordered): Order {
  const buttonId = useId()
  const { error, change } = usePlanChange()
  const [status, setStatus] = useState<string>()
  const place = order.indexOf(id)
  const movedTo = useRef<number>(undefined)

  // An element that moves within the page loses the focus.
  useEffect(() => {
    if (place !== movedTo.current) return
    document.getElementById(buttonId)?.focus()
    movedTo.current = undefined
  }, [place, buttonId])

  async function move(way: 'up' | 'down'): Promise<void> {
    const before = way === 'up' ? order[place - 1] : (order[place + 2] ?? null)
    movedTo.current = way === 'up' ? place - 1 : place + 1
    const moved = await change(ask('plan.move', { id, before: before ?? null }))
    if (moved === undefined) movedTo.current = undefined
    else setStatus(t(way === 'up' ? 'plan.movedUp' : 'plan.movedDown'))
  }

  const ways = [
    ...(place > 0 ? (['up'] as const) : []),
    ...(place < order.length - 1 ? (['down'] as const) : []),
  ]
  return {
    buttonId,
    items: ways.map((way) => ({
      key: way,
      label: t(`plan.${way}`),
      onSelect: () => void move(way),
    })),
    said: (
      <>
        <span role="status" className="unseen">
          {status}
        </span>
        <span role="alert" className="error">
          {error}
        </span>
      </>
    ),
  }
}
