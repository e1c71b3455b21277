import type { ShippedWork } from '../../src-shared/licenses.ts'

/** A bill of materials in CycloneDX, as far as it is looked at here. */
export interface Bom {
  metadata: { component: { name: string; type: string; 'bom-ref': string } }
  components: Array<{ name: string; version: string; 'bom-ref': string }>
  dependencies: Array<{ ref: string; dependsOn: string[] }>
}

/**
 * The bill of materials of the app, of one that npm has made of everything in the lock file: what
 * was built in stays, and what it was built with goes. Throws where a package is not known.
 *
 * @param programs what lies in a package of npm and is none itself
 */
export function bomOfApp(
  everything: Bom,
  packages: readonly ShippedWork[],
  programs: readonly ShippedWork[],
  appName: string,
): Bom {
  const app = everything.metadata.component
  const known = new Map(everything.components.map((one) => [`${one.name}@${one.version}`, one]))
  const shipped = packages.map(({ name, version }) => {
    const found = known.get(`${name}@${version}`)
    if (found === undefined) throw new Error(`package-lock.json has no ${name}@${version}.`)
    // npm marks what is installed for development alone; all of this is shipped.
    return { ...found, scope: 'required', properties: [] }
  })
  const refs = new Set([app, ...shipped].map((one) => one['bom-ref']))
  return {
    ...everything,
    metadata: {
      ...everything.metadata,
      component: { ...app, name: appName, type: 'application' },
    },
    components: [...shipped, ...programs.map(asComponent)],
    dependencies: everything.dependencies
      .filter(({ ref }) => refs.has(ref))
      .map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter((one) => refs.has(one)) })),
  }
}

function asComponent({ name, version, license }: ShippedWork) {
  const ref = `${name}@${version}`
  const licenses = [{ license: { name: license } }]
  return { 'bom-ref': ref, type: 'application', name, version, licenses }
}
