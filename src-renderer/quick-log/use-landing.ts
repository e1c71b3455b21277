import { useEffect, useState, type RefObject } from 'react'

import type { Win } from '../../src-shared/records.ts'
import { closeWindow } from './go-away.ts'

/** How long what was logged is shown before the window closes by itself, in milliseconds. */
const LANDED_MS = 2_000
/** The same for a win from the tray, after which main has hidden the window. */
const TRAY_MS = 2_600

/** What is said of something that was just done. */
export interface Landed {
  line: string
  /** The win whose bead lands; none where nothing was logged. */
  win?: Win
  /**
   * It was logged in the tray, and main closes the window again. Where nobody is writing in it, the
   * bead takes the place of what is in the field.
   */
  fromTray?: 'beside' | 'instead'
}

/**
 * What has landed. After a moment it goes, and the window closes with it unless the field has text
 * that is not logged. It waits while somebody is about to take it back.
 */
export function useLanding(
  field: RefObject<HTMLTextAreaElement | null>,
): [Landed | undefined, (landed: Landed | undefined) => void] {
  const [landed, setLanded] = useState<Landed>()
  useEffect(() => {
    if (landed === undefined) return
    let timer: ReturnType<typeof setTimeout>
    const { fromTray } = landed
    const wait = (): void => {
      timer = setTimeout(
        () => {
          if (document.querySelector('.landing button:is(:hover, :focus)') !== null) return wait()
          setLanded(undefined)
          const isWriting = field.current !== null && field.current.value !== ''
          if (!isWriting && fromTray === undefined) closeWindow()
        },
        fromTray === undefined ? LANDED_MS : TRAY_MS,
      )
    }
    wait()
    return () => clearTimeout(timer)
  }, [landed, field])
  return [landed, setLanded]
}
