import { packageApp } from './package-app.ts'

// electron-builder ends the process with 0 once nothing is left to do, whatever code is set by then.
process.exit(await packageApp(process.argv.slice(2)))
