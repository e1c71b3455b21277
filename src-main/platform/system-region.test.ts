import fc from 'fast-check'
import { expect, it } from 'vitest'

import { dateLocale } from '../../src-shared/words/date-locale.ts'
import { systemRegion, type RegionFacts } from './system-region.ts'

const facts = (changes: Partial<RegionFacts>): RegionFacts => ({
  platform: 'linux',
  env: {},
  systemLocale: 'en-US',
  languages: ['en-US'],
  ...changes,
})

it.each<[string, Partial<RegionFacts>]>([
  ['de-DE', { env: { LANG: 'en_US.UTF-8', LC_TIME: 'de_DE.UTF-8' } }],
  ['de-DE', { env: { LC_TIME: 'de_DE.UTF-8@euro' } }],
  ['sv-SE', { env: { LC_ALL: 'sv_SE', LC_TIME: 'de_DE' } }],
  ['de-AT', { env: { LC_ALL: '', LC_TIME: '', LANG: 'de_AT.UTF-8' } }],
  ['sr-RS', { env: { LC_TIME: 'sr_RS.UTF-8@latin' } }],
  // These name no region: what Electron knows counts.
  ['fr-FR', { env: { LC_TIME: 'C' }, systemLocale: 'fr-FR' }],
  ['fr-FR', { env: { LANG: 'C.UTF-8' }, systemLocale: 'fr-FR' }],
  ['fr-FR', { env: { LC_ALL: 'POSIX' }, systemLocale: '', languages: ['fr-FR', 'en'] }],
  ['fr-FR', { env: { LC_ALL: 'not a locale at all' }, systemLocale: 'fr-FR' }],
  ['en-US', { env: {}, systemLocale: '', languages: [] }],
  // Elsewhere variables of a terminal say nothing of the person.
  ['en-DE', { platform: 'darwin', env: { LC_TIME: 'C', LANG: 'ja_JP' }, systemLocale: 'en_DE' }],
  ['en-GB', { platform: 'darwin', systemLocale: 'en-GB@rg=dezzzz' }],
  ['de-CH', { platform: 'win32', env: { LANG: 'ja_JP' }, systemLocale: 'de-CH' }],
])('is %s of %j', (region, changes) => {
  expect(systemRegion(facts(changes))).toBe(region)
})

it('gives formats, whatever the system says', () => {
  const name = fc.oneof(
    fc.string(),
    fc.constantFrom('de_DE', 'C', 'xx_YY', 'zh_Hant_TW', 'i_klingon'),
  )
  fc.assert(
    fc.property(name, name, fc.array(name), (LC_TIME, systemLocale, languages) => {
      const region = systemRegion(facts({ env: { LC_TIME }, systemLocale, languages }))
      const locale = dateLocale('en', region)
      expect(new Intl.DateTimeFormat(locale, { month: 'long' }).format(0)).toMatch(
        /January|December/,
      )
    }),
  )
})
