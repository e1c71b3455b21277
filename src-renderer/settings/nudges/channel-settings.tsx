import '../../ui/step-card.css'
import { useRef, useState, type ReactNode } from 'react'

import type { NudgeChannelView } from '../../../src-shared/contract/nudges.ts'
import { ask } from '../../api.ts'
import { t } from '../../words.ts'

/** How nudges are delivered, and a button that sends a sample. */
export function ChannelSettings({ known }: { known: NudgeChannelView }): ReactNode {
  const [tried, setTried] = useState<NudgeChannelView>()
  const [isBusy, setIsBusy] = useState(false)
  /** Whether the sample is shown on this page, because no other channel took it. */
  const [hasSample, setHasSample] = useState(false)
  const [error, setError] = useState<string>()
  const shown = tried ?? known
  const retry = useRef<HTMLButtonElement>(null)

  async function sendSample(): Promise<void> {
    setIsBusy(true)
    const result = await ask('nudges.try', {}).catch(() => undefined)
    setIsBusy(false)
    setTried(result)
    setHasSample(result?.channel === 'window')
    setError(result === undefined ? t('disk.unexpected') : undefined)
  }

  return (
    <section className="nudges-part" aria-labelledby="nudges-channel">
      <h3 id="nudges-channel">{t('nudges.channel.heading')}</h3>
      <p role="status">{isBusy ? t('nudges.channel.trying') : channelWords(shown, tried)}</p>
      {shown.tried.length > 0 && (
        <p className="hint">
          {t('nudges.channel.tried', { list: shown.tried.map(triedWords).join('; ') })}
        </p>
      )}
      <p>
        <button ref={retry} aria-disabled={isBusy} onClick={() => isBusy || void sendSample()}>
          {t('nudges.channel.try')}
        </button>
      </p>
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
      <h4 id="nudges-sample">{t('nudge.tryTitle')}</h4>
      <p className="step-card-text">{t('nudge.tryBody')}</p>
      <div className="step-card-buttons">
        <button className="quiet" onClick={close}>
          {t('nudges.channel.close')}
        </button>
      </div>
    </section>
  )
}

function channelWords({ channel }: NudgeChannelView, tried: NudgeChannelView | undefined): string {
  if (channel !== undefined) return t(`nudges.channel.works.${channel}`)
  return t(tried === undefined ? 'nudges.channel.unknown' : 'nudges.channel.none')
}

function triedWords({ channel, reason }: NudgeChannelView['tried'][number]): string {
  return t('nudges.channel.triedOne', {
    channel: t(`nudges.channel.names.${channel}`),
    reason,
  })
}
