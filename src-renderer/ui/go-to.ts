import type { Screen } from '../../src-shared/contract/windows.ts'
import { say } from './said.ts'

/**
 * Shows another screen of the main window.
 *
 * @param words a kind word to be read there
 */
export function goTo(screen: Screen, words?: string): void {
  say(words, screen)
  location.hash = screen
}
