import { useEffect, useEffectEvent, type RefObject } from 'react'

import { isLeftToRight } from '../page/direction.ts'
import { wheelTracker, swipeDirection, type SwipeDirection } from './swipe.ts'

/**
 * Calls `onSwipe` when the person swipes with a finger or sideways on a touchpad. It is a shortcut:
 * links and keys do the same.
 */
export function useSwipe(
  area: RefObject<HTMLElement | null>,
  onSwipe: (direction: SwipeDirection) => void,
): void {
  const report = useEffectEvent((direction: SwipeDirection | undefined) => {
    if (direction !== undefined) onSwipe(direction)
  })
  useEffect(() => {
    const element = area.current
    if (element === null) return
    let began: { x: number; y: number; id: number } | undefined
    const wheelDirection = wheelTracker()

    const down = (event: PointerEvent): void => {
      if (event.pointerType === 'mouse' || isText(event.target)) return
      began = { x: event.clientX, y: event.clientY, id: event.pointerId }
    }
    const up = (event: PointerEvent): void => {
      const from = began
      began = undefined
      if (from?.id !== event.pointerId) return
      const moved = { x: event.clientX - from.x, y: event.clientY - from.y }
      report(swipeDirection(moved, isLeftToRight()))
    }
    const wheel = ({ deltaX, deltaY, timeStamp }: WheelEvent): void => {
      report(wheelDirection({ x: deltaX, y: deltaY, at: timeStamp }, isLeftToRight()))
    }
    const lost = (): void => {
      began = undefined
    }
    element.addEventListener('pointerdown', down)
    element.addEventListener('pointerup', up)
    element.addEventListener('pointercancel', lost)
    element.addEventListener('wheel', wheel, { passive: true })
    return () => {
      element.removeEventListener('pointerdown', down)
      element.removeEventListener('pointerup', up)
      element.removeEventListener('pointercancel', lost)
      element.removeEventListener('wheel', wheel)
    }
  }, [area])
}

function isText(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, textarea, select') !== null
}
