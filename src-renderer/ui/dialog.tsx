import './dialog.css'
import { useEffect, useRef, type ReactNode } from 'react'

interface Props {
  label: string
  /** What is in it, given a way to close it. */
  children: (close: () => void) => ReactNode
  /** It was closed, by whatever means. */
  onClose: () => void
}

/** A question over the screen: the browser keeps the focus in it and gives it back afterwards. */
export function Dialog({ label, children, onClose }: Props): ReactNode {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const shown = dialog.current
    if (shown?.open === false) shown.showModal()
  }, [])
  // Closing comes before going: only then does the browser give the focus back.
  const close = (): void => dialog.current?.close()
  return (
    <dialog ref={dialog} aria-label={label} onClose={onClose}>
      {/* oxlint-disable-next-line react/refs -- called by what is in the dialog, never while drawing */}
      {children(close)}
    </dialog>
  )
}
