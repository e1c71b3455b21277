import { useEffect, useState } from 'react'

import type {
  BringResult,
  ChosenImportOptions,
  ImportAnswer,
  ImportPreview,
  ImportProblemView,
  ImportProgressView,
  ImportsView,
  TakeBackResult,
} from '../../../src-shared/contract/imports.ts'
import { countWords } from '../../../src-shared/words/import-words.ts'
import { ask, onEvent } from '../../api.ts'
import { catalog } from '../../formats/catalog.ts'
import { fileProblemWords, t } from '../../words.ts'
import { takenBackWords } from './import-words.ts'

/** What is on the screen of imports, and what can be done there. */
interface ImportsState {
  /** Undefined until main has answered. */
  view: ImportsView | undefined
  progress: ImportProgressView | undefined
  preview: ImportPreview | undefined
  /** How the files of the preview are read. */
  options: ChosenImportOptions
  /** What was done last. */
  status: string | undefined
  /** Why it was not done. */
  errors: readonly (string | ImportProblemView)[]
  choose: () => void
  reread: (options: ChosenImportOptions) => void
  bring: (lists: readonly string[]) => void
  cancel: () => void
  close: () => void
  takeBack: (id: string) => void
}

/** Imports, one thing at a time. */
export function useImports(): ImportsState {
  const [view, setView] = useState<ImportsView>()
  const [progress, setProgress] = useState<ImportProgressView>()
  const [preview, setPreview] = useState<ImportPreview>()
  const [options, setOptions] = useState<ChosenImportOptions>({})
  const [said, setSaid] = useState<Said>(NOTHING)

  useEffect(() => {
    const read = (): void => {
      void ask('imports.read', {}).then((found) => {
        setView(found)
        setProgress(found.progress)
      })
    }
    const stops = [onEvent('imports.changed', read), onEvent('import.progress', setProgress)]
    read()
    return () => {
      for (const stop of stops) stop()
      // What was read is not kept for somebody who went away.
      void ask('import.close', {})
    }
  }, [])

  async function look(work: () => Promise<ImportAnswer>): Promise<void> {
    setSaid(NOTHING)
    const answer = await work().catch(() => undefined)
    // One that cannot be read in another way stays as it was.
    if (answer?.kind === 'preview') setPreview(answer.preview)
    if (answer?.kind !== 'cancelled') setSaid(saidOfLook(answer))
  }

  async function run<R>(work: () => Promise<R>, say: (result: R | undefined) => Said) {
    setSaid(NOTHING)
    const result = await work().catch(() => undefined)
    setPreview(undefined)
    setSaid(say(result))
  }

  return {
    view,
    progress,
    preview,
    options,
    ...said,
    choose() {
      setPreview(undefined)
      setOptions({})
      void look(() => ask('import.choose', {}))
    },
    reread(next) {
      setOptions(next)
      if (preview === undefined) return
      const { previewId } = preview
      void look(() => ask('import.reread', { previewId, options: next }))
    },
    bring(lists) {
      if (preview === undefined) return
      const { previewId } = preview
      void run(() => ask('import.bring', { previewId, goals: [...lists] }), saidOfBringing)
    },
    cancel: () => void ask('import.cancel', {}),
    close() {
      setPreview(undefined)
      setSaid(NOTHING)
      void ask('import.close', {})
    },
    takeBack: (id) => void run(() => ask('import.take-back', { id }), saidOfTakingBack),
  }
}

type Said = Pick<ImportsState, 'status' | 'errors'>

const NOTHING: Said = { status: undefined, errors: [] }

function error(words: string): Said {
  return { ...NOTHING, errors: [words] }
}

function saidOfLook(answer: ImportAnswer | undefined): Said {
  switch (answer?.kind) {
    case 'preview':
    case 'cancelled':
      return NOTHING
    case 'unreadable':
      return { ...NOTHING, errors: answer.problems }
    case 'gone':
    case 'busy':
      return error(t(`imports.${answer.kind}`))
    case undefined:
      return error(t('problems.unexpected'))
  }
}

function saidOfBringing(result: BringResult | undefined): Said {
  switch (result?.kind) {
    case 'brought':
      return { ...NOTHING, status: t('imports.brought', { what: countWords(result, catalog) }) }
    case 'nothing':
      return { ...NOTHING, status: t('imports.allHere') }
    case 'cancelled':
      return { ...NOTHING, status: t('imports.cancelled') }
    case 'gone':
    case 'busy':
      return error(t(`imports.${result.kind}`))
    case 'not-saved': {
      const reason = fileProblemWords(result.problem)
      const { wins } = result
      return error(
        wins === 0 ? reason : t('imports.stopped', { reason, what: countWords({ wins }, catalog) }),
      )
    }
    case undefined:
      return error(t('problems.unexpected'))
  }
}

function saidOfTakingBack(result: TakeBackResult | undefined): Said {
  switch (result?.kind) {
    case 'taken-back':
      return { ...NOTHING, status: takenBackWords(result) }
    case 'gone':
      return error(t('imports.undoneAlready'))
    case 'busy':
      return error(t('imports.busy'))
    case 'not-saved':
      return error(fileProblemWords(result.problem))
    case undefined:
      return error(t('problems.unexpected'))
  }
}
