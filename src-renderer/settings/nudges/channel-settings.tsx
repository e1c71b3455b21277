import '../../ui/step-card.css'
import { useRef, useState, type ReactNode } from 'react'

import type { NudgeChannelView, NudgesView } from '../../../src-shared/contract/nudges.ts'
import { enumerated, sentences } from '../../../src-shared/words/joined-words.ts'
import { ask } from '../../api.ts'
import { catalog } from '../../formats/catalog.ts'
import { clockTime } from '../../formats/dates.ts'
import { wallTime } from '../../formats/parse-time.ts'
import { t } from '../../words.ts'

/** How nudges are delivered, and a button that sends a sample. */
export function ChannelSettings({ view }: { view: NudgesView }): ReactNode {
  const known = view.channel
  const [tried, setTried] = useState<{ result: NudgeChannelView; wall: string }>()
  const [isBusy, setIsBusy] = useState(false)
  /** Whether the sample is shown on this page, because no other channel took it. */
  const [hasSample, setHasSample] = useState(false)
  const [error, setError] = useState<string>()
  const shown = tried?.result ?? known
  const wall = tried?.wall ?? lastWall(view)
  const retry = useRef<HTMLButtonElement>(null)

  async function sendSample(): Promise<void> {
    setIsBusy(true)
    const result = await ask('nudges.try', {}).catch(() => undefined)
    setIsBusy(false)
    setTried(result && { result, wall: wallTime(new Date()) })
    setHasSample(result?.channel === 'window')
    setError(result === undefined ? t('disk.unexpected') : undefined)
  }

  return (
    <section className="settings-channel" aria-label={t('nudges.channel.heading')}>
      <div className="settings-buttons">
        <button ref={retry} aria-disabled={isBusy} onClick={() => isBusy || void sendSample()}>
          {t('nudges.channel.try')}
        </button>
        <p role="status" className="hint">
          {isBusy ? t('nudges.channel.trying') : channelWords(shown, wall, tried !== undefined)}
        </p>
      </div>
      {shown.tried.length > 0 && (
        <p className="hint">
          {t('nudges.channel.tried', { list: enumerated(catalog, shown.tried.map(triedWords)) })}
        </p>
      )}
      {hasSample && (
        <SampleCard
          close={() => {
            setHasSample(false)
            retry.current?.focus()
          }}
        />
      )}
      <p role="alert" className="error">
        {error}
      </p>
    </section>
  )
}

/** A sample nudge as the windows show it if there is no other channel. */
function SampleCard({ close }: { close: () => void }): ReactNode {
  return (
    <section className="step-card" aria-labelledby="nudges-sample">
      <h3 id="nudges-sample">{t('nudge.tryTitle')}</h3>
      <p className="step-card-text">{t('nudge.tryBody')}</p>
      <div className="step-card-buttons">
        <button className="quiet" onClick={close}>
          {t('nudges.channel.close')}
        </button>
      </div>
    </section>
  )
}

/** The time on the wall when a nudge last arrived today; undefined if none did. */
function lastWall(view: NudgesView): string | undefined {
  const last = view.decisions.find(({ outcome }) => outcome === 'shown')
  return last?.day === view.today ? last.wall : undefined
}

/** Which way nudges take, and when one last took it. */
function channelWords(
  { channel }: NudgeChannelView,
  wall: string | undefined,
  isTried: boolean,
): string {
  if (channel === undefined) return t(`nudges.channel.${isTried ? 'none' : 'unknown'}`)
  const works = t(`nudges.channel.works.${channel}`)
  if (wall === undefined) return works
  return sentences(catalog, [works, t('nudges.channel.at', { time: clockTime(wall) })])
}

function triedWords({ channel, reason }: NudgeChannelView['tried'][number]): string {
  return t('nudges.channel.triedOne', {
    channel: t(`nudges.channel.names.${channel}`),
    reason,
  })
}
