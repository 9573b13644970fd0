/** The release page and the index. */
export const publicationCodes = {
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
  'index-file-mismatch': { exit: 1, meaning: 'The index serves other bytes than those that it lists.' },
  'index-file-foreign': { exit: 1, meaning: 'The index has a file of this version that the release does not have.' },
  'index-release-closed': { exit: 1, meaning: 'The index takes no new file of this version any more.' },
  'index-project-closed': {
    exit: 1,
    meaning: 'The index takes no file of the project: it is archived or quarantined.',
  },
  'index-release-missing': { exit: 1, meaning: 'The index has no such version of the project.' },
  'index-read-back': { exit: 3, meaning: 'The index does not show what was uploaded.' },
  'index-failed': { exit: 3, meaning: 'The index failed, or could not be reached.' },
} as const
