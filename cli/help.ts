/** What `skillseal --help` says: every command and every option. */
export const HELP = `skillseal: issue, keep, stack, share and verify micro-credentials

Usage: skillseal COMMAND [OPTIONS]

  start                     Run issuer, register, wallet and verifier together until Ctrl-C.
      --issuer-port N       Port of the issuer (4100).
      --verifier-port N     Port of the verifier (4200).
      --wallet-port N       Port of the wallet (4300).
      --issuer-url URL      Public address of the issuer (http://issuer.localhost:PORT). It stands in every
                            credential and cannot change later. Anything but this machine needs https.
      --verifier-url URL    Public address of the verifier (http://verifier.localhost:PORT).
      --wallet-url URL      Public address of the wallet (http://wallet.localhost:PORT).
      --host HOST           Network address to listen on (127.0.0.1: this machine only).
      --smtp URL            Mail server, smtp://user:password@host:port. Without it mails are kept and shown
                            in the console.
      --mail-from ADDRESS   Sender of mails.
      --register URL        Follow the register of another body instead of keeping one here.
      --operator DID        The identity of that body (did:jwk:…); goes with --register.

  issue FILE.csv            Sign credentials for the candidates of a list; nothing is issued twice.
                            The list is CSV in UTF-8 with , ; or tab and a header, at most 100 000 rows or 64 MB.
                            Needed: name (or given name and family name) and award date. Understood as well:
                            e-mail, birth date, candidate id, grade, credits, valid until, place, blank serial,
                            evidence, evidence URL; other columns are left out.
      --achievement ID      What is awarded; see: skillseal list achievements
      --centre SLUG         Who awards it; see: skillseal list centres
      --out DIR             Folder for the credentials, one JSON file each, and for FILE.rejected.csv, which
                            tells row, column and reason of every row that was not issued.
                            The last line is: issued N, skipped M, rejected K
                            Exit code: 0; 1 when rows were rejected; 2 when nothing could be done.

  verify FILE…              Verify credentials and presentations; a folder stands for its JSON files.
      --json                Print the reports as JSON.
      --register URL        The register to ask whether a centre is accredited.
      --operator DID        The identity (did:jwk:…) that signs the register; goes with --register.
                            Data are opened only with --data or --store: then its centres, lists and register
                            count, and everything else is asked over the network.
                            Exit code: 0 all genuine and in force; 1 some are not; 2 usage;
                            3 some could not be decided.

  list centres              List the centres of this installation.
  list achievements         List what can be awarded.
      --centre SLUG         Only what this centre may award today by the register.
      --json                Print an array of objects (slug of a centre, id of an achievement).

Every command takes
      --data DIR            Folder of the data (./data), which is made when it is missing.
      --store ADDRESS       Keep the data on a MongoDB server instead, for several processes (mongodb://host:27017/).
      --sample              Load the sample catalogue when the data are empty (on this machine only).
      --help                Show this text.
  --version                 Show the version.

Environment
  SKILLSEAL_KEY_ENCRYPTION_KEY   32 bytes in base64url that seal the private keys. Without it a key is made in
                                 ~/.config/skillseal/key-encryption-key. Keep a copy apart from the data.
  SKILLSEAL_STORE                What --store takes, out of sight of others on the machine. The stores can have
                                 addresses of their own: SKILLSEAL_ISSUER_STORE, SKILLSEAL_REGISTER_STORE,
                                 SKILLSEAL_WALLET_STORE, SKILLSEAL_VERIFIER_STORE.
  SKILLSEAL_COMPARE_CANONICAL    1 canonicalizes every document a second time with the stock library, far slower, and
                                 writes an alarm to the log if the two ever differ.
`;
