import type { ReactNode } from 'react'

import type { ExportResult } from '../../../src-shared/contract/review.ts'
import { ask } from '../../api.ts'
import { withStill } from './still.ts'

interface Picture {
  /** The month or the year, such as `2026-11` or `2026`. */
  of: string
  heading: string
  /** What stays without words: beads and days. */
  marks: ReactNode
  /** What is said below. */
  words: ReactNode
  isWordless: boolean
}

/** Exports a picture of a month or a year; main asks where to save it. Loaded on demand. */
export function exportPicture(picture: Picture): Promise<ExportResult> {
  const { of, heading, marks, words, isWordless } = picture
  return withStill(
    <article className="period-picture" data-wordless={isWordless}>
      {!isWordless && <h1>{heading}</h1>}
      {marks}
      {!isWordless && words}
    </article>,
    (area) => ask('picture.export', { of, area }),
  )
}
