import { prepareElectron } from '../scripts/prepare-electron.ts'

if ((await prepareElectron()) === undefined) process.exit(1)
// Loaded now: what drives the app looks for Electron when it is loaded.
const { takeScreenshots } = await import('./pictures.ts')
process.exitCode = await takeScreenshots()
