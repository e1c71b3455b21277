import { begun, languageProblems } from './read-words.ts'

// `npm run words` looks at every language, `npm run words -- de` at some.
const asked = process.argv.slice(2)
for (const language of asked.length > 0 ? asked : begun) {
  const problems = languageProblems(language)
  for (const problem of problems) console.log(problem)
  console.log(`${language}: ${problems.length === 0 ? 'whole' : `${problems.length} to mend`}`)
  if (problems.length > 0) process.exitCode = 1
}
