import type { Press } from '../src-shared/contract/press.ts'

/**
 * How soon after each other the same key, or clicks on one spot, are one series of presses, in
 * milliseconds: what operating systems take for a double click.
 */
const SERIES_MS = 500
/** How far a hand moves in a double click, in CSS pixels. */
const SPOT_PX = 6

/** One thing that a hand does. */
export interface Input {
  by: 'key' | 'pointer' | 'assistant' | 'typing'
  /** The time of the event itself, in milliseconds, however long the page was busy. */
  at: number
  key?: string
  x?: number
  y?: number
  /** What assistive technology pressed: it has no place of its own. */
  on?: EventTarget | null
}

/** Whether an input follows another so closely, in the same way and place, that it is a repeat. */
export function isAgain(before: Input, now: Input): boolean {
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
/** What the first press of the series was on, and what it said then. */
let first: { pressed: Element; words: string } | undefined

/** The press that whatever is asked for now comes of. */
export function presentPress(): Press {
  return { page, series, nth }
}

/**
 * Follows the presses in this page, and holds back those that cannot be meant: a key that is held
 * down never submits again, and neither a second click nor a second Enter reaches what has come
 * to lie in the place of what was pressed first.
 */
export function followPresses(): void {
  let isStray = false
  /** Whether a key or a button has gone down since the last click. */
  let isDown = false

  function follow(input: Input, target: EventTarget | null): void {
    const pressed = actingElement(target)
    const again = last !== undefined && isAgain(last, input)
    last = input
    nth = again ? nth + 1 : 1
    isStray = again && pressed !== undefined && hasMoved(input, pressed)
    if (again) return
    series += 1
    first = pressed && { pressed, words: wordsOn(pressed) }
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
        return hold(event)
      }
      if (event.repeat) return
      isDown = true
      follow({ by: 'key', at, key }, target)
      if (isStray && (key === 'Enter' || key === ' ')) hold(event)
    },
    { capture: true },
  )
  document.addEventListener(
    'click',
    (event) => {
      // Assistive technology clicks without a key or a button of its own.
      if (!isDown) {
        follow({ by: 'assistant', at: event.timeStamp, on: event.target }, event.target)
      }
      isDown = false
      if (isStray && event.detail > 0) hold(event)
    },
    { capture: true },
  )
  // What was typed in between makes of the next Enter another one.
  document.addEventListener(
    'input',
    ({ timeStamp: at, target }) => follow({ by: 'typing', at }, target),
    { capture: true },
  )
}

/** Whether a repeat is on something else than its first press was on. */
function hasMoved(input: Input, pressed: Element): boolean {
  // Whoever meets the same word again, as in "Next", may well go on.
  if (first?.pressed === pressed || first?.words === wordsOn(pressed)) return false
  // A key goes to what has the focus: that it went elsewhere may be what the key was for.
  return input.by === 'pointer' || (isPressable(pressed) && first?.pressed.isConnected === false)
}

function wordsOn(element: Element): string {
  return element.textContent.trim()
}

function hold(event: Event): void {
  event.preventDefault()
  event.stopImmediatePropagation()
}

/** What a press on an element sets off. */
function actingElement(target: EventTarget | null): Element | undefined {
  if (!(target instanceof Element)) return undefined
  return target.closest('button, a, summary, label, input, select, textarea') ?? undefined
}

function isPressable(element: Element): boolean {
  return element.matches('button, a, summary')
}
