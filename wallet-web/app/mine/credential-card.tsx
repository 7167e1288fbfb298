import { levelFact, workloadFact } from '../../../ui/award/award-facts.ts';
import { Chip } from '../../../ui/components/chip.tsx';
import { Name } from '../../../ui/components/name.tsx';
import { useTranslator } from '../../../ui/i18n/use-translator.tsx';
import type { AwardKey } from '../../../ui/messages/en/award.ts';
import type { WalletKey } from '../../../ui/messages/en/wallet.ts';
import { titleOf } from '../credential/title-of.ts';
import type { HeldCredential } from '../wallet-context.tsx';
import { VerdictChip } from './verdict-chip.tsx';

/** One credential as a card: title, who, when, and at most three chips (design.md, Wallet). */
export function CredentialCard(props: {
  readonly held: HeldCredential;
  readonly now: Date;
  /** In how many pathways it counts; undefined while that is not known. */
  readonly countsTowards: number | undefined;
}) {
  const words = useTranslator<WalletKey | AwardKey>();
  const { report, claims, kept } = props.held;
  const award = report?.award;
  const worth =
    award && (workloadFact(award.achievement, words) ?? levelFact(award.achievement, words));
  const awarded = award?.awardedDate ?? claims.awardedOn;
  // What could not be checked may still count: nothing is said of it then.
  const counts = report?.verdict === 'cannot-say' ? undefined : award && props.countsTowards;
  const body = award?.awardingBody.name ?? claims.issuerName;
  return (
    <li class={`credential-card verdict-${report?.verdict ?? 'unknown'}`}>
      <a href={`/credentials/${encodeURIComponent(kept.id)}`}>
        <span class="credential-head">
          <span class="credential-title">
            <Name>{titleOf(props.held, words.t('wallet.untitled'))}</Name>
          </span>
          {awarded !== undefined && (
            <span class="credential-date">{words.shortDate(awarded.slice(0, 10))}</span>
          )}
        </span>
        <span class="quiet">
          {body !== undefined && <Name>{body}</Name>}
          {award !== undefined && ` · ${words.t(`award.class.${award.achievement.class}`)}`}
        </span>
        <span class="row row-small">
          <VerdictChip report={report} now={props.now} />
          {award !== undefined && (
            <Chip tone={worth === undefined ? 'plain' : 'info'}>
              {worth?.value ?? words.t('wallet.card.noWorth')}
            </Chip>
          )}
          {counts !== undefined && (
            <Chip tone={counts > 0 ? 'info' : 'plain'}>
              {words.t('wallet.card.counts', { n: counts })}
            </Chip>
          )}
        </span>
      </a>
    </li>
  );
}
