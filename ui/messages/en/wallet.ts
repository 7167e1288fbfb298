import type { Messages } from '../../i18n/messages.ts';

export const walletEn = {
  'wallet.name': 'wallet',
  'wallet.tab.mine': 'Mine',
  'wallet.tab.stack': 'Stack',
  'wallet.tab.shared': 'Shared',
  'wallet.tab.add': 'Add',
  'wallet.untitled': 'Credential without a title',
  'wallet.opening': 'Opening your wallet',
  'wallet.notOpened': 'Your wallet could not be opened',
  'wallet.notOpened.text':
    'This browser does not let the page store anything, as in a private window. Open the wallet in a normal window.',

  'wallet.verdict.checking': 'being checked',
  'wallet.verdict.notChecked': 'not checked',
  'wallet.verdict.expires': '{days, plural, one {expires in # day} other {expires in # days}}',
  'wallet.verdict.genuine-in-force': 'in force',
  'wallet.verdict.genuine-expired': 'expired',
  'wallet.verdict.genuine-not-yet-valid': 'not yet valid',
  'wallet.verdict.genuine-suspended': 'suspended',
  'wallet.verdict.genuine-revoked': 'revoked',
  'wallet.verdict.not-genuine': 'not genuine',
  'wallet.verdict.cannot-say': 'could not be checked',
  'wallet.card.noWorth': 'no hours stated',
  'wallet.card.counts':
    '{n, plural, =0 {does not stack} one {counts towards #} other {counts towards #}}',

  'wallet.mine.title':
    '{n, plural, =0 {Your wallet is empty} one {You hold # credential} other {You hold # credentials}}',
  'wallet.mine.private': 'Only you can read them.',
  'wallet.mine.empty':
    'When a centre awards you something, it sends you a link or a code. Open the link, or scan the code here.',
  'wallet.mine.list': 'Your credentials',
  'wallet.reach.label': 'Next within reach',
  'wallet.reach.complete': 'Complete. You can ask {centre} for it.',
  'wallet.reach.missing': '{have} of {need}. Missing: {missing}.',
  'wallet.claims.title':
    '{n, plural, one {One credential is not in your wallet yet} other {# credentials are not in your wallet yet}}',
  'wallet.claims.text':
    'You accepted it, and it was not kept: the connection was lost, or it could not be checked in full. It is still reserved for you.',
  'wallet.claims.fetch': 'Fetch it now',

  'wallet.copy.title': 'Keep a copy',
  'wallet.copy.never':
    'Your credentials lie in this browser only. If you lose the device or clear the browser, they are gone unless you have a copy.',
  'wallet.copy.mayClear':
    'This browser may clear the wallet when space runs short or after some weeks without a visit. Keep a copy.',
  'wallet.copy.kept': 'This browser keeps the wallet until you remove it.',
  'wallet.copy.last': 'Last copy: {date}.',
  'wallet.copy.older': 'You have received credentials since your last copy.',
  'wallet.copy.what':
    'The copy is one file with your credentials and their keys. It is encrypted with a passphrase of your choice. Nobody can open it without the passphrase, not even we.',
  'wallet.copy.passphrase': 'Passphrase',
  'wallet.copy.passphrase.hint':
    'At least {n, number} characters. Four or five words are easy to remember.',
  'wallet.copy.passphrase.short': 'Use at least {n, number} characters.',
  'wallet.copy.passphrase.again': 'The same passphrase again',
  'wallet.copy.passphrase.differs': 'The two are not the same.',
  'wallet.copy.save': 'Save the copy',
  'wallet.copy.saved': 'The copy is in your downloads. Keep it where you keep important papers.',
  'wallet.copy.later': 'Later',
  'wallet.restore.title': 'Bring back a copy',
  'wallet.restore.file': 'A file that the wallet saved',
  'wallet.restore.chosen': 'File: {name}',
  'wallet.restore.do': 'Bring it back',
  'wallet.restore.done': '{n, plural, one {# credential is back.} other {# credentials are back.}}',

  'wallet.add.title': 'Add a credential',
  'wallet.add.scan': 'Scan a code',
  'wallet.add.scan.hint': 'From paper or another screen.',
  'wallet.add.link': 'Link from the centre',
  'wallet.add.link.hint': 'Paste the link of the message.',
  'wallet.add.open': 'Open the offer',
  'wallet.add.image': 'Picture of a code',
  'wallet.add.noCode': 'No code was found in this picture. Try one that is sharper or closer.',

  'wallet.receive.title': 'You are offered',
  'wallet.receive.by': 'Offered by {issuer}',
  'wallet.receive.reading': 'Reading the offer',
  'wallet.receive.untrusted':
    'The offer itself proves nothing. Your wallet checks the credential before it keeps it.',
  'wallet.receive.failed': 'This offer cannot be opened',
  'wallet.receive.code': 'Code from the centre',
  'wallet.receive.code.hint': 'The centre gave it to you apart from the link.',
  'wallet.receive.accept': 'Accept and check',
  'wallet.receive.decline': 'Not now',
  'wallet.receive.fetching': 'Fetching and checking',
  'wallet.receive.kept': 'It is yours',
  'wallet.receive.kept.text':
    'The credential is genuine, was checked and lies in your wallet, bound to a key that only you have.',
  'wallet.receive.unchecked': 'Kept, but not checked',
  'wallet.receive.unchecked.text':
    'The credential lies in your wallet. Whether it is genuine and in force could not be checked in full: check it again later.',
  'wallet.receive.notKept': 'It was not kept',
  'wallet.receive.doubt':
    'The credential arrived, but it could not be checked in full. It may be in order: keep it and check it again later, or ask the centre.',
  'wallet.receive.keepAnyway': 'Keep it and check later',
  'wallet.receive.bad':
    'What the centre sent is not a genuine credential in force. Ask the centre what happened.',
  'wallet.receive.see': 'See the credential',
  'wallet.receive.mine': 'To my credentials',
  'wallet.receive.again': 'Try again',

  'wallet.credential.gone': 'This credential is not in your wallet.',
  'wallet.credential.back': 'All credentials',
  'wallet.credential.share': 'Share it',
  'wallet.credential.save': 'Save as a file',
  'wallet.credential.checkAgain': 'Check again',
  'wallet.credential.remove': 'Remove from the wallet',
  'wallet.credential.remove.text':
    'The credential and its key are deleted from this browser. It cannot be undone without a copy.',
  'wallet.credential.remove.do': 'Remove it',
  'wallet.credential.verdict.genuine-expired':
    'Its validity has ended. Ask the awarding body how to renew it.',
  'wallet.credential.verdict.genuine-not-yet-valid': 'It is not valid yet.',
  'wallet.credential.verdict.genuine-suspended':
    'The awarding body has suspended it for the time being. Ask why, and until when.',
  'wallet.credential.verdict.genuine-revoked':
    'The awarding body has revoked it, and everyone who checks it sees that. Ask the awarding body why.',
  'wallet.credential.verdict.not-genuine':
    'It is not what the awarding body signed. Ask the awarding body for it again.',
  'wallet.credential.verdict.cannot-say':
    'Whether it is in force could not be checked now. Try again later.',
  'wallet.credential.standing.accredited-on-award-date':
    'The awarding body was accredited for this on the award date.',
  'wallet.credential.standing.accredited-then-not-now':
    'The awarding body was accredited for this then; it is not any more. Your credential is not touched by that.',
  'wallet.credential.standing.known-not-for-this':
    'The awarding body is in the register, but not accredited for this.',
  'wallet.credential.standing.not-in-register':
    'The awarding body is not in the register that this wallet trusts.',
  'wallet.credential.standing.cannot-say':
    'The register could not be asked about the awarding body.',
  'wallet.credential.checkedAt': 'Checked {when}.',
  'wallet.credential.key': 'Bound to a key in this wallet',
  'wallet.credential.noKey': 'Not bound to a key: anyone who has the file can show it.',

  'wallet.share.title': 'Share',
  'wallet.share.choose': 'What do you want to show?',
  'wallet.share.until': 'For how long?',
  'wallet.share.day': '24 hours',
  'wallet.share.week': '7 days',
  'wallet.share.month': '30 days',
  'wallet.share.halfYear': '6 months',
  'wallet.share.private':
    'Only people who have the link can see it. Our server keeps it encrypted and cannot read it. You can withdraw it at any time.',
  'wallet.share.make': 'Make the link',
  'wallet.share.none': 'Choose at least one credential.',
  'wallet.share.bad': 'Not in force: whoever opens the link will see that.',
  'wallet.share.made': 'Show this code or send the link',
  'wallet.share.link': 'Link',
  'wallet.share.qr': 'the share link',
  'wallet.share.send': 'Send',
  'wallet.share.openUntil': 'Open until {date}',

  'wallet.shared.title': 'Shared',
  'wallet.shared.empty': 'You share nothing at the moment.',
  'wallet.shared.empty.text':
    'Make a link to one or several credentials and decide how long it works.',
  'wallet.shared.new': 'Make a new link',
  'wallet.shared.open': 'open until {date}',
  'wallet.shared.expired': 'expired on {date}',
  'wallet.shared.withdrawn': 'withdrawn on {date}',
  'wallet.shared.show': 'Show the code',
  'wallet.shared.withdraw': 'Withdraw',
  'wallet.shared.withdraw.text':
    'The link stops working for everyone at once. What someone has already seen or saved cannot be taken back.',
  'wallet.shared.withdraw.do': 'Withdraw it',

  'wallet.stack.title': 'What your credentials add up to',
  'wallet.stack.reading': 'Asking the centres what counts towards what',
  'wallet.stack.none': 'Nothing to build on yet',
  'wallet.stack.none.text':
    'The centres of your credentials have not published what they add up to. They stay in your wallet and can be shared.',
  'wallet.stack.unreachable':
    '{n, plural, one {One centre could not be asked.} other {# centres could not be asked.}} What they offer is missing here.',
  'wallet.stack.back': 'All goals',
  'wallet.stack.at': 'Awarded by {centre}',
  'wallet.stack.steps': 'What is needed',
  'wallet.stack.components': 'Your credentials',
  'wallet.stack.set': '{have, number} of {need, number}',
  'wallet.stack.hours': '{have, number} of {need, number}\u00a0h',
  'wallet.stack.credits': '{have, number} of {need, number} credits',
  'wallet.stack.assessment': 'An assessment by the centre is still needed.',
  'wallet.stack.complete': 'complete',
  'wallet.stack.reached': 'it is yours',
  'wallet.stack.reached.text': 'You hold this award.',
  'wallet.stack.left.set': '{left, plural, one {one left} other {# left}}',
  'wallet.stack.left.hours': '{left, number}\u00a0h left',
  'wallet.stack.left.credits': '{left, plural, one {# credit left} other {# credits left}}',
  'wallet.stack.left.assessment': 'for the centre to assess',
  'wallet.stack.counted': 'Counts.',
  'wallet.stack.counted.hours': 'Counts with {amount, number}\u00a0h.',
  'wallet.stack.counted.credits': 'Counts with {amount, number} credits.',
  'wallet.stack.missing': 'Missing: {what}',
  'wallet.stack.refused.attendance-only':
    'Does not count: attendance is not evidence of a learning outcome.',
  'wallet.stack.refused.expired': 'Does not count: it has expired. Renew it and it counts again.',
  'wallet.stack.refused.revoked': 'Does not count: it was revoked by the awarding body.',
  'wallet.stack.refused.suspended':
    'Does not count while it is suspended. It counts again when the awarding body reinstates it.',
  'wallet.stack.refused.not-yet-valid': 'Does not count yet: it is not valid before a later date.',
  'wallet.stack.refused.status-unknown':
    'Cannot be counted now: whether it is in force could not be checked. Try again later.',
  'wallet.stack.refused.not-genuine': 'Does not count: it is not genuine.',
  'wallet.stack.refused.other-issuer':
    'Does not count by itself: another body awarded it. Ask the centre whether it recognises it.',
  'wallet.stack.refused.not-in-this-pathway': 'Is not part of this.',
  'wallet.stack.refused.already-counted':
    'Does not count twice: the same achievement counts already.',
  'wallet.stack.refused.no-volume-stated':
    'Cannot be counted: it states no hours or credits. Ask the awarding body.',
  'wallet.stack.refused.before-not-before':
    'Does not count: it was awarded too early for this rule.',
  'wallet.stack.refused.accreditation-missing':
    'Does not count: the awarding body is not accredited for it.',
  'wallet.stack.refused.held-by-another': 'Does not count: it names another person.',
  'wallet.stack.ask': 'Ask {centre} for this award',
  'wallet.stack.ask.text':
    'The centre gets these credentials, checks them itself and decides. You will see the answer here.',
  'wallet.stack.ask.name': 'Your name as it should stand on the award',
  'wallet.stack.ask.email': 'E-mail address',
  'wallet.stack.ask.email.hint': 'Where the centre can reach you.',
  'wallet.stack.ask.do': 'Send the request',
  'wallet.stack.waiting': 'Asked on {date}. The centre has not decided yet.',
  'wallet.stack.granted': 'The centre grants you this award.',
  'wallet.stack.accept': 'Accept it',
  'wallet.stack.declined': 'The centre declined: {reason}',
  'wallet.stack.askAgain': 'Ask again',

  'wallet.error.not-an-offer':
    'This is not an offer of a credential. Open the link from the message, or scan its code again.',
  'wallet.error.offer-used':
    'This offer was already used, or the link is not complete. Ask the centre to send it again.',
  'wallet.error.offer-expired': 'This offer has expired. Ask the centre to send it again.',
  'wallet.error.offer-locked':
    'The code was wrong too often, so the offer is locked. Ask the centre to send it again.',
  'wallet.error.code-wrong':
    'This code is not right. Look again at the message, or ask the centre.',
  'wallet.error.no-answer':
    'There was no answer. Check the connection and try again. Nothing is lost.',
  'wallet.error.centre-unreachable': 'The centre could not be asked. Try again in a while.',
  'wallet.error.centre-unreadable':
    'The centre answered in a form that this wallet does not understand. Tell the centre.',
  'wallet.error.format-unknown': 'This wallet does not know the form of the offered credential.',
  'wallet.error.claim-refused':
    'The centre did not hand out this credential. Open the link again, or ask the centre to send a new one.',
  'wallet.error.number-taken':
    'You hold a credential with the same number from another body. The new one was not kept. Tell the centre.',
  'wallet.error.passphrase-wrong': 'The passphrase does not open this file.',
  'wallet.error.not-a-copy': 'This is not a file that the wallet saved.',
  'wallet.error.share-not-made':
    'The link could not be made. Nothing was shared. Try again in a while.',
  'wallet.error.share-not-withdrawn':
    'The share could not be withdrawn: it may still be open. Try again in a while.',
  'wallet.error.request-refused': 'The centre did not take the request: {said}',
  'wallet.error.request-unknown': 'The centre does not know this request any more. Ask again.',
} as const satisfies Messages;

export type WalletKey = keyof typeof walletEn;
