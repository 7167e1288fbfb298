import { CircleCheck, CircleDashed, CircleQuestionMark, CircleX, type IconNode } from 'lucide';
import type { CheckName, Checks, Outcome, Verdict } from '../../../schemas/verdict/verdict.ts';
import { Icon } from '../../../ui/components/icon.tsx';
import type { Tone } from '../../../ui/components/tone.ts';
import { useTranslator } from '../../../ui/i18n/use-translator.tsx';
import type { VerifierKey } from '../../../ui/messages/en/verifier.ts';
import { wordsOfTime } from './words-of-time.ts';

const looks: { readonly [O in Outcome]: { readonly icon: IconNode; readonly tone: Tone } } = {
  pass: { icon: CircleCheck, tone: 'good' },
  fail: { icon: CircleX, tone: 'bad' },
  unknown: { icon: CircleQuestionMark, tone: 'unknown' },
  absent: { icon: CircleDashed, tone: 'unknown' },
};

/** The order in which people ask. A record, so that a new check must be given its place. */
const places: { readonly [N in CheckName]: number } = {
  signature: 1,
  issuer: 2,
  status: 3,
  validity: 4,
  accreditation: 5,
  holder: 6,
  format: 7,
  context: 8,
  schema: 9,
  evidence: 10,
};

/** What is drawn green must be good news: not in a forgery, whose other facts prove nothing. */
function toneOf(name: CheckName, outcome: Outcome, verdict: Verdict): Tone {
  if (outcome === 'pass' && verdict === 'not-genuine') return 'unknown';
  if (outcome === 'fail' && name === 'accreditation') return 'caution';
  return looks[outcome].tone;
}

/** Every check, one line each; what was not checked is as visible as what was. */
export function ChecksList(props: {
  readonly checks: Checks;
  readonly now: Date;
  readonly verdict: Verdict;
}) {
  const words = useTranslator<VerifierKey>();
  const { checks } = props;
  return (
    <section class="stack stack-small">
      <h2>{words.t('verifier.checks')}</h2>
      <ul class="timeline">
        {namesInOrder(checks).map((name) => {
          const { outcome, code, asOf, detail } = checks[name];
          return (
            <li key={name}>
              <Icon
                icon={looks[outcome].icon}
                size={22}
                label={words.t(`outcome.${outcome}`)}
                class={`ink-${toneOf(name, outcome, props.verdict)}`}
              />
              <div>
                <p>
                  <strong>{words.t(`check.${name}`)}</strong>{' '}
                  <span class="quiet small">
                    {words.t(`code.${code}`)}
                    {asOf !== undefined &&
                      ` · ${words.t('verifier.asOf', { when: wordsOfTime(words, asOf, props.now) })}`}
                  </span>
                </p>
                {detail !== undefined && outcome !== 'pass' && (
                  <p class="quiet detail">{words.t('verifier.technical', { detail })}</p>
                )}
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function namesInOrder(checks: Checks): readonly CheckName[] {
  const isName = (name: string): name is CheckName => name in places;
  return Object.keys(checks)
    .filter(isName)
    .toSorted((a, b) => places[a] - places[b]);
}
