import { Check } from 'lucide';
import { type GridColumn, Icon, Name } from '../../../ui/components/index.ts';

export type DemoRow = {
  readonly number: number;
  readonly name: string;
  readonly email: string;
  readonly born: string;
};

const names = [
  'Ní Bhriain, Aoife',
  'Żółć, Gęślą',
  'Иванова, Мария',
  '李, 小龙',
  'محمد الفاتح',
  'प्रिया शर्मा',
  'Ķirse, Žaklīna',
];

export function demoRow(number: number): DemoRow {
  return {
    number,
    name: names[number % names.length] ?? '',
    email: number === 3 ? 'li(at)example.org' : `person${number}@example.org`,
    born: '1998-04-02',
  };
}

export function demoColumns(keep: (row: DemoRow) => void): readonly GridColumn<DemoRow>[] {
  const emailProblem = (row: DemoRow): string | undefined =>
    row.email.includes('@') ? undefined : `E-mail: “${row.email}” is not an address`;
  return [
    { key: 'row', header: 'Row', width: '70px', grow: 0, cell: (row) => row.number + 2 },
    { key: 'name', header: 'Name', width: '170px', cell: (row) => <Name>{row.name}</Name> },
    {
      key: 'email',
      header: 'E-mail',
      width: '210px',
      cell: (row) => row.email,
      problem: emailProblem,
      edit: {
        value: (row) => row.email,
        save: async (row, email) => {
          const changed = { ...row, email };
          keep(changed);
          return changed;
        },
      },
    },
    { key: 'born', header: 'Birth date', width: '120px', cell: (row) => row.born },
    {
      key: 'state',
      header: 'State',
      width: '280px',
      grow: 2,
      cell: (row) =>
        emailProblem(row) === undefined ? (
          <Icon icon={Check} label="ready" class="ink-good" />
        ) : (
          <span class="ink-bad">{emailProblem(row)}</span>
        ),
    },
  ];
}
