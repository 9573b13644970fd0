/**
 * The closed list of codes: what a program may rely on, and the source of `docs/errors.md`.
 *
 * `exit` is the exit code that the code alone leads to: 1 something that a maintainer mends, 2 wrong use,
 * 3 something outside failed and a re-run may help.
 */
export const errorCodes = {
  // Use of the action and of the command line.
  'input-invalid': {
    exit: 2,
    meaning: 'An input, an argument or a variable of the runner cannot be used; all of them are listed.',
  },
  'input-of-another-step': { exit: 2, meaning: 'An input is set that belongs to another step.' },
  'event-unfit': { exit: 2, meaning: 'The step cannot run on the event that started the workflow.' },
  'event-dangerous': { exit: 2, meaning: 'The event gives code from outside the rights of the repository.' },
  'not-in-actions': { exit: 2, meaning: 'The action was started outside a GitHub Actions runner.' },
  'node-too-old': { exit: 2, meaning: 'The running Node is older than the one that the action needs.' },
  'endpoint-refused': { exit: 2, meaning: 'An address is not one that the action may use.' },
  'trusted-root-private': { exit: 2, meaning: 'A private trusted root was combined with the real index.' },
  'long-lived-token': { exit: 1, meaning: 'The job holds a long-lived upload token, which this flow never needs.' },

  // Permissions of the job.
  'permission-missing': { exit: 1, meaning: 'The token of the job lacks a permission.' },
  'id-token-missing': { exit: 1, meaning: 'The job cannot ask for an OIDC token.' },
  'id-token-in-build': { exit: 1, meaning: 'The job that runs project code could ask for an OIDC token.' },
  'repository-private': { exit: 1, meaning: 'The repository is not public, and its name would enter the public log.' },

  // The release as the project states it: button 1 and the start of button 2.
  'project-not-found': { exit: 1, meaning: 'There is no readable `pyproject.toml` with a project.' },
  'source-unreadable': { exit: 1, meaning: 'A file of the project is not UTF-8 text, or is too large to be read.' },
  'version-not-found': { exit: 1, meaning: 'The version of the project cannot be read without running code.' },
  'version-mismatch': { exit: 1, meaning: 'Two places that must state the same version do not.' },
  'version-sources-differ': { exit: 1, meaning: 'Files that declare the version of the project disagree.' },
  'version-not-greater': { exit: 1, meaning: 'The version is not greater than the release that it follows.' },
  'version-already-tagged': { exit: 1, meaning: 'The commit carries the tag of another version.' },
  'version-not-canonical': { exit: 1, meaning: 'A version is not written in the normal form of PEP 440.' },
  'version-local': { exit: 1, meaning: 'A local version cannot be released.' },
  'version-development': { exit: 1, meaning: 'A development version cannot be released.' },
  'change-log-missing': { exit: 1, meaning: 'The project has no change log that can be found.' },
  'change-log-section-missing': { exit: 1, meaning: 'The change log has no section of the version.' },
  'change-log-section-duplicate': { exit: 1, meaning: 'The change log has several sections of the version.' },
  'change-log-section-empty': { exit: 1, meaning: 'The section of the version has no entries.' },
  'change-log-base-section': { exit: 1, meaning: 'A pre-release uses the section of its base version.' },
  'change-log-not-dated': { exit: 1, meaning: 'The section of the version has no release date.' },
  'change-log-date-off': { exit: 1, meaning: 'The release date is too far from the day of the tag.' },
  'change-log-date-format': { exit: 1, meaning: 'The release date is not written as `Released YYYY-MM-DD`.' },
  'change-log-section-not-first': { exit: 1, meaning: 'Another section stands above that of the version.' },
  'lock-version-stale': { exit: 1, meaning: 'The entry of the project in `uv.lock` has another version.' },
  'unexpected-files': { exit: 1, meaning: 'The pull request changes files that a release does not touch.' },
  'unexpected-workflow-files': { exit: 1, meaning: 'The pull request changes workflow files.' },
  'configuration-invalid': { exit: 1, meaning: '`[tool.release-action]` of `pyproject.toml` cannot be used.' },
  'notes-template-invalid': { exit: 1, meaning: 'The template of the notes cannot be used.' },
  'milestone-open-items': { exit: 1, meaning: 'The milestone of the version has open issues or pull requests.' },
  'checks-failing': { exit: 1, meaning: 'Checks of the commit have failed at GitHub.' },
  'tag-lightweight': { exit: 1, meaning: 'The tag is not annotated.' },
  'tag-prefix': { exit: 1, meaning: 'The tag begins with a prefix that the project has not set.' },
  'tag-unsigned': { exit: 1, meaning: 'The tag is not signed, although the last ones were.' },
  'tag-on-merge-commit': { exit: 1, meaning: 'The tag stands on a merge commit, or would.' },
  'tag-not-here': { exit: 1, meaning: 'The tag exists, but points at another commit.' },
  'tag-not-found': { exit: 1, meaning: 'The tag does not exist.' },
  'tag-not-a-commit': { exit: 1, meaning: 'The tag does not lead to a commit.' },
  'checkout-changed': { exit: 1, meaning: 'Tracked files of the checkout are not those of the commit.' },
  'git-failed': { exit: 3, meaning: 'git refused a command.' },
  'git-shallow': { exit: 1, meaning: 'The history that is needed was not fetched.' },

  // Preparing a release and starting the next version, on a laptop.
  'checkout-dirty': { exit: 1, meaning: 'The checkout has changes that are in no commit.' },
  'version-not-editable': { exit: 1, meaning: 'A place that declares the version cannot be edited safely.' },
  'change-log-not-editable': { exit: 1, meaning: 'The change log cannot be edited safely.' },
  'branch-exists': { exit: 1, meaning: 'The branch of the release exists already.' },

  // Building and what was built.
  'front-end-missing': { exit: 1, meaning: 'Neither `uv` nor `python3 -m build` can be run.' },
  'build-failed': { exit: 1, meaning: 'The build front end ended with an error.' },
  'build-incomplete': { exit: 1, meaning: 'The build did not leave what a release needs.' },
  'file-name-invalid': { exit: 1, meaning: 'A file is not named as a source distribution or wheel must be.' },
  'file-unreadable': { exit: 1, meaning: 'A distribution is damaged, or not what its name says.' },
  'file-unsafe': { exit: 1, meaning: 'An archive holds a member that could leave its folder or hide another.' },
  'file-credential': { exit: 1, meaning: 'A distribution holds a file that is there to hold credentials.' },
  'file-too-large': { exit: 1, meaning: 'A file is larger than the limit that holds for it.' },
  'metadata-invalid': { exit: 1, meaning: 'The core metadata of a distribution cannot be used.' },
  'metadata-mismatch': { exit: 1, meaning: 'Core metadata and file name of a distribution differ.' },
  'record-invalid': { exit: 1, meaning: 'The RECORD of a wheel does not match its members.' },
  'manifest-invalid': { exit: 1, meaning: 'The manifest from the build job cannot be used.' },

  // Hand-over between jobs.
  'artifact-mismatch': { exit: 1, meaning: 'What was downloaded is not the artifact that the earlier job uploaded.' },
  'artifact-failed': { exit: 3, meaning: 'The artifact service refused or failed.' },

  // Provenance.
  'provenance-missing': { exit: 1, meaning: 'A file has no build provenance.' },
  'provenance-malformed': {
    exit: 1,
    meaning: 'Provenance is in no form that can be read, or holds what no producer writes.',
  },
  'provenance-too-large': {
    exit: 1,
    meaning: 'Provenance is larger, longer, or nested deeper than what is ever read.',
  },
  'provenance-unverified': { exit: 1, meaning: 'A signature, certificate, or log entry does not verify.' },
  'provenance-subject': { exit: 1, meaning: 'Build provenance names another file or another digest.' },
  'provenance-predicate': { exit: 1, meaning: 'Build provenance claims something that its certificate does not.' },
  'identity-issuer': { exit: 1, meaning: 'The certificate was issued for another identity provider.' },
  'identity-signer': { exit: 1, meaning: 'The certificate names another signing workflow.' },
  'identity-repository': { exit: 1, meaning: 'The certificate names another repository, owner, or id.' },
  'identity-ref': { exit: 1, meaning: 'The certificate names another ref.' },
  'identity-commit': { exit: 1, meaning: 'The certificate names another commit.' },
  'identity-event': { exit: 1, meaning: 'The certificate names another event.' },
  'identity-runner': { exit: 1, meaning: 'The certificate names another kind of runner.' },
  'identity-visibility': { exit: 1, meaning: 'The certificate names a repository that was not public.' },
  'identity-run': { exit: 1, meaning: 'The files of one release were signed in different runs.' },
  'trusted-root-invalid': { exit: 2, meaning: 'The trusted root cannot be used.' },
  'signing-failed': { exit: 3, meaning: 'The signing services refused or failed.' },
  'oidc-failed': { exit: 3, meaning: 'GitHub did not give an OIDC token that can be used.' },

  // The release page.
  'draft-several': { exit: 1, meaning: 'There is more than one draft of the tag.' },
  'release-already-published': { exit: 1, meaning: 'The release of the tag is published and is not exactly this one.' },
  'release-not-published': { exit: 1, meaning: 'The release is not published.' },
  'release-asset-mismatch': { exit: 1, meaning: 'An asset of the release is not the file that was built.' },
  'release-asset-missing': { exit: 1, meaning: 'A file that was built is not on the release.' },
  'release-asset-foreign': { exit: 1, meaning: 'The release holds a distribution that was not built.' },
  'tag-moved': { exit: 1, meaning: 'The tag does not point at the commit that was built or judged.' },
  'github-refused': { exit: 1, meaning: 'GitHub refused a request.' },
  'github-failed': { exit: 3, meaning: 'GitHub failed, or could not be reached.' },

  // The index.
  'index-publisher-refused': { exit: 1, meaning: 'The index knows no trusted publisher with the claims of this job.' },
  'index-token-refused': { exit: 1, meaning: 'The index refused the token.' },
  'index-token-expired': { exit: 3, meaning: 'The upload token of the index expired.' },
  'index-file-refused': { exit: 1, meaning: 'The index refused a file.' },
  'index-file-differs': { exit: 1, meaning: 'The index already has another file under the same name.' },
  'index-file-foreign': { exit: 1, meaning: 'The index has a file of this version that the release does not have.' },
  'index-read-back': { exit: 3, meaning: 'The index does not show what was uploaded.' },
  'index-failed': { exit: 3, meaning: 'The index failed, or could not be reached.' },

  // Rehearsal.
  'workflow-invalid': { exit: 1, meaning: 'The workflow file cannot be parsed.' },
  'workflow-unsupported': { exit: 1, meaning: 'The workflow uses something that a rehearsal does not support.' },
  'workflow-not-started': { exit: 1, meaning: 'An event of the release does not start the workflow or a job of it.' },
  'step-crashed': { exit: 3, meaning: 'A step ended with an error that it did not explain.' },
  'rehearsal-folder': { exit: 2, meaning: 'The output folder exists and is not from a rehearsal.' },
  'rehearsal-not-repeatable': { exit: 1, meaning: 'A step did something again that it had already done.' },
} as const satisfies Record<string, { readonly exit: 1 | 2 | 3; readonly meaning: string }>

/** A stable code: a key of `errorCodes`, documented in `docs/errors.md`. */
export type ErrorCode = keyof typeof errorCodes
