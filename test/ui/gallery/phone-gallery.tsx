import { CircleCheck, CircleDashed, CircleSlash, Layers, Lock, Plus, Share2, Wallet } from 'lucide';
import { useState } from 'preact/hooks';
import {
  Button,
  Card,
  Checkbox,
  Chip,
  CopyField,
  Dialog,
  EmptyState,
  ErrorView,
  Name,
  Notice,
  PageHead,
  PhoneShell,
  QrCode,
  QrReader,
  Select,
  Tabs,
  TextArea,
  TextInput,
  Timeline,
  useToasts,
} from '../../../ui/components/index.ts';
import { HttpProblem, problemSchema, Unreachable } from '../../../ui/http-errors.ts';

const tabs = [
  { href: '/', label: 'Mine', icon: Wallet },
  { href: '/stack', label: 'Stack', icon: Layers },
  { href: '/shared', label: 'Shared', icon: Share2 },
  { href: '/add', label: 'Add', icon: Plus },
];

const refusal = problemSchema.parse({
  title: 'The list cannot be read',
  status: 400,
  detail: 'Row 3 has 4 cells where the head names 5 columns. Add the missing cell.',
  code: 'csv-malformed',
  problems: [
    { pointer: 'row 3', detail: '4 cells instead of 5' },
    { pointer: 'row 9', detail: '6 cells instead of 5' },
  ],
});

/** Every component of the phone faces in one page. */
export function PhoneGallery() {
  const [scanned, setScanned] = useState('');
  return (
    <PhoneShell
      face="gallery"
      test
      tabs={tabs}
      current="/"
      actions={
        <Button kind="pill" icon={Lock}>
          Lock
        </Button>
      }
    >
      <div class="stack">
        <PageHead title="Aoife, you hold 7 credentials">Only you can read them.</PageHead>
        <Card kind="brand">
          <p class="quiet small">Next within reach</p>
          <h2 class="serif">Microsoft 365 Fundamentals</h2>
          <p>125 of 150 h. Missing: Data protection.</p>
        </Card>
        <Card>
          <h2 class="serif">Identity and access</h2>
          <p class="quiet">
            <Name>محمد الفاتح</Name> · <Name>李小龙</Name> · <Name>प्रिया शर्मा</Name> · badge
          </p>
          <div class="row">
            <Chip tone="good">in force</Chip>
            <Chip tone="info">25 h</Chip>
            <Chip tone="caution">expires in 20 days</Chip>
            <Chip tone="bad">revoked</Chip>
            <Chip>no level stated</Chip>
          </div>
        </Card>
        <Notice tone="good" title="Kept" />
        <Notice tone="caution" title="Expires soon">
          Renewal is by retest.
        </Notice>
        <Notice tone="bad">The e-mail is not an address.</Notice>
        <Notice tone="unknown">The list of revoked credentials could not be reached.</Notice>
        <Notice tone="info">Only you can read them.</Notice>
        <ErrorView error={new HttpProblem(refusal)} onRetry={() => undefined} />
        <ErrorView error={new Unreachable(undefined)} />
        <Card>
          <Timeline
            items={[
              {
                key: '1',
                icon: CircleCheck,
                tone: 'good',
                title: 'Unit 1',
                text: 'counted · 11 May 2024',
              },
              { key: '2', icon: CircleDashed, tone: 'unknown', title: 'Unit 3', text: 'missing' },
              {
                key: '3',
                icon: CircleSlash,
                tone: 'caution',
                title: 'Open day',
                text: 'Does not count.',
              },
            ]}
          />
        </Card>
        <Controls />
        <Card>
          <QrCode
            text="https://verifier.example/v#h=wallet.example&i=abc&k=def"
            what="the share link"
          />
          <CopyField
            label="Link"
            value="https://verifier.example/v#i=abc"
            hint="Anyone with it can see."
          />
        </Card>
        <Card>
          <QrReader onText={setScanned} />
          <p id="scanned">{scanned}</p>
        </Card>
        <EmptyState
          icon={Wallet}
          title="Nothing here yet"
          action={<Button kind="primary">Add</Button>}
        >
          Open the link that your centre sent you.
        </EmptyState>
      </div>
    </PhoneShell>
  );
}

function Controls() {
  const [name, setName] = useState('');
  const [level, setLevel] = useState<'none' | '4'>('none');
  const [agreed, setAgreed] = useState(false);
  const [tab, setTab] = useState<'link' | 'file'>('link');
  const [open, setOpen] = useState(false);
  const toasts = useToasts();
  return (
    <Card class="stack">
      <TextInput label="Name" hint="As on the certificate" value={name} onInput={setName} />
      <TextInput
        label="E-mail"
        type="email"
        error="“li(at)example.org” is not an address"
        value="li(at)example.org"
        onInput={() => undefined}
      />
      <TextArea label="Reason" optional value={name} onInput={setName} />
      <Select
        label="Level"
        value={level}
        onChange={setLevel}
        options={[
          { value: 'none', label: 'Not stated' },
          { value: '4', label: 'Level 4' },
        ]}
      />
      <Checkbox label="Send a mail" checked={agreed} onChange={setAgreed} />
      <Tabs
        label="How"
        tabs={[
          { value: 'link', label: 'Link' },
          { value: 'file', label: 'File' },
        ]}
        chosen={tab}
        onChoose={setTab}
      >
        <p>Shown: {tab}</p>
      </Tabs>
      <div class="row">
        <Button kind="primary" onClick={() => setOpen(true)}>
          Withdraw…
        </Button>
        <Button busy>Saving</Button>
        <Button kind="danger" disabled>
          Revoke
        </Button>
        <Button kind="quiet" onClick={() => toasts.say('The link was withdrawn.')}>
          Say it
        </Button>
      </div>
      <Dialog
        open={open}
        title="Withdraw the link"
        onClose={() => setOpen(false)}
        actions={<Button kind="danger">Withdraw</Button>}
      >
        <p>Who has it can no longer open it.</p>
      </Dialog>
    </Card>
  );
}
