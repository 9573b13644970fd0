import { listed } from '../listed.ts'
import { quoted } from '../quoted.ts'
import type { Known } from '../release/known.ts'

/** A published release page that lacks what was built for its tag, or holds more; and what else is known of its version. */
export interface UnfitPage {
  readonly tag: string
  /** In normal form. */
  readonly version: string
  /** `undefined` where GitHub does not say. */
  readonly isImmutable: boolean | undefined
  /** Whether the step `draft` made it, from the commit that the tag leads to. */
  readonly isOurs: boolean
  /** Names of what is on it. */
  readonly assets: readonly string[]
  /** Name of the index for people. */
  readonly indexName: string
  /** Names of the files of this version that the index has. */
  readonly onIndex: Known<readonly string[]>
}

/** What else was found, as sentences; and what can be done. */
export interface WayOut {
  readonly found: string
  readonly hint: string
}

const leave = 'Leave the page and its tag as they are'

/**
 * What saves the version of an unfit page.
 *
 * To delete is advised of one page alone: nothing is on it, GitHub would let its tag be used again, and the index, which
 * was asked, has no file of the version. Of all others, what is there may be what people rely on.
 */
export function wayOutOf(page: UnfitPage): WayOut {
  const { tag, version, isImmutable, isOurs, assets, indexName, onIndex } = page
  if (onIndex.kind === 'unknown') {
    return {
      found: `Whether ${indexName} has files of ${version} is not known: ${onIndex.reason}.`,
      hint: `${leave}, find out whether ${indexName} has files of ${version}, and run the step "draft" for the tag again.`,
    }
  }
  if (onIndex.value.length > 0) {
    return {
      found: `${indexName} has ${listed(onIndex.value.map(quoted))}.`,
      hint:
        isOurs && isImmutable === false
          ? `${leave}, and make the files of the page those that its text lists: upload what is missing from the artifact of the job "build".`
          : `${leave}, and release a new version.`,
    }
  }
  const none = `${indexName} has no file of ${version}.`
  if (isImmutable === true) {
    return {
      found: `${none} The release is immutable, so its tag name can never be used again, also after it is deleted.`,
      hint: 'Release a new version.',
    }
  }
  if (isImmutable === false && assets.length === 0 && !isOurs) {
    return {
      found: `${none} The page was not made by the step "draft", and no file is on it.`,
      hint: 'Delete the release page, keep its tag, and run the step "draft" for the tag again: it makes the draft.',
    }
  }
  const held = assets.length === 0 ? 'no file' : listed(assets.map(quoted))
  return {
    found: `${none} The page holds ${held}.`,
    hint: `Make the page a draft again, which keeps what is on it (\`gh release edit ${tag} --draft\`), and run the step "draft" for the tag again.`,
  }
}
