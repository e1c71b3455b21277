import { execFileSync } from 'node:child_process'

import type { Desktop } from '../desktop.ts'

/** Runs xdotool on a desktop and gives its output; undefined when it finds nothing. */
export function xdotool(desktop: Desktop, ...args: string[]): string | undefined {
  try {
    return execFileSync('xdotool', args, {
      env: desktop.env,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim()
  } catch {
    return undefined
  }
}

/** Where the visible window of a title is on the screen; undefined when there is none. */
export function windowArea(
  desktop: Desktop,
  title: string,
): { x: number; y: number; width: number; height: number } | undefined {
  const id = xdotool(desktop, 'search', '--onlyvisible', '--name', title)?.split('\n')[0]
  const shell = id ? xdotool(desktop, 'getwindowgeometry', '--shell', id) : undefined
  if (shell === undefined) return undefined
  const read = (name: string): number =>
    Number(new RegExp(`^${name}=(-?\\d+)$`, 'm').exec(shell)?.[1])
  return { x: read('X'), y: read('Y'), width: read('WIDTH'), height: read('HEIGHT') }
}

/** Presses the left mouse button at a place on the screen. */
export function click(desktop: Desktop, x: number, y: number): void {
  xdotool(desktop, 'mousemove', String(x), String(y), 'click', '1')
}
