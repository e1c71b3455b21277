import { z } from 'zod'

import type { Month } from '../../../src-shared/calendar.ts'
import { goneSchema, winSchema, type Gone, type Win } from '../../../src-shared/records.ts'
import { parseJson } from '../../storage/parse-json.ts'
import { plainBytes } from '../../storage/plain-bytes.ts'
import type { WinsAndGone } from '../domain/recovery.ts'

/** How deep records can lie in a file: in a list of the document. */
const DEPTH = 3
const ofMonth = z.looseObject({ month: z.string().regex(/^\d{4}-\d\d$/) })
const exactGone = z.strictObject(goneSchema.shape)

/**
 * Every record that can be read in the bytes of a damaged month file, wherever it lies: names of
 * lists can be misread too. Where the whole is no JSON any more, each line is looked at by itself,
 * since a file has one record a line.
 */
export function salvage(bytes: Buffer): WinsAndGone & { month: Month | undefined } {
  const wins: Win[] = []
  const gone: Gone[] = []
  let month: Month | undefined

  function collect(value: unknown, depth: number): void {
    if (typeof value !== 'object' || value === null) return
    const win = winSchema.safeParse(value)
    if (win.success) {
      wins.push({ ...value, ...win.data })
      return
    }
    const left = exactGone.safeParse(value)
    if (left.success) gone.push(left.data)
    else if (depth > 0) {
      // Which month's file it was, where that is still there.
      month ??= ofMonth.safeParse(value).data?.month
      for (const inner of Object.values(value)) collect(inner, depth - 1)
    }
  }

  const text = plainBytes(bytes).toString('utf8')
  const whole = parseJson(text)
  if (whole !== undefined) collect(whole, DEPTH)
  else {
    for (const line of text.split('\n')) {
      const piece = line.trim().replace(/,$/, '')
      collect(parseJson(piece) ?? parseJson(`{${piece}}`), DEPTH)
    }
  }
  return { wins, gone, month }
}
