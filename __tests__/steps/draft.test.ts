// Each part begins with the release of `draftedRelease()`, which is played once for both of them.
import './draft/attempts.ts'
import './draft/refused.ts'
