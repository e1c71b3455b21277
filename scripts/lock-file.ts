/** One package in `package-lock.json`. */
export interface LockedPackage {
  version?: string
  dev?: boolean
  optional?: boolean
  os?: string[]
  cpu?: string[]
  libc?: string[]
  optionalDependencies?: Record<string, string>
}

/** The packages of a lock file by their place, such as `node_modules/vite`. */
export type LockedPackages = Record<string, LockedPackage>

/**
 * The optional packages that a lock file does not name. Where a registry does not offer the
 * packages of other systems, `npm install` leaves them out, and then `npm ci` refuses the file on
 * every system.
 */
export function absentPackages(packages: LockedPackages): Array<[name: string, LockedPackage]> {
  return Object.entries(packages).flatMap(([place, { dev, optionalDependencies = {} }]) =>
    Object.entries(optionalDependencies)
      .filter(([name]) => !packages[`${place}/node_modules/${name}`])
      .filter(([name, version]) => /^\d/.test(version) && !packages[`node_modules/${name}`])
      .map(([name, version]): [string, LockedPackage] => [
        name,
        { version, ...platformOf(name), ...(dev === true && { dev }), optional: true },
      ]),
  )
}

/** Which system a package is for, by its name: `@oxlint/binding-linux-x64-musl`. */
function platformOf(name: string): Pick<LockedPackage, 'os' | 'cpu' | 'libc'> {
  const [os = '', cpu = '', abi = ''] = name
    .replace(/^@[^/]+\//, '')
    .replace(/^(binding|lefthook)-/, '')
    .split('-')
  return {
    os: [os === 'windows' ? 'win32' : os],
    cpu: [cpu],
    ...(abi.startsWith('musl') && { libc: ['musl'] }),
    ...(abi.startsWith('gnu') && { libc: ['glibc'] }),
  }
}
