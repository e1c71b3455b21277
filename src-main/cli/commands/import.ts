import type { ImportProblemView } from '../../../src-shared/contract/imports.ts'
import { say } from '../../../src-shared/words/command-line/command-line-words.ts'
import { countWords, problemWords } from '../../../src-shared/words/import-words.ts'
import { sentences } from '../../../src-shared/words/joined-words.ts'
import { done, EXIT, not, notFor, notSaved, plain, type Answer } from '../answer.ts'
import type { CommandWorld } from '../command-world.ts'
import { filesToImport } from '../files-to-import.ts'
import type { CommandRequest } from '../request.ts'

/** `import`: brings in what is in a file of another program, or in a folder of them. */
export async function importFile(
  { words: [path = ''], options }: CommandRequest,
  { imports, catalog }: CommandWorld,
): Promise<Answer> {
  const paths = pathsIn(path)
  if (paths === undefined) return notFor(EXIT.refused, 'noFile', { path: plain(path) })
  const words = (problem: ImportProblemView): string => plain(problemWords(problem, catalog))
  const found = await imports.preview(paths)
  switch (found.kind) {
    case 'unreadable':
      return not(EXIT.refused, sentences(catalog, found.problems.map(words)))
    case 'busy':
      return notFor(EXIT.refused, 'importBusy')
    case 'gone':
    case 'cancelled':
      return notFor(EXIT.refused, 'unexpected')
    case 'preview':
  }
  const { previewId, lists, problems } = found.preview
  const goals = options.goals === true ? lists.map(({ name }) => name) : []
  const brought = await imports.bring(previewId, goals)
  const notes = problems.map(words)
  switch (brought.kind) {
    case 'brought': {
      const { kind: _, importId, ...counts } = brought
      return done(
        { id: importId, ...counts },
        [say('imported', { what: countWords(counts, catalog) })],
        [...notes, say('undoImport')],
      )
    }
    case 'nothing':
      return done(
        { id: null, wins: 0, tasks: 0, steps: 0, goals: 0 },
        [],
        [...notes, say('importNothing')],
      )
    case 'not-saved':
      return notSaved(brought.problem, catalog)
    case 'busy':
      return notFor(EXIT.refused, 'importBusy')
    case 'gone':
    case 'cancelled':
      return notFor(EXIT.refused, 'unexpected')
  }
}

function pathsIn(path: string): string[] | undefined {
  try {
    return filesToImport(path)
  } catch {
    return undefined
  }
}
