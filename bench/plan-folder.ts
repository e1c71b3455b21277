import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { v7 } from 'uuid'

import { generatedText } from '../e2e/fixtures/generated-text.ts'
import { planText } from '../src-main/plan/store/plan-bytes.ts'
import { EMPTY_PLAN } from '../src-main/plan/store/plan-document.ts'
import { randomFrom } from '../src-main/tests/seeded-random.ts'
import { instantText } from '../src-shared/calendar.ts'
import type { Goal, Step, Task } from '../src-shared/records.ts'
import { DEVICE, type GeneratedFolder } from './generated-folder.ts'

/** How many goals the tasks serve. */
const GOALS = 5
/** One task in so many was archived. */
const LET_GO_ONE_IN = 10

/** A folder with a plan in it. */
export interface PlanFolder extends GeneratedFolder {
  tasks: readonly Task[]
  /** One of each task, in the same order; those of the first tasks are open. */
  steps: readonly Step[]
}

/**
 * Writes a plan into a new temporary folder: tasks with goals, a step and what is left of a ladder
 * each, of which some were archived.
 *
 * @param count how many tasks
 * @param until when the last of them was made, in milliseconds since the epoch
 */
export function planFolder(count: number, until: number): PlanFolder {
  const userData = mkdtempSync(join(tmpdir(), 'micro-momentum-bench-'))
  const dataFolder = join(userData, 'data')
  mkdirSync(join(dataFolder, DEVICE), { recursive: true })
  writeFileSync(
    join(userData, 'settings.json'),
    JSON.stringify({ schemaVersion: 1, deviceId: DEVICE }),
  )
  const random = randomFrom(1)
  const newId = (at: number): string =>
    v7({ msecs: at, random: Uint8Array.from({ length: 16 }, () => random() * 256) })
  const goals: Goal[] = Array.from({ length: GOALS }, (_, number) => ({
    id: newId(until - count - GOALS + number),
    name: `someone who ${generatedText(random)}`,
    updatedAt: instantText(until),
  }))
  const tasks: Task[] = []
  const steps: Step[] = []
  for (let number = 0; number < count; number += 1) {
    const at = until - count + number
    const updatedAt = instantText(at)
    const goal = goals[number % GOALS]
    const task: Task = {
      id: newId(at),
      text: generatedText(random),
      ...(goal && { goalId: goal.id }),
      rungs: [generatedText(random), generatedText(random)],
      ...(number % LET_GO_ONE_IN === LET_GO_ONE_IN - 1 && { letGoAt: updatedAt }),
      updatedAt,
    }
    tasks.push(task)
    steps.push({ id: newId(at), text: generatedText(random), taskId: task.id, updatedAt })
  }
  writeFileSync(
    join(dataFolder, DEVICE, 'plan.json'),
    planText({ ...EMPTY_PLAN, goals, tasks, steps }),
  )
  return {
    userData,
    dataFolder,
    tasks,
    steps,
    remove: () => rmSync(userData, { recursive: true, force: true, maxRetries: 5 }),
  }
}
