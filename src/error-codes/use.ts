/** How the action, the command line, and the rehearsal are used. */
export const useCodes = {
  // Use of the action and of the command line.
  'input-invalid': {
    exit: 2,
    meaning: 'An input or an argument cannot be used; all of them are listed.',
  },
  'runner-variable-invalid': {
    exit: 2,
    meaning: 'A variable that the runner sets is missing or cannot be used; all of them are listed.',
  },
  'input-of-another-step': { exit: 2, meaning: 'An input is set that belongs to another step.' },
  'event-unfit': { exit: 2, meaning: 'The step cannot run on the event that started the workflow.' },
  'event-dangerous': { exit: 2, meaning: 'The event gives code from outside the rights of the repository.' },
  'not-in-actions': { exit: 2, meaning: 'The action was started outside a GitHub Actions runner.' },
  'node-too-old': { exit: 2, meaning: 'The running Node is older than the one that the action needs.' },
  'endpoint-refused': { exit: 2, meaning: 'An address is not one that the action may use.' },
  'trusted-root-private': { exit: 2, meaning: 'A private trusted root was combined with the real index.' },
  'package-unknown': {
    exit: 2,
    meaning: 'No package of the tree is named, or none of that name is there.',
  },
  'repository-unfit': {
    exit: 2,
    meaning: 'The folder is in no git repository, in a bare one, or in one without a commit.',
  },
  'output-failed': {
    exit: 2,
    meaning: 'What a command wrote was not taken: the disk is full, or the stream is closed or cannot be written.',
  },
  'program-fault': {
    exit: 3,
    meaning: 'The command line met something that it does not expect; the stack is shown, and is worth an issue.',
  },
  interrupted: {
    exit: 3,
    meaning: 'A signal stopped the command, which then exits with 130 for SIGINT, and 143 for SIGTERM.',
  },
  'long-lived-token': { exit: 1, meaning: 'The job holds a long-lived upload token, which this flow never needs.' },

  // Permissions of the job.
  'permission-missing': { exit: 1, meaning: 'The token of the job lacks a permission.' },
  'id-token-missing': { exit: 1, meaning: 'The job cannot ask for an OIDC token.' },
  'id-token-in-build': { exit: 1, meaning: 'The job that runs project code could ask for an OIDC token.' },
  'repository-private': { exit: 1, meaning: 'The repository is not public, and its name would enter the public log.' },

  // Rehearsal.
  'workflow-invalid': { exit: 1, meaning: 'The workflow file cannot be parsed.' },
  'workflow-unsupported': { exit: 1, meaning: 'The workflow uses something that a rehearsal does not support.' },
  'workflow-not-started': { exit: 1, meaning: 'An event of the release does not start the workflow or a job of it.' },
  'workflow-differs': { exit: 1, meaning: 'A workflow would do something else at GitHub than in the rehearsal.' },
  'submodule-missing': {
    exit: 1,
    meaning: 'The workflow checks out a submodule that the clone to rehearse does not have.',
  },
  'step-crashed': { exit: 3, meaning: 'A step ended with an error that it did not explain.' },
  'command-failed': { exit: 1, meaning: 'A `run:` step of the workflow failed in a rehearsal.' },
  'leg-missing': { exit: 1, meaning: 'A job that cannot run in a rehearsal has no files that it could hand on.' },
  'rehearsal-folder': { exit: 2, meaning: 'The output folder exists and is not from a rehearsal.' },
  'rehearsal-not-repeatable': { exit: 1, meaning: 'A step did something again that it had already done.' },
} as const
