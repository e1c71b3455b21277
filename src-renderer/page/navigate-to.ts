import type { Screen } from '../../src-shared/contract/windows.ts'
import { showStatus } from './status-message.ts'

/**
 * Shows another screen of the main window.
 *
 * @param status a status message to be shown there
 * @param winId the win that was just logged, if the message says so
 */
export function navigateTo(screen: Screen, status?: string, winId?: string): void {
  showStatus(status, screen, winId)
  location.hash = screen
}
