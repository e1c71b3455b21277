import { useEffect, useId, useRef, useState, type ReactNode } from 'react'

import { ask } from '../api.ts'
import { rememberFocus } from '../page/remember-focus.ts'
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
  const moved = useRef<{ to: number; hasStayed: () => boolean }>(undefined)

  // An element that moves within the page loses the focus.
  useEffect(() => {
    if (place !== moved.current?.to) return
    if (moved.current.hasStayed()) document.getElementById(buttonId)?.focus()
    moved.current = undefined
  }, [place, buttonId])

  async function move(way: 'up' | 'down'): Promise<void> {
    const before = way === 'up' ? order[place - 1] : (order[place + 2] ?? null)
    const to = way === 'up' ? place - 1 : place + 1
    moved.current = { to, hasStayed: rememberFocus() }
    const saved = await change(ask('plan.move', { id, before: before ?? null }))
    if (saved === undefined) moved.current = undefined
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
