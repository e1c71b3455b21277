import type { Press } from '../../src-shared/contract/press.ts'

/**
 * The longest time between two presses of one series, in milliseconds: the double-click time of
 * operating systems.
 */
const SERIES_MS = 500
/** The greatest distance between two clicks of one series, in CSS pixels. */
const SPOT_PX = 6

/** One input of the person. */
export interface Input {
  by: 'key' | 'pointer' | 'assistant' | 'typing'
  /** The timestamp of the event in milliseconds, even if the page was busy meanwhile. */
  at: number
  key?: string
  x?: number
  y?: number
  /** The element that assistive technology pressed, since such a press has no position. */
  on?: EventTarget | null
}

/** Whether an input repeats another: soon after it, in the same way and place. */
export function isRepeatedPress(before: Input, now: Input): boolean {
  if (before.by !== now.by || now.by === 'typing') return false
  if (now.at - before.at >= SERIES_MS) return false
  if (now.by === 'key') return now.key === before.key
  if (now.by === 'assistant') return now.on === before.on
  return isNear(before.x, now.x) && isNear(before.y, now.y)
}

function isNear(before = 0, now = 0): boolean {
  return Math.abs(now - before) <= SPOT_PX
}

const page = crypto.randomUUID()
let series = 0
let nth = 1
let last: Input | undefined
/** The element of the first press of the series, and its text at that time. */
let first: { pressed: Element; label: string } | undefined

/** The press that caused whatever is asked of main now. */
export function currentPress(): Press {
  return { page, series, nth }
}

/**
 * Tracks the presses in this page, and suppresses those that cannot be meant: a key that is held down
 * never submits again, and neither a second click nor a second Enter reaches an element that has
 * taken the place of the one that was pressed first.
 */
export function trackPresses(): void {
  let isUnintended = false
  /** Whether a key or a button has gone down since the last click. */
  let isDown = false

  function follow(input: Input, target: EventTarget | null): void {
    const pressed = actingElement(target)
    const again = last !== undefined && isRepeatedPress(last, input)
    last = input
    nth = again ? nth + 1 : 1
    isUnintended = again && pressed !== undefined && hasMoved(input, pressed)
    if (again) return
    series += 1
    first = pressed && { pressed, label: labelOf(pressed) }
  }

  document.addEventListener(
    'pointerdown',
    (event) => {
      isDown = true
      const { timeStamp: at, clientX: x, clientY: y } = event
      follow({ by: 'pointer', at, x, y }, event.target)
    },
    { capture: true },
  )
  document.addEventListener(
    'keydown',
    (event) => {
      const { key, timeStamp: at, target } = event
      if (event.repeat && key === 'Enter' && !(target instanceof HTMLTextAreaElement)) {
        return suppress(event)
      }
      if (event.repeat) return
      isDown = true
      follow({ by: 'key', at, key }, target)
      if (isUnintended && (key === 'Enter' || key === ' ')) suppress(event)
    },
    { capture: true },
  )
  document.addEventListener(
    'click',
    (event) => {
      // Assistive technology clicks without a preceding key or pointer event.
      if (!isDown) {
        follow({ by: 'assistant', at: event.timeStamp, on: event.target }, event.target)
      }
      isDown = false
      if (isUnintended && event.detail > 0) suppress(event)
    },
    { capture: true },
  )
  // An Enter after typing is a new press.
  document.addEventListener(
    'input',
    ({ timeStamp: at, target }) => follow({ by: 'typing', at }, target),
    { capture: true },
  )
}

/** Whether a repeated press is on another element than the first press. */
function hasMoved(input: Input, pressed: Element): boolean {
  // The same label again, such as "Next", may well be meant.
  if (first?.pressed === pressed || first?.label === labelOf(pressed)) return false
  // A key goes to the focused element, and moving the focus may have been its purpose.
  return input.by === 'pointer' || (isPressable(pressed) && first?.pressed.isConnected === false)
}

function labelOf(element: Element): string {
  return element.textContent.trim()
}

function suppress(event: Event): void {
  event.preventDefault()
  event.stopImmediatePropagation()
}

/** The control that a press on an element activates. */
function actingElement(target: EventTarget | null): Element | undefined {
  if (!(target instanceof Element)) return undefined
  return target.closest('button, a, summary, label, input, select, textarea') ?? undefined
}

function isPressable(element: Element): boolean {
  return element.matches('button, a, summary')
}
