import type { Configuration } from 'electron-builder'

/** What packaging depends on, beside electron-builder.yml. */
export interface PackagingPlace {
  platform: NodeJS.Platform
  env: Readonly<Record<string, string | undefined>>
  /** Whether the package is for the specs: Playwright reaches the main process by its inspector. */
  isForSpecs: boolean
  /** The folder of an Electron that electron-builder is not to download. */
  electronDist?: string
}

/** What is added to electron-builder.yml on this computer. */
export function builderConfig(place: PackagingPlace): Configuration {
  const { platform, env, isForSpecs, electronDist } = place
  return {
    ...(isForSpecs && { electronFuses: { enableNodeCliInspectArguments: true } }),
    ...(electronDist !== undefined && { electronDist }),
    ...(platform === 'darwin' && !hasIdentity(env) && { mac: AD_HOC }),
    ...(updatesItself(place) && { publish: releasesAt(env['GITHUB_REPOSITORY'] ?? '') }),
  }
}

/**
 * Without an identity of Apple's the app is signed by nobody in particular, since Apple's processors
 * start nothing unsigned. Its frameworks then have no team in common, which the hardened runtime
 * would refuse.
 */
const AD_HOC = { identity: '-', hardenedRuntime: false, notarize: false } as const

/** Whether there is a certificate of Apple's to sign with. */
function hasIdentity(env: PackagingPlace['env']): boolean {
  return isSet(env['CSC_LINK']) || isSet(env['CSC_NAME'])
}

/**
 * Whether the package is told where later versions lie, by which it can replace itself: one that
 * was built for a release, and on macOS one with an identity, since Squirrel.Mac takes no other.
 */
function updatesItself({ platform, env, isForSpecs }: PackagingPlace): boolean {
  if (isForSpecs || !isSet(env['GITHUB_REPOSITORY'])) return false
  return platform !== 'darwin' || hasIdentity(env)
}

function releasesAt(repository: string): NonNullable<Configuration['publish']> {
  const [owner = '', repo = ''] = repository.split('/')
  // Drafts are made by the workflow, with the files of all systems in one.
  return { provider: 'github', owner, repo, publishAutoUpdate: true }
}

/** An absent secret of a workflow is an empty text. */
function isSet(value: string | undefined): boolean {
  return value !== undefined && value !== ''
}
