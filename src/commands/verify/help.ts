import { provenanceEndings } from './gathering/provenance-files.ts'
import { verifyUsage } from './request.ts'

/** What `verify --help` shows. */
export const verifyHelp = `${verifyUsage}

Say who built files, from which commit and tag, and whether every attestation of them holds and agrees.

  FILES…              files of this machine, and what was signed for them; no server is asked
  DIR                 all files in it that end in .whl or .tar.gz, of which none of the release may be missing
  PROJECT==VERSION    all files of that version on PyPI
  OWNER/REPO@TAG      all files of that release page that end in .whl or .tar.gz

A path that looks like one of the last two is written with ./ before it; names that begin with - stand after --.
Provenance lies in the folder of the files, and its name ends in
  ${provenanceEndings.join(' ')}

  --provenance FILE          read this, not what lies beside the files; what is fetched is read too; repeatable
  --owner-repo OWNER/REPO    the repository that must have signed; without it, the remote "origin" of the clone here
  --tag TAG                  the tag that it must have been signed for, such as 3.2.0
  --commit COMMIT            the commit that it must have been built from: 40 hex digits
  --workflow FILE            the workflow that must have run: publish.yaml is .github/workflows/publish.yaml
  --trusted-root FILE        a trusted root in the place of Sigstore's public one
  --offline                  refuse what would have to be fetched
  --allow-missing            let files pass that have no provenance, if another one is verified
  --explain                  show every check with both values
  --json                     one line of JSON for programs, also where the command is stopped

Exit codes: 0 verified, 1 refused or unchecked, 2 wrong use, 3 something outside failed.`
