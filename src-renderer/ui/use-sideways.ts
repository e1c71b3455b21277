import { useEffect, useEffectEvent, type RefObject } from 'react'

/** How far a finger goes sideways for a swipe, and at most up or down, in CSS pixels. */
const SWIPE_PX = 60
const DRIFT_PX = 40
/** How far a touchpad goes sideways for one step, in CSS pixels, and how long it then rests, in ms. */
const WHEEL_PX = 140
const REST_MS = 600

/**
 * Goes back or on when somebody swipes with a finger or pushes sideways on a touchpad. Only a
 * shortcut: links and keys do the same.
 */
export function useSideways(
  area: RefObject<HTMLElement | null>,
  gone: (way: 'back' | 'on') => void,
): void {
  const go = useEffectEvent(gone)
  useEffect(() => {
    const element = area.current
    if (element === null) return
    let began: { x: number; y: number; id: number } | undefined
    let pushed = 0
    let rested = 0

    const down = (event: PointerEvent): void => {
      if (event.pointerType === 'mouse' || isText(event.target)) return
      began = { x: event.clientX, y: event.clientY, id: event.pointerId }
    }
    const up = (event: PointerEvent): void => {
      const from = began
      began = undefined
      if (from?.id !== event.pointerId) return
      const [x, y] = [event.clientX - from.x, event.clientY - from.y]
      if (Math.abs(x) < SWIPE_PX || Math.abs(y) > DRIFT_PX) return
      go(x > 0 === isLeftToRight() ? 'back' : 'on')
    }
    const wheel = (event: WheelEvent): void => {
      if (Math.abs(event.deltaX) <= Math.abs(event.deltaY) || event.timeStamp < rested) return
      pushed = Math.sign(pushed) === Math.sign(event.deltaX) ? pushed + event.deltaX : event.deltaX
      if (Math.abs(pushed) < WHEEL_PX) return
      go(pushed < 0 === isLeftToRight() ? 'back' : 'on')
      pushed = 0
      rested = event.timeStamp + REST_MS
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

function isLeftToRight(): boolean {
  return getComputedStyle(document.documentElement).direction !== 'rtl'
}
