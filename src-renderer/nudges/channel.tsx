import '../ui/step-card.css'
import { useRef, useState, type ReactNode } from 'react'

import type { NudgeChannelView } from '../../src-shared/contract/nudges.ts'
import { ask } from '../api.ts'
import { t } from '../words.ts'

/** Which way nudges take, and a way to see one arrive. */
export function ChannelSettings({ known }: { known: NudgeChannelView }): ReactNode {
  const [tried, setTried] = useState<NudgeChannelView>()
  const [busy, setBusy] = useState(false)
  /** Whether what was sent is shown here, where nothing else took it. */
  const [isHere, setIsHere] = useState(false)
  const [trouble, setTrouble] = useState<string>()
  const shown = tried ?? known
  const again = useRef<HTMLButtonElement>(null)

  async function tryOne(): Promise<void> {
    setBusy(true)
    const result = await ask('nudges.try', {}).catch(() => undefined)
    setBusy(false)
    setTried(result)
    setIsHere(result?.channel === 'window')
    setTrouble(result === undefined ? t('disk.unexpected') : undefined)
  }

  return (
    <section className="nudges-part" aria-labelledby="nudges-channel">
      <h3 id="nudges-channel">{t('nudges.channel.heading')}</h3>
      <p role="status">{busy ? t('nudges.channel.trying') : channelWords(shown, tried)}</p>
      {shown.tried.length > 0 && (
        <p className="hint">
          {t('nudges.channel.tried', { list: shown.tried.map(triedWords).join('; ') })}
        </p>
      )}
      <p>
        <button ref={again} aria-disabled={busy} onClick={() => busy || void tryOne()}>
          {t('nudges.channel.try')}
        </button>
      </p>
      {isHere && (
        <SampleCard
          close={() => {
            setIsHere(false)
            again.current?.focus()
          }}
        />
      )}
      <p role="alert" className="trouble">
        {trouble}
      </p>
    </section>
  )
}

/** What a nudge looks like where the windows are the only place to meet it. */
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
