// Each part begins with the release of `publishedRelease()`, which is played once for all of them.
import './verify-published/answers.ts'
import './verify-published/beside.ts'
import './verify-published/elsewhere.ts'
import './verify-published/listed.ts'
import './verify-published/root.ts'
