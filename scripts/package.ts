import { packageApp } from './package-app.ts'

process.exitCode = await packageApp(process.argv.slice(2))
