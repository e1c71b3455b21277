import type { Screen } from '../../src-shared/contract/windows.ts'
import { showStatus } from './status-message.ts'

/**
 * Shows another screen of the main window.
 *
 * @param words a kind word to be read there
 */
export function navigateTo(screen: Screen, words?: string): void {
  showStatus(words, screen)
  location.hash = screen
}
