import type { CredentialReport } from '../../../schemas/verdict/verdict.ts';
import { Name } from '../../../ui/components/name.tsx';
import { useTranslator } from '../../../ui/i18n/use-translator.tsx';
import type { VerifierKey } from '../../../ui/messages/en/verifier.ts';

/** What could be read of a credential that is not of our form. */
export function ClaimsView(props: { readonly claims: CredentialReport['claims'] }) {
  const words = useTranslator<VerifierKey>();
  const { claims } = props;
  const day = (value: string | undefined): string | undefined =>
    value === undefined ? undefined : words.date(value);
  const rows: readonly (readonly [VerifierKey, string | undefined])[] = [
    ['verifier.claims.title.label', claims.title],
    ['verifier.claims.holder', claims.holderName],
    ['verifier.claims.issuer', claims.issuerName ?? claims.issuerId],
    ['verifier.claims.awarded', day(claims.awardedOn)],
    ['verifier.claims.until', day(claims.validUntil)],
  ];
  return (
    <dl class="details">
      {rows.map(
        ([label, value]) =>
          value !== undefined && (
            <div key={label}>
              <dt>{words.t(label)}</dt>
              <dd>
                <Name class="break-anywhere">{value}</Name>
              </dd>
            </div>
          ),
      )}
    </dl>
  );
}
