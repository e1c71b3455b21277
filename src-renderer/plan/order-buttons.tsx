import { useEffect, useRef, useState, type ReactNode } from 'react'

import { ask } from '../api.ts'
import { usePlanChange } from '../steps/use-plan-change.ts'
import { t } from '../words.ts'

interface Props {
  id: string
  text: string
  /** The ids of all items in its list, in order. */
  order: readonly string[]
}

/** Moves an item up or down in its list. The button that was pressed keeps the focus. */
export function OrderButtons({ id, text, order }: Props): ReactNode {
  const { error, change } = usePlanChange()
  const [status, setStatus] = useState<string>()
  const place = order.indexOf(id)
  const pressed = useRef<{ button: HTMLButtonElement; to: number }>(undefined)

  // An element that moves within the page loses the focus.
  useEffect(() => {
    if (place !== pressed.current?.to) return
    pressed.current.button.focus()
    pressed.current = undefined
  }, [place])

  async function move(way: 'up' | 'down', button: HTMLButtonElement): Promise<void> {
    const before = way === 'up' ? order[place - 1] : (order[place + 2] ?? null)
    pressed.current = { button, to: way === 'up' ? place - 1 : place + 1 }
    const moved = await change(ask('plan.move', { id, before: before ?? null }))
    if (moved === undefined) pressed.current = undefined
    else setStatus(t(way === 'up' ? 'plan.movedUp' : 'plan.movedDown'))
  }

  const ends = { up: place <= 0, down: place === order.length - 1 }
  return (
    <>
      {(['up', 'down'] as const).map((way) => (
        <button
          key={way}
          className="quiet"
          aria-label={t(`plan.${way}Named`, { text })}
          aria-disabled={ends[way]}
          onClick={({ currentTarget }) => {
            if (!ends[way]) void move(way, currentTarget)
          }}
        >
          {t(`plan.${way}`)}
        </button>
      ))}
      <span role="status" className="unseen">
        {status}
      </span>
      <span role="alert" className="error">
        {error}
      </span>
    </>
  )
}
