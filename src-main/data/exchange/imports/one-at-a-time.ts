import type { ImportProgressView } from '../../../../src-shared/contract/imports.ts'

/** Something that goes on, and can be stopped. */
type Work<R> = (signal: AbortSignal, tell: (share: number) => void) => Promise<R>

/** Does one thing at a time, and says how far it is. */
export interface OneAtATime {
  /** Does it, unless another thing is going on. */
  run<R>(kind: ImportProgressView['kind'], work: Work<R>): Promise<R | { kind: 'busy' }>
  /** What is going on. */
  going(): ImportProgressView | undefined
  /** Asks what is going on to stop; of one kind alone, where it is given. */
  stop(kind?: ImportProgressView['kind']): void
}

/**
 * @param onProgress told how far it is
 * @param onEnd told when it has ended
 */
export function oneAtATime(
  onProgress: (progress: ImportProgressView) => void,
  onEnd: () => void,
): OneAtATime {
  let going: { stop: AbortController; progress: ImportProgressView } | undefined
  return {
    async run(kind, work) {
      if (going !== undefined) return { kind: 'busy' }
      const mine = { stop: new AbortController(), progress: { kind } as ImportProgressView }
      going = mine
      onProgress(mine.progress)
      try {
        return await work(mine.stop.signal, (share) => {
          mine.progress = { kind, share }
          onProgress(mine.progress)
        })
      } finally {
        going = undefined
        onEnd()
      }
    },
    going: () => going?.progress,
    stop(kind) {
      if (kind === undefined || going?.progress.kind === kind) going?.stop.abort()
    },
  }
}
