/**
 * What a job process knows of the environment: the zone, where Windows has its own libraries, and
 * where a packager has put those of Electron.
 */
const VARIABLES = ['TZ', 'SystemRoot', 'LD_LIBRARY_PATH']
/** How many threads it has for files: each that does not answer keeps one. */
const FILE_THREADS = '16'

/** The environment of a job process, from that of this one. */
export function jobEnvironment(from: NodeJS.ProcessEnv): Record<string, string> {
  const known = VARIABLES.flatMap((name) => {
    const value = from[name]
    return value === undefined ? [] : [[name, value]]
  })
  return { ...Object.fromEntries(known), UV_THREADPOOL_SIZE: FILE_THREADS }
}
