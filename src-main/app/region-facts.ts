import { terminalLanguages } from '../../src-shared/words/choose-language.ts'
import type { RegionFacts } from '../platform/system-region.ts'

/** What the system says of its formats and languages to a process without Electron. */
export function regionFacts(): RegionFacts {
  return {
    platform: process.platform,
    env: process.env,
    systemLocale: Intl.DateTimeFormat().resolvedOptions().locale,
    languages: terminalLanguages(process.env),
  }
}
