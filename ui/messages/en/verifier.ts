import type { Messages } from '../../i18n/messages.ts';

export const verifierEn = {
  'verifier.name': 'check',
  'verifier.title': 'Check a credential',
  'verifier.intro':
    'Scan the code that you were shown, or open the link or file that you were sent. It is checked on this device and is not sent to anyone.',
  'verifier.input.label': 'Link or text of a credential',
  'verifier.input.hint': 'Paste the whole link, or the credential itself (JSON).',
  'verifier.input.check': 'Check',
  'verifier.file.label': 'File of a credential, or a picture of its QR code',
  'verifier.file.hint': 'JSON up to 10 MB, or a picture',
  'verifier.bookmark.title': 'Use your own bookmark',
  'verifier.bookmark':
    'Keep this page as a bookmark and scan from here. A page that an applicant opens for you can look just like this one and say whatever they like.',
  'verifier.camebylink.title': 'You came here by a link',
  'verifier.camebylink':
    'A false page can look just like this one. To be sure, open the verifier from your own bookmark and scan the code there.',
  'verifier.working': 'Checking…',
  'verifier.working.long': 'The documents of the awarding body are being fetched and checked.',
  'verifier.again': 'Check again',
  'verifier.another': 'Check another',
  'verifier.keep': 'Keep a record',
  'verifier.keep.text':
    'The record says what was checked, with what result and when. This service keeps none, so save or print it now.',
  'verifier.keep.print': 'Print',
  'verifier.keep.save': 'Save as a file (JSON)',
  'verifier.checkedAt': 'Checked {when}',
  'verifier.printed': 'Record of a check made {when} at {origin}',
  'verifier.today': 'today, {time}',
  'verifier.many': '{count, plural, one {# credential} other {# credentials}}',
  'verifier.some': '{n, number} of {count, number} credentials',
  'verifier.many.text': 'Each has a result of its own. The gravest one stands here.',
  'verifier.claims.title': 'What it says about itself',
  'verifier.claims.unconfirmed': 'None of this is confirmed.',
  'verifier.claims.foreign':
    'It was not issued by Skillseal, so only the main facts can be shown here.',
  'verifier.claims.title.label': 'Title',
  'verifier.claims.issuer': 'Issuer',
  'verifier.claims.holder': 'Awarded to',
  'verifier.claims.awarded': 'Awarded on',
  'verifier.claims.until': 'Valid until',
  'verifier.test': 'TEST: issued on one computer for trial. Not a real award.',
  'verifier.checks': 'What was checked',
  'verifier.technical': 'Technical note: {detail}',
  'verifier.asOf': 'as of {when}',
  'verifier.do.ask': 'Try again, or ask the awarding body.',
  'verifier.do.distrust': 'Do not rely on it. Ask the awarding body if you have a reason to.',

  'verdict.genuine-in-force': 'Genuine and in force',
  'verdict.genuine-in-force.text':
    'Signed by the awarding body, unchanged, not revoked or suspended as of {when}.',
  'verdict.genuine-in-force.noStatus':
    'Signed by the awarding body and unchanged. It names no list on which it could be revoked.',
  'verdict.genuine-expired': 'Genuine, but expired',
  'verdict.genuine-expired.text':
    'Signed by the awarding body and unchanged, but its term is over.',
  'verdict.genuine-expired.date':
    'Signed by the awarding body and unchanged. It was valid until {date}.',
  'verdict.genuine-not-yet-valid': 'Genuine, but not yet valid',
  'verdict.genuine-not-yet-valid.text':
    'Signed by the awarding body and unchanged. Its term has not begun.',
  'verdict.genuine-suspended': 'Genuine, but suspended',
  'verdict.genuine-suspended.text':
    'The awarding body did sign it, and has suspended it for now. As of {when}.',
  'verdict.genuine-revoked': 'Genuine, but revoked',
  'verdict.genuine-revoked.text':
    'The awarding body did sign it, and has taken it back since. As of {when}.',
  'verdict.not-genuine': 'Not genuine',
  'verdict.cannot-say': 'Cannot say',
  'verdict.unreadable': 'Not readable as a credential',

  'standing.accredited-on-award-date': 'Accredited for this on the award date',
  'standing.accredited-on-award-date.text': '{body} is listed for this in: {register}.',
  'standing.accredited-then-not-now': 'Accredited for this on the award date, not any more',
  'standing.accredited-then-not-now.text':
    '{body} was listed for this in: {register}. That does not take away what was awarded then.',
  'standing.known-not-for-this': 'Known, but not accredited for this',
  'standing.known-not-for-this.text':
    '{body} is listed in {register}, but not for this on the day of the award.',
  'standing.not-in-register': 'Not in any register that this verifier trusts',
  'standing.not-in-register.text':
    'Nobody whom this verifier trusts vouches for the awarding body. Look it up yourself before you rely on it.',
  'standing.cannot-say': 'Cannot say whether the awarding body is accredited',
  'standing.since': 'Since {date}.',
  'standing.until': 'Until {date}.',

  'check.format': 'Form',
  'check.context': 'Vocabulary',
  'check.signature': 'Signature',
  'check.issuer': 'Issuer',
  'check.validity': 'Term',
  'check.status': 'Status',
  'check.accreditation': 'Awarding body',
  'check.schema': 'Structure',
  'check.holder': 'Holder',
  'check.evidence': 'Evidence',
  'outcome.pass': 'In order',
  'outcome.fail': 'Not in order',
  'outcome.unknown': 'Not checked',
  'outcome.absent': 'Nothing to check',

  'holder.holder-proved': 'presented by the holder',
  'holder.holder-not-shown': 'anyone could have this file',
  'holder.holder-wrong': 'not presented by the holder',
  'holder.holder-not-checked': 'not known who presents it',

  'code.format-ok': 'It is a credential in a form that can be read.',
  'code.format-malformed':
    'It is not a credential, or a damaged one. Ask for the file or link again.',
  'code.format-too-large': 'It is too large to be checked. Real credentials are far smaller.',
  'code.format-too-deep': 'It is nested too deeply to be checked. No real credential is built so.',
  'code.format-unsupported':
    'Its form is not one that this verifier can check. The awarding body can say how to check it.',
  'code.context-known': 'Every term has a published meaning.',
  'code.context-unknown':
    'It uses a vocabulary that this verifier does not know, so its meaning cannot be checked.',
  'code.context-order': 'Its vocabularies stand in an order that the standard forbids.',
  'code.context-undefined-term':
    'It holds a term that the signature does not cover. Someone may have added it later.',
  'code.context-not-checked': 'Not checked: there was nothing readable to check.',
  'code.signature-valid': 'It fits. Nothing was changed since it was signed.',
  'code.signature-wrong':
    'The signature does not fit: the content was changed after signing, or someone else signed it.',
  'code.signature-missing': 'It is not signed. Anyone could have written it.',
  'code.signature-unsupported': 'It is signed in a way that this verifier cannot check.',
  'code.signature-inexact':
    'It holds a number or a text that programs write down differently, so that no signature can cover it exactly.',
  'code.signature-purpose': 'The key that signed it was not meant for issuing credentials.',
  'code.signature-expired': 'The signature itself has a term, and it is over.',
  'code.signature-from-future': 'It claims to have been signed at a time that has not come yet.',
  'code.signature-key-not-listed':
    'The key that signed it is not among the keys of the issuer it names.',
  'code.signature-key-revoked': 'The issuer has withdrawn the key that signed it.',
  'code.signature-key-unreachable':
    'The keys of the issuer could not be reached, so we cannot say who signed it.',
  'code.signature-not-checked': 'Not checked: there was nothing readable to check.',
  'code.issuer-bound': 'The issuer that it names is the one that signed it.',
  'code.issuer-mismatch': 'It names one issuer, but another signed it.',
  'code.issuer-not-checked': 'Not checked: it is not known who signed it.',
  'code.validity-in-period': 'Today lies within its term.',
  'code.validity-no-end': 'It has begun and has no end.',
  'code.validity-not-yet': 'Its term has not begun.',
  'code.validity-expired': 'Its term is over.',
  'code.validity-not-checked': 'Not checked: it states no term that can be read.',
  'code.status-clear': 'Not revoked and not suspended.',
  'code.status-revoked': 'Revoked by the awarding body.',
  'code.status-suspended': 'Suspended by the awarding body for now.',
  'code.status-none':
    'It names no list of revocations, so it cannot be seen whether it still counts.',
  'code.status-unreachable':
    'The list of revoked credentials could not be reached, so we cannot say whether this one still counts.',
  'code.status-stale':
    'The list of revoked credentials is out of date, so we cannot say whether this one still counts.',
  'code.status-list-forged':
    'The list of revoked credentials has a signature that does not fit, so it proves nothing.',
  'code.status-list-foreign':
    'The list of revoked credentials was signed by someone other than the issuer, so it proves nothing.',
  'code.status-list-too-short':
    'The list of revoked credentials is shorter than the standard allows, so it proves nothing.',
  'code.status-out-of-range': 'Its place does not exist on the list of revoked credentials.',
  'code.status-unsupported': 'Its kind of status list is not one that this verifier can read.',
  'code.status-malformed': 'Its status entry, or the list, is damaged and cannot be read.',
  'code.status-not-checked': 'Not checked: it is not known whose list would count.',
  'code.accredited': 'The register lists it for this on the day of the award.',
  'code.accredited-then-not-now':
    'The register listed it for this on the day of the award, and does not today.',
  'code.accreditation-not-for-this':
    'The register knows it, but not for this on the day of the award.',
  'code.accreditation-suspended-then':
    'The register had suspended its accreditation on the day of the award.',
  'code.accreditation-not-in-register': 'It is not in the register that this verifier trusts.',
  'code.accreditation-register-unreachable':
    'The register could not be reached, so we cannot say whether it was accredited. Try again later.',
  'code.accreditation-register-untrusted':
    'The register that was answered is not signed by the operator whom this verifier trusts, so it proves nothing.',
  'code.accreditation-register-stale':
    'The register that could be had is out of date, so it proves nothing about today.',
  'code.accreditation-not-checked': 'Not checked: it is not known who awarded it.',
  'code.schema-none': 'It names no description of its structure.',
  'code.schema-not-checked':
    'Not checked. It names a description of its structure, which this verifier does not apply.',
  'code.schema-fits': 'It fits the description of its structure.',
  'code.schema-does-not-fit': 'It does not fit the description of its structure.',
  'code.holder-proved': 'The person who presents it holds the key that it was issued to.',
  'code.holder-not-shown':
    'It was not presented with a key, so anyone who has the file could show it. Compare the name with an identity document.',
  'code.holder-wrong':
    'It was presented with another key than the one it was issued to, or the presentation was changed.',
  'code.holder-not-checked':
    'Not checked: there is no presentation, or its key could not be read. Compare the name with an identity document.',
  'code.evidence-none': 'No evidence is attached.',
  'code.evidence-not-followed':
    'Not checked: evidence that it names is not opened by this verifier. The holder can show it to you.',

  'fault.share-withdrawn.title': 'This link was withdrawn',
  'fault.share-withdrawn':
    'The person who made it no longer shares it. That says nothing about the credential. Ask them for a new link.',
  'fault.share-expired.title': 'This link has expired',
  'fault.share-expired':
    'It was open for a limited time only. That says nothing about the credential. Ask the person for a new link.',
  'fault.share-unknown.title': 'This link leads to nothing',
  'fault.share-unknown':
    'The wallet service knows no such link. It may be cut off or mistyped. Scan the code again, or ask for the link again.',
  'fault.share-unreachable.title': 'The wallet service cannot be reached',
  'fault.share-unreachable':
    'So we cannot say anything about this credential. Check your connection and try again, or ask for the credential as a file.',
  'fault.share-host-unknown.title': 'This verifier does not know that wallet service',
  'fault.share-host-unknown':
    'The link points to {host}. Ask the person for the credential as a file, or use the verifier that they name.',
  'fault.share-damaged.title': 'This link is not complete',
  'fault.share-damaged':
    'Its key does not open what it points to. Copy the whole link, or scan the code again.',
  'fault.input-empty.title': 'There is nothing to check yet',
  'fault.input-empty': 'Paste the link or the text of a credential first.',
  'fault.input-offer.title': 'This is an offer, not a credential',
  'fault.input-offer':
    'The code lets a learner collect a credential into a wallet. Ask the person to collect it and to share it from there.',
  'fault.input-unknown.title': 'This is not a credential',
  'fault.input-unknown':
    'It is neither a link from a wallet nor a credential as JSON. Scan the code again, or ask for the link or file.',
  'fault.input-too-large.title': 'This file is too large',
  'fault.input-too-large': 'At most 10 MB are checked. Real credentials are far smaller.',
  'fault.input-no-code.title': 'No QR code was found in this picture',
  'fault.input-no-code': 'Take a sharper or closer picture, or ask for the link.',
} as const satisfies Messages;

export type VerifierKey = keyof typeof verifierEn;
