// Each part begins with the release of `drafted-folder.ts`, which is played once for all of them.
import './verify-folder/another-ref.ts'
import './verify-folder/files.ts'
import './verify-folder/identity.ts'
import './verify-folder/provenance.ts'
import './verify-folder/whole.ts'
