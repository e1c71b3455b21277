/** Why the app does not start with the computer although it was asked to, or cannot be asked to. */
type StartRefusal =
  /** Packages of these kinds leave it to the desktop's own settings. */
  | { kind: 'flatpak' | 'snap' }
  /** The system's own settings have the last word, and do not say yes. */
  | { kind: 'needs-approval' }
  /** No entry can name the program where it lies. */
  | { kind: 'odd-path'; path: string }
  /** The system refused; `reason` is its short code. */
  | { kind: 'not-written'; reason: string }

/** Whether the app starts with the computer. */
export type StartState = 'on' | 'off' | { refused: StartRefusal }
