import './dialog.css'
import { useEffect, useRef, type ReactNode } from 'react'

interface Props {
  label: string
  /** Renders the content, given a function that closes the dialog. */
  children: (close: () => void) => ReactNode
  /** It was closed, by whatever means. */
  onClose: () => void
}

/** A modal dialog. The browser keeps the focus in it and restores it afterwards. */
export function Dialog({ label, children, onClose }: Props): ReactNode {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const shown = dialog.current
    if (shown?.open === false) shown.showModal()
  }, [])
  // The dialog is closed before it is removed, or the browser would not restore the focus.
  const close = (): void => dialog.current?.close()
  return (
    <dialog ref={dialog} aria-label={label} onClose={onClose}>
      {/* oxlint-disable-next-line react/refs -- called by event handlers in the dialog, never while rendering */}
      {children(close)}
    </dialog>
  )
}
