// Each part begins with the release of `clickedRelease()`, which is played once for all of them.
import './publish/listed.ts'
import './publish/meanwhile.ts'
import './publish/unfit-page.ts'
import './publish/upload.ts'
import './publish/verification.ts'
