import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { getConfig, validateConfiguration } from 'app-builder-lib/out/util/config/config.js'
import { describe, expect, it } from 'vitest'

import { APP_ID } from '../../src-main/app/app-id.ts'
import { ROOT } from '../paths.ts'
import { builderConfig, type PackagingPlace } from './builder-config.ts'
import { configuredFuses } from './fuses.ts'

const QUIET = { isEnabled: false } as Parameters<typeof validateConfiguration>[1]
const SYSTEMS = ['linux', 'darwin', 'win32'] as const
const place = (given: Partial<PackagingPlace>): PackagingPlace => ({
  platform: 'linux',
  env: {},
  isForSpecs: false,
  ...given,
})
const configFor = (given: Partial<PackagingPlace>) =>
  getConfig(ROOT, null, builderConfig(place(given)))
const REPOSITORY = { GITHUB_REPOSITORY: 'someone/micro-momentum' }
const IDENTITY = { CSC_LINK: 'a certificate' }

describe.each(SYSTEMS)('on %s', (platform) => {
  it.each([
    ['here', {}],
    ['for the specs', { isForSpecs: true, electronDist: 'somewhere' }],
    ['for a release', { env: REPOSITORY }],
    ['for a signed release', { env: { ...REPOSITORY, ...IDENTITY } }],
  ])('a package made %s has a configuration that electron-builder knows', async (_, given) => {
    const config = await configFor({ platform, ...given })
    await expect(validateConfiguration(config, QUIET)).resolves.toBeUndefined()
  })
})

it('would be told of a key that electron-builder does not know', async () => {
  const config = { ...(await configFor({})), nosuchkey: true }
  await expect(validateConfiguration(config, QUIET)).rejects.toThrow('nosuchkey')
})

it('has the id of the running app', async () => {
  expect(await configFor({})).toMatchObject({ appId: APP_ID })
})

it('leaves nothing on that can be off, but for what the specs need', async () => {
  const { electronFuses } = await configFor({})
  expect(electronFuses).toEqual(configuredFuses())
  expect(Object.entries(configuredFuses()).filter(([, on]) => on)).toEqual([
    ['enableEmbeddedAsarIntegrityValidation', true],
    ['onlyLoadAppFromAsar', true],
  ])
  expect((await configFor({ isForSpecs: true })).electronFuses).toEqual({
    ...electronFuses,
    enableNodeCliInspectArguments: true,
  })
})

it('is hardened where there is an identity, and signed by nobody in particular where there is none', async () => {
  expect((await configFor({ platform: 'darwin', env: IDENTITY })).mac).toMatchObject({
    hardenedRuntime: true,
    entitlements: 'packaging/entitlements.plist',
  })
  for (const env of [{}, { CSC_LINK: '' }]) {
    expect((await configFor({ platform: 'darwin', env })).mac).toMatchObject({
      identity: '-',
      hardenedRuntime: false,
      notarize: false,
    })
  }
  const entitlements = readFileSync(join(ROOT, 'packaging/entitlements.plist'), 'utf8')
  expect([...entitlements.matchAll(/<key>(.+)<\/key>/g)].map(([, key]) => key)).toEqual([
    'com.apple.security.cs.allow-jit',
  ])
})

it.each([
  ['linux', REPOSITORY, true],
  ['win32', REPOSITORY, true],
  // Squirrel.Mac replaces signed apps alone.
  ['darwin', REPOSITORY, false],
  ['darwin', { ...REPOSITORY, ...IDENTITY }, true],
  ['linux', {}, false],
] as const)('on %s with %o: finds later versions: %s', async (platform, env, finds) => {
  const { publish } = await configFor({ platform, env })
  expect(publish).toEqual(
    finds
      ? { provider: 'github', owner: 'someone', repo: 'micro-momentum', publishAutoUpdate: true }
      : null,
  )
  expect((await configFor({ platform, env, isForSpecs: true })).publish).toBeNull()
})

it('names version, system and processor in every file', async () => {
  const config = await configFor({})
  for (const name of [config.artifactName, config.portable?.artifactName]) {
    expect(name).toMatch(/\$\{version\}-\$\{os\}-\$\{arch\}/)
  }
})

it('has no icon in the repository that is drawn', () => {
  expect(globSync('assets/*.{png,ico,icns}', { cwd: ROOT })).toEqual([])
})
