import type { Screen } from '../../src-shared/contract.ts'

/** Shows another screen of the main window. */
export function goTo(screen: Screen): void {
  location.hash = screen
}
