import type { Document } from '../document.ts'
import type { Element } from '../element.ts'

/** Let each target without an address name what the target right behind it stands for. */
export function followTargets(document: Document, elements: readonly Element[]): void {
  for (const [at, { kind, text, size, children }] of [...elements.entries()].toReversed()) {
    const next = elements[at + 1]
    const alias = next?.kind === 'target' ? document.targets.get(next.text)?.alias : undefined
    if (kind === 'target' && size === 1 && alias !== undefined) document.targets.follow(text, alias)
    followTargets(document, children)
  }
}
