import { Landmark } from 'lucide';
import type { CredentialReport } from '../../../schemas/verdict/verdict.ts';
import { Icon } from '../../../ui/components/icon.tsx';
import { useTranslator } from '../../../ui/i18n/use-translator.tsx';
import type { VerifierKey } from '../../../ui/messages/en/verifier.ts';

/**
 * What the register says about the awarding body, on neutral ground: never in the tint of the verdict, because
 * "not accredited" is not "not genuine" (architecture.md 4.2).
 */
export function StandingBlock(props: { readonly report: CredentialReport }) {
  const words = useTranslator<VerifierKey>();
  const { standing, registeredBody: body } = props.report;
  return (
    <div class="standing">
      <Icon icon={Landmark} size={24} />
      <div>
        <p class="notice-title">{words.t(`standing.${standing}`)}</p>
        <p class="quiet small">
          <bdi dir="auto">{standingSentence(props.report, words.t)}</bdi>{' '}
          {body?.since !== undefined && words.t('standing.since', { date: words.date(body.since) })}{' '}
          {body?.until !== undefined && words.t('standing.until', { date: words.date(body.until) })}
        </p>
      </div>
    </div>
  );
}

function standingSentence(
  report: CredentialReport,
  t: (key: VerifierKey, values?: Readonly<Record<string, string>>) => string,
): string {
  const { standing, registeredBody: body, checks } = report;
  if (standing === 'cannot-say') return t(`code.${checks.accreditation.code}`);
  if (standing === 'not-in-register') return t('standing.not-in-register.text');
  // The register's own name for the body counts, not what the credential calls it.
  if (body === undefined) return t(`code.${checks.accreditation.code}`);
  return t(`standing.${standing}.text`, { body: body.name, register: body.registerName });
}
