// Each part begins with the release of `publishedRelease()`, which is played once for both of them.
import './verify-published/elsewhere.ts'
import './verify-published/listed.ts'
