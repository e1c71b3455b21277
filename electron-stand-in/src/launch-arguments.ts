/** What the command line says, read as Electron's default app reads it. */
export interface LaunchArguments {
  /** The app's folder or file, as given. */
  app: string | undefined
  /** Modules to load before the app. */
  modules: string[]
  version: boolean
  /** The `--name=value` switches before and after the app. */
  switches: Map<string, string>
}

/** Reads the arguments after the program's name. */
export function readLaunchArguments(args: readonly string[]): LaunchArguments {
  const result: LaunchArguments = {
    app: undefined,
    modules: [],
    version: false,
    switches: new Map(),
  }
  for (const arg of args) {
    const match = /^--([^=]+)(?:=(.*))?$/s.exec(arg)
    if (match) result.switches.set(match[1] ?? '', match[2] ?? '')
  }
  let nextIsModule = false
  for (const arg of args) {
    if (nextIsModule) {
      result.modules.push(arg)
      nextIsModule = false
    } else if (arg === '--version' || arg === '-v') {
      result.version = true
      break
    } else if (arg.startsWith('--app=')) {
      result.app = arg.slice('--app='.length)
      break
    } else if (arg === '--require' || arg === '-r') nextIsModule = true
    else if (!arg.startsWith('-')) {
      result.app = arg
      break
    }
  }
  return result
}
