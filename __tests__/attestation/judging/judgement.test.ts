// Each part has the signer of `signed-statement.ts`, which is started once for all of them.
import './judgement/accepted.ts'
import './judgement/attacks.ts'
import './judgement/demands.ts'
import './judgement/something-else.ts'
