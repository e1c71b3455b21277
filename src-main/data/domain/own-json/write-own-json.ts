import {
  goalSchema,
  repeatSchema,
  stepSchema,
  taskSchema,
  weekAnswerSchema,
  winSchema,
  type Win,
} from '../../../../src-shared/records.ts'
import { byId } from '../../../kernel/order.ts'
import type { Plan } from '../../../kernel/ports.ts'
import { PLAN_LISTS } from '../../../plan/domain/plan-lists.ts'
import type { ExportFacts, ExportWriter } from '../export/export-writer.ts'
import { OWN_FORMAT, OWN_PREFERENCES, OWN_VERSION } from './own-json-schema.ts'

/** Which keys records of a kind have, and the place of each. */
type KeyPlaces = ReadonlyMap<string, number>
const placesIn = (schema: { shape: object }): KeyPlaces =>
  new Map(Object.keys(schema.shape).map((key, place) => [key, place]))

const WIN_KEYS = placesIn(winSchema)
const PLAN_KEYS: Record<keyof Plan, KeyPlaces> = {
  goals: placesIn(goalSchema),
  tasks: placesIn(taskSchema),
  steps: placesIn(stepSchema),
  repeats: placesIn(repeatSchema),
  answers: placesIn(weekAnswerSchema),
}

/**
 * Writes everything that is the person's as JSON (docs/FORMATS.md): a record a line, its keys in a
 * set order, so that the same data gives the same bytes on every computer.
 */
export function ownJsonWriter({ plan, preferences }: ExportFacts): ExportWriter {
  let isFirst = true
  return {
    withRemoved: true,
    head() {
      const chosen = OWN_PREFERENCES.map((name) => [name, preferences[name]] as const)
      const { pause: _, lowEnergyDay: __, ...nudges } = preferences.nudges
      const lines = [
        ['format', OWN_FORMAT],
        ['version', OWN_VERSION],
        ['preferences', { ...Object.fromEntries(chosen), nudges: sorted(nudges) }],
      ].map(([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)},\n`)
      const lists = PLAN_LISTS.map((list) => {
        const records = plan[list].toSorted(byId).map((one) => recordLine(one, PLAN_KEYS[list]))
        return `  "${list}": [${records.join(',')}${records.length > 0 ? '\n  ' : ''}],\n`
      })
      return `{\n${lines.join('')}${lists.join('')}  "wins": [`
    },
    month(_, wins) {
      if (wins.length === 0) return ''
      const lines = wins.map((win) => recordLine(win, WIN_KEYS)).join(',')
      const text = isFirst ? lines : `,${lines}`
      isFirst = false
      return text
    },
    foot: () => `${isFirst ? '' : '\n  '}]\n}\n`,
  }
}

function recordLine(record: Win | Plan[keyof Plan][number], keys: KeyPlaces): string {
  return `\n    ${JSON.stringify(isInOrder(record, keys) ? record : inOrder(record, keys))}`
}

/** Whether a record stands in the order that is wanted, as nearly all wins do. */
function isInOrder(record: object, keys: KeyPlaces): boolean {
  let last = -1
  for (const [key, value] of Object.entries(record)) {
    const place = keys.get(key)
    if (place === undefined || place < last || typeof value === 'object') return false
    last = place
  }
  return true
}

/** A record with these keys first, in their order; what a later version has added comes after. */
function inOrder(record: object, keys: KeyPlaces): object {
  const entries = Object.entries(record)
    .map(([key, value]) => ({ key, value, place: keys.get(key) ?? keys.size }))
    .toSorted((a, b) => a.place - b.place || (a.key < b.key ? -1 : 1))
  return Object.fromEntries(entries.map(({ key, value }) => [key, sorted(value)]))
}

/** The same value, the keys of its objects in alphabetical order. */
function sorted(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map(sorted)
  const entries = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(entries.map(([key, inner]) => [key, sorted(inner)]))
}
