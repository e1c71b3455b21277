import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'

import { asWin } from '../src-main/shrink/engine/past-tense.ts'
import { wholeLadders } from '../src-main/tests/whole-ladder.ts'
import { writtenLadders } from '../src-main/tests/written-shrinker.ts'
import { ladderLanguages } from '../src-shared/ladder-language.ts'

/** What is to be mended in the ladders, for those who write them. */
const { values, positionals } = parseArgs({
  options: {
    /** A file of tasks, one a line: what each finds. */
    tasks: { type: 'string' },
    /** Shows how lines read as wins. */
    wins: { type: 'boolean', default: false },
  },
  allowPositionals: true,
})
const asked = ladderLanguages.filter(
  (language) => positionals.length === 0 || positionals.includes(language),
)

for (const language of asked) {
  const { lists, matcher } = writtenLadders(language)
  if (values.tasks !== undefined) {
    for (const task of readFileSync(values.tasks, 'utf8').split('\n').filter(Boolean)) {
      const { by, kind, ladder } = matcher.match(matcher.read(task))
      console.log(`${task}  →  ${by} ${ladder?.name ?? ''} (${kind})`)
    }
    continue
  }
  const { situations, finer, written, all } = wholeLadders(language)
  const owners = new Map<string, Set<string>>()
  for (const ladder of written) {
    const { triggers, title } = ladder
    for (const trigger of title === undefined ? triggers : [...triggers, title]) {
      const found = matcher.match(matcher.read(trigger)).ladder
      const isBelow = finer.includes(ladder) && situations.some(({ name }) => name === found?.name)
      if (found?.name !== ladder.name && !isBelow)
        console.log(
          `${language} shadowed ${ladder.name}: “${trigger}” finds ${found?.name ?? 'nothing'}`,
        )
      if (situations.includes(ladder))
        owners.set(trigger, (owners.get(trigger) ?? new Set()).add(ladder.name))
    }
  }
  const isVerbless = (trigger: string) => matcher.read(trigger).verb === undefined
  const verbless = written.filter(({ triggers }) => triggers.every(isVerbless))
  // Where verbs stand last, as in Japanese, hardly any is known.
  if (verbless.length < written.length / 2)
    for (const { name } of verbless)
      console.log(`${language} no verb ${name}: a task with a verb hardly finds it`)
  for (const [trigger, names] of owners)
    if (names.size > 1) console.log(`${language} shared “${trigger}”: ${[...names].join(', ')}`)
  for (const ladder of all) {
    for (const { text, past } of ladder.every) {
      const win = past ?? asWin(text, language, lists)
      if (win === text) console.log(`${language} no past ${ladder.name}: ${text}`)
      else if (values.wins) console.log(`${language} win ${ladder.name}: ${text}  →  ${win}`)
    }
  }
  console.log(`${language}: ${situations.length} situations, ${finer.length} finer kinds`)
}
