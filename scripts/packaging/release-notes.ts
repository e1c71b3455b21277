/**
 * What the changelog says of a version: the text below its heading, without it. Throws where it says
 * nothing, since a release without notes is one that nobody has read through.
 */
export function releaseNotes(changelog: string, version: string): string {
  const [, ...sections] = changelog.split(/^## /m)
  const section = sections.find((one) => one.startsWith(`[${version}]`))
  const notes = section?.slice(section.indexOf('\n')).trim()
  if (notes === undefined || notes === '') {
    throw new Error(`CHANGELOG.md says nothing of version ${version}.`)
  }
  return notes
}
