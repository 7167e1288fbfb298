import type { Messages } from '../../i18n/messages.ts';

import { errorsEn } from './errors.ts';

export const commonEn = {
  ...errorsEn,
  'common.skip': 'Skip to the content',
  'common.language': 'Language',
  'common.menu': 'Menu',
  'common.navigation': 'Main navigation',
  'common.crumbs': 'You are here',
  'common.close': 'Close',
  'common.cancel': 'Cancel',
  'common.back': 'Back',
  'common.loading': 'Loading…',
  'common.copy': 'Copy',
  'common.copied': 'Copied',
  'common.copyRefused': 'The browser did not let us copy. Mark the text and copy it by hand.',
  'common.retry': 'Try again',
  'common.signOut': 'Sign out',
  'common.dropFile': 'Drop a file here or',
  'common.chooseFile': 'Choose a file',
  'common.notices': 'Notices',
  'common.optional': '(optional)',
  'common.notStated': 'Not stated',
  'common.yes': 'Yes',
  'common.no': 'No',
  'common.test.title': 'TEST identities',
  'common.test.text':
    'This service runs on one computer for trial. Nothing issued here is a real award.',
  'common.progress': '{done, number} of {total, number}',
  'common.progress.rate': '{rate, number, ::.0} a second',
  'common.progress.seconds':
    '{seconds, plural, one {about # second left} other {about # seconds left}}',
  'common.progress.minutes':
    '{minutes, plural, one {about # minute left} other {about # minutes left}}',
  'common.tone.good': 'In order',
  'common.tone.caution': 'Take care',
  'common.tone.bad': 'Problem',
  'common.tone.unknown': 'Not known',
  'common.tone.info': 'Note',
  'common.error.title': 'This did not work',
  'common.error.unreachable.title': 'The service cannot be reached',
  'common.error.unreachable': 'Check the connection and try again. Nothing was changed.',
  'common.error.unreadable':
    'The service answered in a form that this page does not understand. Reload the page; if that does not help, the page and the service may be of different versions.',
  'common.error.unexpected':
    'Something happened that this page was not prepared for. Reload the page and try again.',
  'common.grid.help':
    'Arrow keys move, Enter edits a cell, Tab moves on, Escape leaves it unchanged.',
  'common.grid.rowLoading': 'Row {row, number} is loading',
  'common.scan.start': 'Scan with the camera',
  'common.scan.stop': 'Stop the camera',
  'common.scan.hint': 'Hold the QR code in front of the camera.',
  'common.scan.image': 'Open a picture of a QR code',
  'common.scan.noCode': 'No QR code was found in this picture. Try a sharper or closer one.',
  'common.scan.noImage': 'This file is not a picture that the browser can open.',
  'common.scan.noCamera':
    'The camera cannot be used: there is none, or the browser was not allowed to. You can open a picture of the code instead.',
  'common.qr': 'QR code for {what}',
} as const satisfies Messages;

export type CommonKey = keyof typeof commonEn;
