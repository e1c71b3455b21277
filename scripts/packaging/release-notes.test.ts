import { expect, it } from 'vitest'

import { releaseNotes } from './release-notes.ts'

const CHANGELOG = `# Changelog

## [Unreleased]

## [1.10.0] - 2026-12-24

### Added

- Something.

## [1.1.0] - 2026-12-01

- Less.
`

it('gives what is said of a version', () => {
  expect(releaseNotes(CHANGELOG, '1.10.0')).toBe('### Added\n\n- Something.')
  expect(releaseNotes(CHANGELOG, '1.1.0')).toBe('- Less.')
})

it.each(['1.1', '2.0.0', 'Unreleased'])('has none of %s', (version) => {
  expect(() => releaseNotes(CHANGELOG, version)).toThrow(`says nothing of version ${version}`)
})
