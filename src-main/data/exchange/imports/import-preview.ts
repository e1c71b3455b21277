import type { ImportPreview, LeftOutView } from '../../../../src-shared/contract/imports.ts'
import type { LeftOutReason, OfferedImportOption } from '../../../../src-shared/imports.ts'
import { inOneLine } from '../../../../src-shared/words/shorten.ts'
import type { Plan } from '../../../kernel/ports.ts'
import type { OfferedOption } from '../import-format.ts'
import type { HeldImport } from './held-import.ts'
import { spread } from './import-content.ts'
import { countNewPlan } from './import-plan.ts'
import { countIds } from './packed-ids.ts'

/** How many wins are shown. */
const EXAMPLES = 10
/** How much of what is left out is shown, in characters. */
const EXCERPT = 80

/**
 * What bringing something in would add, for people.
 *
 * @param isShown whether a text may stand among the examples
 */
export function previewOf(
  held: HeldImport,
  plan: Plan,
  isShown: (text: string) => boolean,
): ImportPreview {
  const { summary, refused, fresh } = held
  const isRefused = (text: string): boolean => refused.has(text)
  const { here, ...added } = countNewPlan(summary, plan, isRefused)
  const shown = summary.examples.filter(({ text }) => isShown(text))
  const wins = spread(
    shown.filter(({ day }) => day !== undefined),
    EXAMPLES,
  )
  const tasks = shown.filter(({ day }) => day === undefined)
  const examples = [...wins, ...tasks].slice(0, EXAMPLES)
  return {
    previewId: held.previewId,
    files: held.files,
    formats: summary.formats.map(({ name }) => name),
    wins: [...fresh.values()].reduce((sum, ids) => sum + countIds(ids), 0),
    ...added,
    here: held.here + here,
    ...(summary.first !== undefined && { first: summary.first }),
    ...(summary.last !== undefined && { last: summary.last }),
    examples: examples.map(shortened),
    lists: summary.lists.filter(({ name }) => !isRefused(name)),
    leftOut: leftOutCounts(held),
    problems: summary.problems,
    options: summary.options.map(withoutKind),
    continues: held.earlier !== undefined,
  }
}

/** An example in one line. */
function shortened({
  day,
  text,
}: ImportPreview['examples'][number]): ImportPreview['examples'][number] {
  const line = inOneLine(text, EXCERPT)
  return day === undefined ? { text: line } : { day, text: line }
}

function withoutKind(offered: OfferedOption): OfferedImportOption {
  const { kind: _, ...option } = offered
  return option
}

/** Some of what is left out, in the order of the files; what is about more than a task comes last. */
export function leftOutOf(
  held: HeldImport,
  { from, count }: { from: number; count: number },
): LeftOutView {
  const { leftOut } = held.summary
  const all = [...leftOut, ...tasksOfCare(held)]
  return { entries: all.slice(from, from + count), length: all.length }
}

interface LeftOut {
  reason: LeftOutReason
  excerpt: string
  line?: number
  file?: string
}

/** The tasks and steps that are about more than that. Their words are not repeated. */
function tasksOfCare({ summary, refused }: HeldImport): LeftOut[] {
  return summary.tasks.flatMap(({ text, steps, line, file }) => {
    const count = [text, ...steps.map((step) => step.text)].filter((one) => refused.has(one)).length
    const place = { ...(line !== undefined && { line }), ...(file !== undefined && { file }) }
    return Array.from({ length: count }, (): LeftOut => ({ reason: 'care', excerpt: '', ...place }))
  })
}

function leftOutCounts(held: HeldImport): ImportPreview['leftOut'] {
  const counts = Object.entries(held.summary.leftOutCounts).map(([reason, count]) => ({
    reason: reason as LeftOutReason,
    count,
  }))
  const care = tasksOfCare(held).length
  const all = care === 0 ? counts : [...counts, { reason: 'care' as const, count: care }]
  return all.toSorted((a, b) => b.count - a.count)
}
