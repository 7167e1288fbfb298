/** Two fictional candidate lists, as a centre would bring them: names in several scripts, different separators. */
export const candidateLists = {
  /** Comma, one column for the name, an address for everyone. */
  'badge-candidates.csv': `Name,E-mail,Award date
Aoife Ní Bhriain,aoife@example.org,2026-10-30
Алёна Ёлкина,alyona@example.org,2026-10-30
李雷,li.lei@example.org,2026-10-30
سارة الحسن,sara@example.org,2026-10-30
अनन्या शर्मा,ananya@example.org,2026-10-30
"O'Connor, Séan",sean@example.org,2026-10-30
`,
  /** Semicolon, two columns for the name, a learner without an address. */
  'component-candidates.csv': `Candidate number;Given name;Family name;Email;Birth date;Award date;Grade
K-101;Jürgen;Müller;juergen@example.org;1990-02-28;2026-10-30;Merit
K-102;Zoë;"van der Meer; Jr.";zoe@example.org;1988-12-01;2026-10-30;Pass
K-103;Оксана;Шевченко;;1979-07-15;2026-10-30;Distinction
K-104;明;王;wang.ming@example.org;2001-05-05;2026-10-30;Pass
`,
} as const;
