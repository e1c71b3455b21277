import { binary, ROOT } from './paths.ts'
import { prepareElectron } from './prepare-electron.ts'
import { run } from './run.ts'

if ((await prepareElectron()) === undefined) process.exit(1)
const { code } = await run(
  process.execPath,
  [
    binary('@playwright/test', 'cli.js'),
    'test',
    '--config',
    'e2e/screens.config.ts',
    ...process.argv.slice(2),
  ],
  { cwd: ROOT, env: process.env },
)
process.exitCode = code
