import { packageApp } from './package-app.ts'

// A code that is only set is 0 again at the end, once the app was packed in this process.
process.exit(await packageApp(process.argv.slice(2)))
