import type { VerifierKey } from '../en/verifier.ts';

export const verifierLv: Readonly<Record<VerifierKey, string>> = {
  'verifier.name': 'pārbaude',
  'verifier.title': 'Pārbaudīt izglītības dokumentu',
  'verifier.intro':
    'Noskenējiet jums parādīto kodu vai atveriet atsūtīto saiti vai failu. Pārbaude notiek šajā ierīcē, dokuments nevienam netiek nosūtīts.',
  'verifier.input.label': 'Dokumenta saite vai teksts',
  'verifier.input.hint': 'Ielīmējiet visu saiti vai pašu dokumentu (JSON).',
  'verifier.input.check': 'Pārbaudīt',
  'verifier.file.label': 'Dokumenta fails vai tā kvadrātkoda attēls',
  'verifier.file.hint': 'JSON līdz 10 MB vai attēls',
  'verifier.bookmark.title': 'Lietojiet savu grāmatzīmi',
  'verifier.bookmark':
    'Saglabājiet šo lapu kā grāmatzīmi un skenējiet no šejienes. Lapa, ko jums atver pretendents, var izskatīties tieši tāpat un rādīt jebko.',
  'verifier.camebylink.title': 'Jūs atvērāt šo lapu ar saiti',
  'verifier.camebylink':
    'Viltota lapa var izskatīties tieši tāpat. Lai būtu droši, atveriet pārbaudi no savas grāmatzīmes un noskenējiet kodu tur.',
  'verifier.working': 'Notiek pārbaude…',
  'verifier.working.long': 'Tiek iegūti un pārbaudīti piešķīrējiestādes dokumenti.',
  'verifier.again': 'Pārbaudīt vēlreiz',
  'verifier.another': 'Pārbaudīt citu',
  'verifier.keep': 'Saglabāt rezultātu',
  'verifier.keep.text':
    'Ierakstā ir norādīts, kas pārbaudīts, ar kādu rezultātu un kad. Šis pakalpojums to neglabā, tāpēc saglabājiet vai izdrukājiet to tagad.',
  'verifier.keep.print': 'Drukāt',
  'verifier.keep.save': 'Saglabāt failā (JSON)',
  'verifier.checkedAt': 'Pārbaudīts {when}',
  'verifier.printed': 'Pārbaudes ieraksts: {when}, {origin}',
  'verifier.today': 'šodien, {time}',
  'verifier.many': '{count, plural, zero {# dokumentu} one {# dokuments} other {# dokumenti}}',
  'verifier.some': '{n, number} no {count, number} dokumentiem',
  'verifier.many.text': 'Katram ir savs rezultāts. Šeit norādīts nelabvēlīgākais.',
  'verifier.claims.title': 'Kas teikts pašā dokumentā',
  'verifier.claims.unconfirmed': 'Nekas no tā nav apstiprināts.',
  'verifier.claims.foreign':
    'Tas nav izsniegts ar Skillseal, tāpēc var parādīt tikai galvenos datus.',
  'verifier.claims.title.label': 'Nosaukums',
  'verifier.claims.issuer': 'Izsniedzējiestāde',
  'verifier.claims.holder': 'Kam piešķirts',
  'verifier.claims.awarded': 'Piešķiršanas datums',
  'verifier.claims.until': 'Derīgs līdz',
  'verifier.test': 'TESTS: izsniegts vienā datorā izmēģinājumam. Nav īsts izglītības dokuments.',
  'verifier.checks': 'Kas tika pārbaudīts',
  'verifier.technical': 'Speciālistiem: {detail}',
  'verifier.asOf': 'dati: {when}',
  'verifier.do.ask': 'Mēģiniet vēlreiz vai jautājiet piešķīrējiestādei.',
  'verifier.do.distrust': 'Nepaļaujieties uz to. Ja ir iemesls, jautājiet piešķīrējiestādei.',

  'verdict.genuine-in-force': 'Autentisks un spēkā',
  'verdict.genuine-in-force.text':
    'Piešķīrējiestādes parakstīts, nav mainīts, nav anulēts vai apturēts. Dati: {when}.',
  'verdict.genuine-in-force.noStatus':
    'Piešķīrējiestādes parakstīts un nav mainīts. Saraksts, kurā to varētu anulēt, nav norādīts.',
  'verdict.genuine-expired': 'Autentisks, bet derīguma termiņš beidzies',
  'verdict.genuine-expired.text':
    'Piešķīrējiestādes parakstīts un nav mainīts, bet derīguma termiņš ir beidzies.',
  'verdict.genuine-expired.date':
    'Piešķīrējiestādes parakstīts un nav mainīts. Derīguma termiņš beidzās: {date}.',
  'verdict.genuine-not-yet-valid': 'Autentisks, bet vēl nav spēkā',
  'verdict.genuine-not-yet-valid.text':
    'Piešķīrējiestādes parakstīts un nav mainīts. Derīguma termiņš vēl nav sācies.',
  'verdict.genuine-suspended': 'Autentisks, bet apturēts',
  'verdict.genuine-suspended.text':
    'Piešķīrējiestāde to ir parakstījusi un pagaidām apturējusi. Dati: {when}.',
  'verdict.genuine-revoked': 'Autentisks, bet anulēts',
  'verdict.genuine-revoked.text':
    'Piešķīrējiestāde to ir parakstījusi un vēlāk anulējusi. Dati: {when}.',
  'verdict.not-genuine': 'Nav autentisks',
  'verdict.cannot-say': 'Nevar noteikt',
  'verdict.unreadable': 'Nav nolasāms kā izglītības dokuments',

  'standing.accredited-on-award-date': 'Piešķiršanas dienā bija akreditēta šim nolūkam',
  'standing.accredited-on-award-date.text': '{body} šim nolūkam ir iekļauta: {register}.',
  'standing.accredited-then-not-now': 'Piešķiršanas dienā bija akreditēta, tagad vairs nav',
  'standing.accredited-then-not-now.text':
    '{body} šim nolūkam bija iekļauta: {register}. Tas neatņem toreiz piešķirto.',
  'standing.known-not-for-this': 'Zināma, bet nav akreditēta šim nolūkam',
  'standing.known-not-for-this.text':
    '{body} ir iekļauta, bet piešķiršanas dienā ne šim nolūkam: {register}.',
  'standing.not-in-register': 'Nav nevienā reģistrā, kuram šī pārbaude uzticas',
  'standing.not-in-register.text':
    'Par piešķīrējiestādi negalvo neviens, kam šī pārbaude uzticas. Pirms paļaujaties uz dokumentu, noskaidrojiet par to paši.',
  'standing.cannot-say': 'Nevar noteikt, vai piešķīrējiestāde ir akreditēta',
  'standing.since': 'No: {date}.',
  'standing.until': 'Līdz: {date}.',

  'check.format': 'Forma',
  'check.context': 'Vārdnīca',
  'check.signature': 'Paraksts',
  'check.issuer': 'Izsniedzējiestāde',
  'check.validity': 'Derīguma termiņš',
  'check.status': 'Statuss',
  'check.accreditation': 'Piešķīrējiestāde',
  'check.schema': 'Uzbūve',
  'check.holder': 'Dokumenta turētājs',
  'check.evidence': 'Pierādījumi',
  'outcome.pass': 'Kārtībā',
  'outcome.fail': 'Nav kārtībā',
  'outcome.unknown': 'Nav pārbaudīts',
  'outcome.absent': 'Nav ko pārbaudīt',

  'holder.holder-proved': 'uzrādījis dokumenta turētājs',
  'holder.holder-not-shown': 'šo failu varēja uzrādīt jebkurš',
  'holder.holder-wrong': 'uzrādījis nevis dokumenta turētājs',
  'holder.holder-not-checked': 'nav zināms, kas to uzrāda',

  'code.format-ok': 'Dokuments ir nolasāmā formā.',
  'code.format-malformed':
    'Tas nav izglītības dokuments, vai tas ir bojāts. Lūdziet failu vai saiti vēlreiz.',
  'code.format-too-large': 'Tas ir pārāk liels pārbaudei. Īsti dokumenti ir daudz mazāki.',
  'code.format-too-deep':
    'Tā uzbūvei ir pārāk daudz līmeņu pārbaudei. Īsti dokumenti tā nav veidoti.',
  'code.format-unsupported':
    'Šādu formu šeit nevar pārbaudīt. Kā to pārbaudīt, pateiks piešķīrējiestāde.',
  'code.context-known': 'Katra termina nozīme ir publicēta.',
  'code.context-unknown':
    'Lietota vārdnīca, ko šī pārbaude nepazīst, tāpēc nozīmi nevar pārbaudīt.',
  'code.context-order': 'Vārdnīcas ir secībā, ko standarts aizliedz.',
  'code.context-undefined-term':
    'Tajā ir termins, uz kuru paraksts neattiecas. To varēja pievienot vēlāk.',
  'code.context-not-checked': 'Nav pārbaudīts: nebija nekā nolasāma.',
  'code.signature-valid': 'Atbilst. Kopš parakstīšanas nekas nav mainīts.',
  'code.signature-wrong':
    'Paraksts neatbilst: saturs ir mainīts pēc parakstīšanas vai to parakstījis kāds cits.',
  'code.signature-missing': 'Tas nav parakstīts. To varēja uzrakstīt jebkurš.',
  'code.signature-unsupported': 'Tas parakstīts veidā, ko šeit nevar pārbaudīt.',
  'code.signature-inexact':
    'Tajā ir skaitlis vai teksts, ko programmas pieraksta atšķirīgi, tāpēc paraksts to nevar precīzi aptvert.',
  'code.signature-purpose': 'Paraksta atslēga nebija paredzēta dokumentu izsniegšanai.',
  'code.signature-expired': 'Pašam parakstam ir termiņš, un tas ir beidzies.',
  'code.signature-from-future': 'Norādītais parakstīšanas laiks vēl nav pienācis.',
  'code.signature-key-not-listed':
    'Atslēga, ar ko tas parakstīts, nav starp norādītās izsniedzējiestādes atslēgām.',
  'code.signature-key-revoked': 'Izsniedzējiestāde ir atsaukusi atslēgu, ar ko tas parakstīts.',
  'code.signature-key-unreachable':
    'Izsniedzējiestādes atslēgas nebija sasniedzamas, tāpēc nevar noteikt, kas to parakstījis.',
  'code.signature-not-checked': 'Nav pārbaudīts: nebija nekā nolasāma.',
  'code.issuer-bound': 'Norādītā izsniedzējiestāde ir tā, kas parakstījusi.',
  'code.issuer-mismatch': 'Norādīta viena izsniedzējiestāde, bet parakstījusi cita.',
  'code.issuer-not-checked': 'Nav pārbaudīts: nav zināms, kas parakstījis.',
  'code.validity-in-period': 'Šodiena ir derīguma termiņā.',
  'code.validity-no-end': 'Termiņš ir sācies un ir beztermiņa.',
  'code.validity-not-yet': 'Derīguma termiņš vēl nav sācies.',
  'code.validity-expired': 'Derīguma termiņš ir beidzies.',
  'code.validity-not-checked': 'Nav pārbaudīts: nav norādīts nolasāms termiņš.',
  'code.status-clear': 'Nav anulēts un nav apturēts.',
  'code.status-revoked': 'Piešķīrējiestāde to ir anulējusi.',
  'code.status-suspended': 'Piešķīrējiestāde to pagaidām ir apturējusi.',
  'code.status-none': 'Statusu saraksts nav norādīts, tāpēc nav redzams, vai tas vēl ir spēkā.',
  'code.status-unreachable':
    'Statusu saraksts nebija sasniedzams, tāpēc nevar noteikt, vai tas vēl ir spēkā.',
  'code.status-stale': 'Statusu saraksts ir novecojis, tāpēc nevar noteikt, vai tas vēl ir spēkā.',
  'code.status-list-forged': 'Statusu saraksta paraksts neatbilst, tāpēc tas neko nepierāda.',
  'code.status-list-foreign':
    'Statusu sarakstu parakstījusi nevis izsniedzējiestāde, tāpēc tas neko nepierāda.',
  'code.status-list-too-short':
    'Statusu saraksts ir īsāks, nekā atļauj standarts, tāpēc tas neko nepierāda.',
  'code.status-out-of-range': 'Norādītās vietas statusu sarakstā nav.',
  'code.status-unsupported': 'Šāda veida statusu sarakstu šeit nevar nolasīt.',
  'code.status-malformed': 'Statusa ieraksts vai saraksts ir bojāts un nav nolasāms.',
  'code.status-not-checked': 'Nav pārbaudīts: nav zināms, kura saraksts būtu derīgs.',
  'code.accredited': 'Piešķiršanas dienā reģistrā iekļauta šim nolūkam.',
  'code.accredited-then-not-now':
    'Piešķiršanas dienā reģistrā bija iekļauta šim nolūkam, šodien nav.',
  'code.accreditation-not-for-this': 'Reģistrā ir, bet piešķiršanas dienā ne šim nolūkam.',
  'code.accreditation-suspended-then': 'Piešķiršanas dienā tās akreditācija bija apturēta.',
  'code.accreditation-not-in-register': 'Tās nav reģistrā, kuram šī pārbaude uzticas.',
  'code.accreditation-register-unreachable':
    'Reģistrs nebija sasniedzams, tāpēc nevar noteikt, vai tā bija akreditēta. Mēģiniet vēlāk.',
  'code.accreditation-register-untrusted':
    'Saņemto reģistru nav parakstījis tas, kam šī pārbaude uzticas, tāpēc tas neko nepierāda.',
  'code.accreditation-register-stale':
    'Pieejamais reģistrs ir novecojis, tāpēc par šodienu neko nepierāda.',
  'code.accreditation-not-checked': 'Nav pārbaudīts: nav zināms, kas piešķīris.',
  'code.schema-none': 'Uzbūves apraksts nav norādīts.',
  'code.schema-not-checked':
    'Nav pārbaudīts. Uzbūves apraksts ir norādīts, bet šī pārbaude to nepiemēro.',
  'code.schema-fits': 'Atbilst uzbūves aprakstam.',
  'code.schema-does-not-fit': 'Neatbilst uzbūves aprakstam.',
  'code.holder-proved': 'Uzrādītājam ir atslēga, kurai dokuments izsniegts.',
  'code.holder-not-shown':
    'Uzrādīts bez atslēgas, to varēja izdarīt jebkurš, kam ir fails. Salīdziniet vārdu ar personu apliecinošu dokumentu.',
  'code.holder-wrong':
    'Uzrādīts ar citu atslēgu, nevis to, kurai izsniegts, vai uzrādījums ir mainīts.',
  'code.holder-not-checked':
    'Nav pārbaudīts: nav uzrādījuma vai tā atslēga nav nolasāma. Salīdziniet vārdu ar personu apliecinošu dokumentu.',
  'code.evidence-none': 'Pierādījumi nav pievienoti.',
  'code.evidence-not-followed':
    'Nav pārbaudīts: nosauktos pierādījumus šī pārbaude neatver. Tos var parādīt dokumenta turētājs.',

  'fault.share-withdrawn.title': 'Saite ir atsaukta',
  'fault.share-withdrawn':
    'Persona, kas to izveidoja, to vairs nekoplieto. Par pašu dokumentu tas neko nepasaka. Lūdziet jaunu saiti.',
  'fault.share-expired.title': 'Saites termiņš ir beidzies',
  'fault.share-expired':
    'Tā bija atvērta tikai noteiktu laiku. Par pašu dokumentu tas neko nepasaka. Lūdziet jaunu saiti.',
  'fault.share-unknown.title': 'Saite nekur neved',
  'fault.share-unknown':
    'Dokumentu maka pakalpojums šādu saiti nepazīst. Tā var būt nepilnīga vai kļūdaina. Noskenējiet kodu vēlreiz vai lūdziet saiti no jauna.',
  'fault.share-unreachable.title': 'Dokumentu maka pakalpojums nav sasniedzams',
  'fault.share-unreachable':
    'Tāpēc par šo dokumentu neko nevar pateikt. Pārbaudiet savienojumu un mēģiniet vēlreiz vai lūdziet dokumentu failā.',
  'fault.share-host-unknown.title': 'Šī pārbaude šādu dokumentu maka pakalpojumu nepazīst',
  'fault.share-host-unknown':
    'Saite ved uz {host}. Lūdziet dokumentu failā vai izmantojiet pārbaudi, ko nosauc tā turētājs.',
  'fault.share-damaged.title': 'Saite nav pilnīga',
  'fault.share-damaged':
    'Tās atslēga neatver to, uz ko tā norāda. Nokopējiet visu saiti vai noskenējiet kodu vēlreiz.',
  'fault.input-empty.title': 'Pagaidām nav ko pārbaudīt',
  'fault.input-empty': 'Vispirms ielīmējiet dokumenta saiti vai tekstu.',
  'fault.input-offer.title': 'Tas ir piedāvājums, nevis dokuments',
  'fault.input-offer':
    'Ar šo kodu izglītības guvējs saņem dokumentu makā. Lūdziet to vispirms saņemt un pēc tam koplietot no turienes.',
  'fault.input-unknown.title': 'Tas nav izglītības dokuments',
  'fault.input-unknown':
    'Tā nav ne saite no dokumentu maka, ne dokuments JSON formā. Noskenējiet kodu vēlreiz vai lūdziet saiti vai failu.',
  'fault.input-too-large.title': 'Fails ir pārāk liels',
  'fault.input-too-large': 'Pārbauda ne vairāk kā 10 MB. Īsti dokumenti ir daudz mazāki.',
  'fault.input-no-code.title': 'Attēlā nav kvadrātkoda',
  'fault.input-no-code': 'Uzņemiet asāku vai tuvāku attēlu vai lūdziet saiti.',
};
