import type { ImportProblemView } from '../../src-shared/contract/imports.ts'
import type { Catalog } from '../../src-shared/words/catalog.ts'
import { sentences } from '../../src-shared/words/joined-words.ts'
import { plain } from './answer.ts'

/** Why a file cannot be read, or not to its end, in a sentence with the line. */
export function problemWords(
  { code, file, line, expected }: ImportProblemView,
  { t }: Pick<Catalog, 't'>,
): string {
  const problem =
    code === 'not-there' || code === 'gave-up' ? t(`imports.${code}`) : t(`imports.problem.${code}`)
  const whole = sentences({ t }, [
    line === undefined ? problem : t('imports.problemOnLine', { line, problem }),
    expected !== undefined && t('imports.expected', { expected }),
  ])
  return file === undefined ? whole : t('imports.ofFile', { file: plain(file), problem: whole })
}
