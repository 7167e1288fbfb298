import type { CommonKey } from '../en/common.ts';

import { errorsLv } from './errors.ts';

export const commonLv: Readonly<Record<CommonKey, string>> = {
  ...errorsLv,
  'common.skip': 'Pāriet uz saturu',
  'common.language': 'Valoda',
  'common.menu': 'Izvēlne',
  'common.navigation': 'Galvenā navigācija',
  'common.crumbs': 'Jūs esat šeit',
  'common.close': 'Aizvērt',
  'common.cancel': 'Atcelt',
  'common.back': 'Atpakaļ',
  'common.loading': 'Ielādē…',
  'common.copy': 'Kopēt',
  'common.copied': 'Nokopēts',
  'common.copyRefused': 'Pārlūks neļāva kopēt. Iezīmējiet tekstu un nokopējiet to pašrocīgi.',
  'common.retry': 'Mēģināt vēlreiz',
  'common.signOut': 'Iziet',
  'common.dropFile': 'Ievelciet failu šeit vai',
  'common.chooseFile': 'Izvēlieties failu',
  'common.notices': 'Paziņojumi',
  'common.optional': '(nav obligāti)',
  'common.notStated': 'Nav norādīts',
  'common.yes': 'Jā',
  'common.no': 'Nē',
  'common.test.title': 'TESTA identitātes',
  'common.test.text':
    'Šis pakalpojums darbojas vienā datorā izmēģinājumam. Nekas no šeit izsniegtā nav īsts izglītības dokuments.',
  'common.progress': '{done, number} no {total, number}',
  'common.progress.rate': '{rate, number, ::.0} sekundē',
  'common.progress.seconds':
    '{seconds, plural, zero {atlikušas aptuveni # sekundes} one {atlikusi aptuveni # sekunde} other {atlikušas aptuveni # sekundes}}',
  'common.progress.minutes':
    '{minutes, plural, zero {atlikušas aptuveni # minūtes} one {atlikusi aptuveni # minūte} other {atlikušas aptuveni # minūtes}}',
  'common.tone.good': 'Kārtībā',
  'common.tone.caution': 'Uzmanību',
  'common.tone.bad': 'Kļūda',
  'common.tone.unknown': 'Nav zināms',
  'common.tone.info': 'Piezīme',
  'common.error.title': 'Tas neizdevās',
  'common.error.unreachable.title': 'Pakalpojums nav sasniedzams',
  'common.error.unreachable': 'Pārbaudiet savienojumu un mēģiniet vēlreiz. Nekas netika mainīts.',
  'common.error.unreadable':
    'Pakalpojums atbildēja veidā, ko šī lapa nesaprot. Pārlādējiet lapu; ja tas nelīdz, lapas un pakalpojuma versijas var atšķirties.',
  'common.error.unexpected':
    'Notika kas tāds, kam šī lapa nebija gatava. Pārlādējiet lapu un mēģiniet vēlreiz.',
  'common.grid.help':
    'Bultiņas pārvieto, Enter atver šūnu labošanai, Tab pāriet tālāk, Escape atstāj to nemainītu.',
  'common.grid.rowLoading': 'Rinda {row, number} tiek ielādēta',
  'common.scan.start': 'Skenēt ar kameru',
  'common.scan.stop': 'Izslēgt kameru',
  'common.scan.hint': 'Turiet kvadrātkodu kameras priekšā.',
  'common.scan.image': 'Atvērt kvadrātkoda attēlu',
  'common.scan.noCode':
    'Šajā attēlā kvadrātkods netika atrasts. Mēģiniet ar asāku vai tuvāku attēlu.',
  'common.scan.noImage': 'Šis fails nav attēls, ko pārlūks var atvērt.',
  'common.scan.noCamera':
    'Kameru nevar izmantot: tās nav, vai pārlūkam nav dota atļauja. Varat atvērt koda attēlu.',
  'common.qr': 'Kvadrātkods: {what}',
};
