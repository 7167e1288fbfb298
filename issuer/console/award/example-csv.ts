const rows = [
  'name;given name;family name;e-mail;birth date;award date',
  'Nora Example;Nora;Example;nora@example.org;1998-04-02;2026-11-18',
];

/** A small file to start from, as an address that the browser saves; it holds no real person. */
export const exampleCsv = `data:text/csv;charset=utf-8,${encodeURIComponent(`\uFEFF${rows.join('\r\n')}\r\n`)}`;
