// Each part begins with the wheel and the signer of `signed-upload.ts`, which are made once for all of them.
import './index-attestations/accepted.ts'
import './index-attestations/malformed.ts'
import './index-attestations/published.ts'
import './index-attestations/signer.ts'
import './index-attestations/statement.ts'
