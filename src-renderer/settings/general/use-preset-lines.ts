import { useEffect, useId, useRef, useState } from 'react'

import type { PreferencesResult } from '../../../src-shared/contract/settings.ts'
import { PRESET_LENGTH, presetText } from '../../../src-shared/presets.ts'
import { fileProblemWords, t } from '../../words.ts'
import type { PreferencesState } from '../use-preferences.ts'

/** What became of a line: the text that is kept, or why it is not. */
interface LineResult {
  saved?: string | undefined
  error?: string | undefined
}

interface PresetLinesState {
  /** What was done last, for assistive technology. */
  status: string | undefined
  add: (text: string) => Promise<LineResult>
  edit: (place: number, text: string) => Promise<LineResult>
  move: (place: number, by: 1 | -1) => Promise<void>
  remove: (place: number) => Promise<void>
  replace: (lines: string[]) => Promise<void>
  /** The id of the menu button of a line. */
  buttonId: (line: string) => string
  /** Focuses the menu button of a line, once it is drawn. */
  focusLine: (line: string) => void
}

/** Changes the person's own lines of "It still counts". */
export function usePresetLines(
  own: readonly string[],
  change: PreferencesState['change'],
): PresetLinesState {
  const id = useId()
  const [status, setStatus] = useState<string>()
  const toFocus = useRef<string>(undefined)
  const buttonId = (line: string): string => `${id}${line}`

  // An element that moves within the page loses the focus.
  useEffect(() => {
    if (toFocus.current === undefined) return
    const button = document.getElementById(`${id}${toFocus.current}`)
    button?.focus()
    if (button !== null) toFocus.current = undefined
  })

  const set = (presets: string[]): Promise<PreferencesResult | undefined> => change({ presets })

  async function keep(text: string, place: number | undefined): Promise<LineResult> {
    const line = presetText(text)
    const error = lineError(line, place === undefined ? own : own.toSpliced(place, 1))
    if (error !== undefined) return { error }
    const result = await set(place === undefined ? [...own, line] : own.with(place, line))
    if (result === undefined) return { error: t('disk.unexpected') }
    if (result.kind === 'not-saved') return { error: fileProblemWords(result.problem) }
    return result.kind === 'changed' ? { saved: line } : {}
  }

  return {
    status,
    add: (text) => keep(text, undefined),
    edit: (place, text) => keep(text, place),
    async move(place, by) {
      const line = own[place]
      if (line === undefined) return
      toFocus.current = line
      const result = await set(own.toSpliced(place, 1).toSpliced(place + by, 0, line))
      if (result?.kind !== 'changed') return
      setStatus(t(by === -1 ? 'settings.presets.movedUp' : 'settings.presets.movedDown'))
    },
    async remove(place) {
      const result = await set(own.toSpliced(place, 1))
      if (result?.kind === 'changed') setStatus(t('settings.presets.removed'))
    },
    replace: (lines) => set(lines).then(() => undefined),
    buttonId,
    focusLine: (line) => {
      toFocus.current = line
    },
  }
}

/** Why a line cannot be kept beside the others; undefined if it can. */
function lineError(line: string, others: readonly string[]): string | undefined {
  if (line === '') return t('settings.presets.empty')
  if (line.length > PRESET_LENGTH) {
    return t('settings.presets.tooLong', { length: line.length, limit: PRESET_LENGTH })
  }
  return others.includes(line) ? t('settings.presets.same') : undefined
}
