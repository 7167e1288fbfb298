import type { MailKey } from '../en/mail.ts';

export const mailLv: Readonly<Record<MailKey, string>> = {
  'mail.test': 'TESTS',
  'mail.test.text': 'Šis ziņojums nāk no izmēģinājuma sistēmas. Tajā minētais dokuments nav īsts.',
  'mail.hello': 'Labdien, {name}!',
  'mail.offer.subject': '{centre} jums ir piešķīris: {title}',
  'mail.offer.what': '{centre} jums ir piešķīris „{title}”, lēmuma datums: {date}.',
  'mail.offer.open': 'Atveriet šo saiti, lai saglabātu dokumentu savā makā. Konts nav vajadzīgs:',
  'mail.offer.until':
    'Saite darbojas vienu reizi un līdz {date}. Pēc tam lūdziet jaunu saiti: {centre}.',
  'mail.offer.code': 'Maks prasīs sešu ciparu kodu. To jūs saņemsiet atsevišķi no šī ziņojuma.',
  'mail.offer.keep': 'Nenododiet saiti citiem: dokumentu saņem tas, kurš to atver pirmais.',
  'mail.code.subject': 'Kods jūsu dokumentam: {centre}',
  'mail.code.what': 'Šis ir kods dokumentam „{title}”. Ievadiet to, kad maks to prasa:',
  'mail.code.keep': 'Neviens jums šo kodu neprasīs pa tālruni vai e-pastu.',
  'mail.granted.subject': '{centre} ir apmierinājis jūsu lūgumu: {title}',
  'mail.granted.what':
    '{centre} ir apmierinājis jūsu lūgumu un piešķīris jums „{title}”, lēmuma datums: {date}.',
  'mail.granted.open': 'Lai to saņemtu, atveriet savu maku ierīcē, no kuras lūdzāt:',
  'mail.notYou': 'Ja nezināt, par ko ir runa, varat šo ziņojumu izdzēst.',
};
