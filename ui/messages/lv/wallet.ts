import type { WalletKey } from '../en/wallet.ts';

export const walletLv: Readonly<Record<WalletKey, string>> = {
  'wallet.name': 'maks',
  'wallet.tab.mine': 'Mani',
  'wallet.tab.stack': 'Apvienot',
  'wallet.tab.shared': 'Koplietots',
  'wallet.tab.add': 'Pievienot',
  'wallet.untitled': 'Dokuments bez nosaukuma',
  'wallet.opening': 'Maks tiek atvērts',
  'wallet.notOpened': 'Maku neizdevās atvērt',
  'wallet.notOpened.text':
    'Šī pārlūkprogramma neļauj lapai neko saglabāt, piemēram, privātā logā. Atveriet maku parastā logā.',

  'wallet.verdict.checking': 'tiek pārbaudīts',
  'wallet.verdict.notChecked': 'nav pārbaudīts',
  'wallet.verdict.expires':
    '{days, plural, zero {beidzas pēc # dienām} one {beidzas pēc # dienas} other {beidzas pēc # dienām}}',
  'wallet.verdict.genuine-in-force': 'spēkā',
  'wallet.verdict.genuine-expired': 'termiņš beidzies',
  'wallet.verdict.genuine-not-yet-valid': 'vēl nav spēkā',
  'wallet.verdict.genuine-suspended': 'apturēts',
  'wallet.verdict.genuine-revoked': 'anulēts',
  'wallet.verdict.not-genuine': 'nav autentisks',
  'wallet.verdict.cannot-say': 'neizdevās pārbaudīt',
  'wallet.card.noWorth': 'stundas nav norādītas',
  'wallet.card.counts':
    '{n, plural, =0 {neapvienojas} zero {ieskaita #} one {ieskaita #} other {ieskaita #}}',

  'wallet.mine.title':
    '{n, plural, =0 {Jūsu maks ir tukšs} zero {Jums ir # dokumentu} one {Jums ir # dokuments} other {Jums ir # dokumenti}}',
  'wallet.mine.private': 'Tos varat izlasīt tikai jūs.',
  'wallet.mine.empty':
    'Kad centrs jums kaut ko piešķir, tas atsūta saiti vai kodu. Atveriet saiti vai noskenējiet kodu šeit.',
  'wallet.mine.list': 'Jūsu dokumenti',
  'wallet.reach.label': 'Tuvākais mērķis',
  'wallet.reach.complete': 'Viss ir. Varat lūgt: {centre}.',
  'wallet.reach.missing': '{have} no {need}. Trūkst: {missing}.',
  'wallet.claims.title':
    '{n, plural, zero {# dokumentu vēl nav makā} one {# dokuments vēl nav makā} other {# dokumenti vēl nav makā}}',
  'wallet.claims.text':
    'Jūs to pieņēmāt, bet tas nav saglabāts: pārtrūka savienojums vai to nevarēja pilnībā pārbaudīt. Tas joprojām ir rezervēts jums.',
  'wallet.claims.fetch': 'Saņemt tagad',

  'wallet.copy.title': 'Saglabājiet kopiju',
  'wallet.copy.never':
    'Jūsu dokumenti glabājas tikai šajā pārlūkprogrammā. Ja pazaudēsiet ierīci vai iztīrīsiet pārlūkprogrammu, bez kopijas tie būs zuduši.',
  'wallet.copy.mayClear':
    'Šī pārlūkprogramma var iztīrīt maku, ja trūkst vietas vai dažas nedēļas te neesat bijis. Saglabājiet kopiju.',
  'wallet.copy.kept': 'Šī pārlūkprogramma glabā maku, līdz jūs to noņemsiet.',
  'wallet.copy.last': 'Pēdējā kopija: {date}.',
  'wallet.copy.older': 'Pēc pēdējās kopijas esat saņēmis jaunus dokumentus.',
  'wallet.copy.what':
    'Kopija ir viena datne ar jūsu dokumentiem un to atslēgām. Tā ir šifrēta ar frāzi, ko izvēlaties jūs. Bez frāzes to neatvērs neviens, arī mēs ne.',
  'wallet.copy.passphrase': 'Paroles frāze',
  'wallet.copy.passphrase.hint':
    'Vismaz {n, number} zīmes. Četrus vai piecus vārdus ir viegli atcerēties.',
  'wallet.copy.passphrase.short': 'Vajag vismaz {n, number} zīmes.',
  'wallet.copy.passphrase.again': 'Tā pati frāze vēlreiz',
  'wallet.copy.passphrase.differs': 'Frāzes nesakrīt.',
  'wallet.copy.save': 'Saglabāt kopiju',
  'wallet.copy.saved': 'Kopija ir lejupielādēs. Glabājiet to tur, kur glabājat svarīgus papīrus.',
  'wallet.copy.later': 'Vēlāk',
  'wallet.restore.title': 'Atjaunot no kopijas',
  'wallet.restore.file': 'Maka saglabāta datne',
  'wallet.restore.chosen': 'Datne: {name}',
  'wallet.restore.do': 'Atjaunot',
  'wallet.restore.done':
    '{n, plural, zero {Atjaunoti # dokumentu.} one {Atjaunots # dokuments.} other {Atjaunoti # dokumenti.}}',

  'wallet.add.title': 'Pievienot dokumentu',
  'wallet.add.scan': 'Noskenēt kodu',
  'wallet.add.scan.hint': 'No papīra vai cita ekrāna.',
  'wallet.add.link': 'Centra saite',
  'wallet.add.link.hint': 'Ielīmējiet saiti no ziņas.',
  'wallet.add.open': 'Atvērt piedāvājumu',
  'wallet.add.image': 'Koda attēls',
  'wallet.add.noCode': 'Šajā attēlā koda nav. Mēģiniet asāku vai tuvāku.',

  'wallet.receive.title': 'Jums piedāvā',
  'wallet.receive.by': 'Piedāvā: {issuer}',
  'wallet.receive.reading': 'Piedāvājums tiek lasīts',
  'wallet.receive.untrusted':
    'Pats piedāvājums neko nepierāda. Maks pārbauda dokumentu, pirms to patur.',
  'wallet.receive.failed': 'Šo piedāvājumu nevar atvērt',
  'wallet.receive.code': 'Centra kods',
  'wallet.receive.code.hint': 'Centrs to jums deva atsevišķi no saites.',
  'wallet.receive.accept': 'Pieņemt un pārbaudīt',
  'wallet.receive.decline': 'Ne tagad',
  'wallet.receive.fetching': 'Saņem un pārbauda',
  'wallet.receive.kept': 'Tas ir jūsu',
  'wallet.receive.kept.text':
    'Dokuments ir autentisks, pārbaudīts un glabājas jūsu makā. Tas piesaistīts atslēgai, kas ir tikai jums.',
  'wallet.receive.unchecked': 'Saglabāts, bet nav pārbaudīts',
  'wallet.receive.unchecked.text':
    'Dokuments ir jūsu makā. Pilnībā pārbaudīt, vai tas ir īsts un spēkā, neizdevās: pārbaudiet to vēlāk.',
  'wallet.receive.notKept': 'Tas nav paturēts',
  'wallet.receive.doubt':
    'Dokuments atnāca, bet to neizdevās pilnībā pārbaudīt. Iespējams, tas ir kārtībā: paturiet to un pārbaudiet vēlāk vai jautājiet centram.',
  'wallet.receive.keepAnyway': 'Paturēt un pārbaudīt vēlāk',
  'wallet.receive.bad':
    'Centrs nosūtīja nevis autentisku spēkā esošu dokumentu. Jautājiet centram, kas noticis.',
  'wallet.receive.see': 'Skatīt dokumentu',
  'wallet.receive.mine': 'Uz maniem dokumentiem',
  'wallet.receive.again': 'Mēģināt vēlreiz',

  'wallet.credential.gone': 'Šī dokumenta jūsu makā nav.',
  'wallet.credential.back': 'Visi dokumenti',
  'wallet.credential.share': 'Koplietot',
  'wallet.credential.save': 'Saglabāt kā datni',
  'wallet.credential.checkAgain': 'Pārbaudīt vēlreiz',
  'wallet.credential.remove': 'Izņemt no maka',
  'wallet.credential.remove.text':
    'Dokuments un tā atslēga tiks dzēsti no šīs pārlūkprogrammas. Bez kopijas to nevar atsaukt.',
  'wallet.credential.remove.do': 'Izņemt',
  'wallet.credential.verdict.genuine-expired':
    'Derīguma termiņš ir beidzies. Jautājiet piešķīrējiestādei, kā to atjaunot.',
  'wallet.credential.verdict.genuine-not-yet-valid': 'Vēl nav spēkā.',
  'wallet.credential.verdict.genuine-suspended':
    'Piešķīrējiestāde ir apturējusi tā darbību. Jautājiet, kāpēc un līdz kuram laikam.',
  'wallet.credential.verdict.genuine-revoked':
    'Piešķīrējiestāde to ir atsaukusi, un to redzēs ikviens, kas pārbaudīs. Jautājiet piešķīrējiestādei par iemeslu.',
  'wallet.credential.verdict.not-genuine':
    'Tas nav tas, ko parakstīja piešķīrējiestāde. Lūdziet to izsniegt vēlreiz.',
  'wallet.credential.verdict.cannot-say':
    'Pašlaik nevarēja pārbaudīt, vai tas ir spēkā. Mēģiniet vēlāk.',
  'wallet.credential.standing.accredited-on-award-date':
    'Piešķiršanas dienā piešķīrējiestāde bija tam akreditēta.',
  'wallet.credential.standing.accredited-then-not-now':
    'Toreiz piešķīrējiestāde bija tam akreditēta, tagad vairs nav. Jūsu dokumentu tas neskar.',
  'wallet.credential.standing.known-not-for-this':
    'Piešķīrējiestāde ir reģistrā, bet tam nav akreditēta.',
  'wallet.credential.standing.not-in-register':
    'Piešķīrējiestādes nav reģistrā, kuram šis maks uzticas.',
  'wallet.credential.standing.cannot-say': 'Reģistram par piešķīrējiestādi neizdevās pajautāt.',
  'wallet.credential.checkedAt': 'Pārbaudīts {when}.',
  'wallet.credential.key': 'Piesaistīts atslēgai šajā makā',
  'wallet.credential.noKey': 'Nav piesaistīts atslēgai: to var uzrādīt ikviens, kam ir datne.',

  'wallet.share.title': 'Koplietot',
  'wallet.share.choose': 'Ko vēlaties parādīt?',
  'wallet.share.until': 'Uz cik ilgu laiku?',
  'wallet.share.day': '24 stundas',
  'wallet.share.week': '7 dienas',
  'wallet.share.month': '30 dienas',
  'wallet.share.halfYear': '6 mēneši',
  'wallet.share.private':
    'Redzēt var tikai tie, kam ir saite. Mūsu serveris glabā to šifrētu un izlasīt nevar. Atsaukt varat jebkurā brīdī.',
  'wallet.share.make': 'Izveidot saiti',
  'wallet.share.none': 'Izvēlieties vismaz vienu dokumentu.',
  'wallet.share.bad': 'Nav spēkā: to redzēs ikviens, kas atvērs saiti.',
  'wallet.share.made': 'Parādiet šo kodu vai nosūtiet saiti',
  'wallet.share.link': 'Saite',
  'wallet.share.qr': 'koplietošanas saite',
  'wallet.share.send': 'Nosūtīt',
  'wallet.share.openUntil': 'Atvērta līdz {date}',

  'wallet.shared.title': 'Koplietots',
  'wallet.shared.empty': 'Pašlaik jūs neko nekoplietojat.',
  'wallet.shared.empty.text':
    'Izveidojiet saiti uz vienu vai vairākiem dokumentiem un nosakiet, cik ilgi tā darbojas.',
  'wallet.shared.new': 'Jauna saite',
  'wallet.shared.open': 'atvērta līdz {date}',
  'wallet.shared.expired': 'beigusies {date}',
  'wallet.shared.withdrawn': 'atsaukta {date}',
  'wallet.shared.show': 'Parādīt kodu',
  'wallet.shared.withdraw': 'Atsaukt',
  'wallet.shared.withdraw.text':
    'Saite tūlīt pārstāj darboties visiem. To, ko kāds jau redzējis vai saglabājis, atņemt nevar.',
  'wallet.shared.withdraw.do': 'Atsaukt saiti',

  'wallet.stack.title': 'Par ko apvienojas jūsu dokumenti',
  'wallet.stack.reading': 'Jautājam centriem, ko kur ieskaita',
  'wallet.stack.none': 'Pagaidām nav, ko apvienot',
  'wallet.stack.none.text':
    'Jūsu dokumentu centri nav publicējuši, par ko tie apvienojas. Dokumenti paliek makā, un tos var koplietot.',
  'wallet.stack.unreachable':
    '{n, plural, zero {# centriem neizdevās pajautāt.} one {# centram neizdevās pajautāt.} other {# centriem neizdevās pajautāt.}} To piedāvājuma šeit nav.',
  'wallet.stack.back': 'Visi mērķi',
  'wallet.stack.at': 'Piešķir: {centre}',
  'wallet.stack.steps': 'Kas vajadzīgs',
  'wallet.stack.components': 'Jūsu dokumenti',
  'wallet.stack.set': '{have, number} no {need, number}',
  'wallet.stack.hours': '{have, number} no {need, number}\u00a0h',
  'wallet.stack.credits': '{have, number} no {need, number} kredītpunktiem',
  'wallet.stack.assessment': 'Vēl vajadzīga novērtēšana centrā.',
  'wallet.stack.complete': 'viss ir',
  'wallet.stack.reached': 'jau jūsu',
  'wallet.stack.reached.text': 'Šis dokuments jums jau ir.',
  'wallet.stack.left.set': '{left, plural, one {trūkst viena} other {trūkst #}}',
  'wallet.stack.left.hours': 'trūkst {left, number}\u00a0h',
  'wallet.stack.left.credits': 'trūkst {left, plural, one {# kredītpunkta} other {# kredītpunktu}}',
  'wallet.stack.left.assessment': 'lemj centrs',
  'wallet.stack.counted': 'Ieskaitīts.',
  'wallet.stack.counted.hours': 'Ieskaitītas {amount, number}\u00a0h.',
  'wallet.stack.counted.credits': 'Ieskaitīti kredītpunkti: {amount, number}.',
  'wallet.stack.missing': 'Trūkst: {what}',
  'wallet.stack.refused.attendance-only':
    'Neieskaita: piedalīšanās nav mācīšanās rezultāta pierādījums.',
  'wallet.stack.refused.expired':
    'Neieskaita: termiņš beidzies. Pagariniet, un to atkal ieskaitīs.',
  'wallet.stack.refused.revoked': 'Neieskaita: piešķīrējiestāde to anulēja.',
  'wallet.stack.refused.suspended':
    'Neieskaita, kamēr apturēts. Ieskaitīs atkal, kad piešķīrējiestāde to atjaunos.',
  'wallet.stack.refused.not-yet-valid': 'Vēl neieskaita: tas stāsies spēkā vēlāk.',
  'wallet.stack.refused.status-unknown':
    'Tagad nevar ieskaitīt: neizdevās pārbaudīt, vai tas ir spēkā. Mēģiniet vēlāk.',
  'wallet.stack.refused.not-genuine': 'Neieskaita: tas nav autentisks.',
  'wallet.stack.refused.other-issuer':
    'Pats par sevi neieskaita: to piešķīra cita iestāde. Jautājiet centram, vai tas to atzīst.',
  'wallet.stack.refused.not-in-this-pathway': 'Šeit neattiecas.',
  'wallet.stack.refused.already-counted': 'Divreiz neieskaita: tas pats jau ir ieskaitīts.',
  'wallet.stack.refused.no-volume-stated':
    'Nevar ieskaitīt: nav norādītas ne stundas, ne kredītpunkti. Jautājiet piešķīrējiestādei.',
  'wallet.stack.refused.before-not-before': 'Neieskaita: piešķirts agrāk, nekā pieļauj noteikums.',
  'wallet.stack.refused.accreditation-missing': 'Neieskaita: piešķīrējiestāde tam nav akreditēta.',
  'wallet.stack.refused.held-by-another': 'Neieskaita: tajā minēts cits cilvēks.',
  'wallet.stack.ask': 'Lūgt piešķiršanu: {centre}',
  'wallet.stack.ask.text':
    'Centrs saņem šos dokumentus, pats tos pārbauda un izlemj. Atbildi redzēsiet šeit.',
  'wallet.stack.ask.name': 'Jūsu vārds, kā tam jābūt dokumentā',
  'wallet.stack.ask.email': 'E-pasta adrese',
  'wallet.stack.ask.email.hint': 'Kur centrs var jūs sasniegt.',
  'wallet.stack.ask.do': 'Nosūtīt pieteikumu',
  'wallet.stack.waiting': 'Lūgts {date}. Centrs vēl nav izlēmis.',
  'wallet.stack.granted': 'Centrs jums to piešķir.',
  'wallet.stack.accept': 'Pieņemt',
  'wallet.stack.declined': 'Centrs atteica: {reason}',
  'wallet.stack.askAgain': 'Lūgt vēlreiz',

  'wallet.error.not-an-offer':
    'Tas nav dokumenta piedāvājums. Atveriet saiti no ziņas vai noskenējiet tās kodu vēlreiz.',
  'wallet.error.offer-used':
    'Šis piedāvājums jau izmantots, vai saite nav pilna. Lūdziet centram to nosūtīt vēlreiz.',
  'wallet.error.offer-expired':
    'Piedāvājuma termiņš ir beidzies. Lūdziet centram to nosūtīt vēlreiz.',
  'wallet.error.offer-locked':
    'Kods pārāk bieži bija nepareizs, piedāvājums ir bloķēts. Lūdziet centram to nosūtīt vēlreiz.',
  'wallet.error.code-wrong': 'Kods nav pareizs. Apskatiet ziņu vēlreiz vai jautājiet centram.',
  'wallet.error.no-answer':
    'Atbildes nav. Pārbaudiet savienojumu un mēģiniet vēlreiz. Nekas nav zudis.',
  'wallet.error.centre-unreachable': 'Centram neizdevās pajautāt. Mēģiniet pēc brīža.',
  'wallet.error.centre-unreadable':
    'Centrs atbildēja veidā, ko šis maks nesaprot. Pastāstiet to centram.',
  'wallet.error.format-unknown': 'Šis maks nepazīst piedāvātā dokumenta formātu.',
  'wallet.error.claim-refused':
    'Centrs šo dokumentu neizsniedza. Atveriet saiti vēlreiz vai lūdziet jaunu.',
  'wallet.error.number-taken':
    'Jums jau ir dokuments ar to pašu numuru no citas iestādes. Jaunais nav paturēts. Pastāstiet to centram.',
  'wallet.error.passphrase-wrong': 'Šī frāze datni neatver.',
  'wallet.error.not-a-copy': 'Šo datni nav saglabājis maks.',
  'wallet.error.share-not-made':
    'Saiti neizdevās izveidot. Nekas nav koplietots. Mēģiniet pēc brīža.',
  'wallet.error.share-not-withdrawn':
    'Neizdevās atsaukt: saite, iespējams, vēl ir atvērta. Mēģiniet pēc brīža.',
  'wallet.error.request-refused': 'Centrs pieteikumu nepieņēma: {said}',
  'wallet.error.request-unknown': 'Centrs šo pieteikumu vairs nezina. Lūdziet vēlreiz.',
};
