import type { Screen } from '../../src-shared/contract/windows.ts'
import { showStatus } from './status-message.ts'

/**
 * Shows another screen of the main window.
 *
 * @param status a status message to be shown there
 */
export function navigateTo(screen: Screen, status?: string): void {
  showStatus(status, screen)
  location.hash = screen
}
