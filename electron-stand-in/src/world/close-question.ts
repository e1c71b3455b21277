let leaving = false

/** A page that goes somewhere else asks the same question first, and nothing is about to close. */
function leave(): void {
  leaving = true
  setTimeout(() => {
    leaving = false
  })
}

function hold(event: BeforeUnloadEvent): void {
  if (!leaving) event.preventDefault()
}

/**
 * Holds the window while its `close` event is asked: Chromium asks the page before the window
 * manager's close button ends it, and the main process answers that question.
 */
export function askBeforeClose(): (on: boolean) => void {
  return (on) => {
    if (on) {
      window.navigation.addEventListener('navigate', leave)
      window.addEventListener('beforeunload', hold)
    } else {
      window.navigation.removeEventListener('navigate', leave)
      window.removeEventListener('beforeunload', hold)
    }
  }
}
