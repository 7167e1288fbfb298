import type { ComponentChildren } from 'preact';
import type { Award } from '../../schemas/award/award.ts';
import { Name } from '../components/name.tsx';
import { useTranslator } from '../i18n/use-translator.tsx';
import type { AwardKey } from '../messages/en/award.ts';

type Row = { readonly label: AwardKey; readonly value: ComponentChildren };

/** Everything else an award states, one line each; what it does not state has no line. */
export function AwardDetails(props: { readonly award: Award }) {
  const { t, language } = useTranslator<AwardKey>();
  return (
    <dl class="details">
      {useRows(props.award).map((row) => (
        <div key={row.label}>
          <dt lang={language}>{t(row.label)}</dt>
          <dd>{row.value}</dd>
        </div>
      ))}
    </dl>
  );
}

function useRows(award: Award): readonly Row[] {
  const words = useTranslator<AwardKey>();
  const { achievement } = award;
  const text = (label: AwardKey, value: string | undefined): readonly Row[] =>
    value === undefined ? [] : [{ label, value }];
  const list = (label: AwardKey, values: readonly string[]): readonly Row[] =>
    values.length === 0 ? [] : [{ label, value: values.join(' · ') }];
  return [
    ...text('award.grade', award.grade),
    ...text(
      'award.participation',
      achievement.participation === 'not-applicable'
        ? undefined
        : words.t(`award.participation.${achievement.participation}`),
    ),
    ...text('award.route', words.t(`award.route.${achievement.route}`)),
    ...text('award.duration', achievement.duration),
    { label: 'award.quality', value: qualityOf(award, words) },
    ...list('award.prerequisites', achievement.prerequisites),
    ...standards(award),
    ...list('award.sectors', achievement.sectors),
    ...text('award.provider', achievement.provider?.name),
    ...text('award.purpose', achievement.purpose),
    ...text('award.content', achievement.content),
    ...text('award.place', award.place),
    ...text('award.blankSerial', award.blankSerial),
    ...evidence(award),
    ...components(award, words),
    ...text('award.language', words.languageName(achievement.language)),
    { label: 'award.credentialId', value: <code class="break-anywhere">{award.id}</code> },
  ];
}

type Words = ReturnType<typeof useTranslator<AwardKey>>;

function qualityOf(award: Award, words: Words): string {
  const { kind, body, accreditation, registeredIn } = award.achievement.qualityAssurance;
  const name = words.t(`award.quality.${kind}`);
  const first =
    body === undefined ? name : words.t('award.quality.body', { kind: name, body: body.name });
  const accredited =
    accreditation === undefined
      ? []
      : [words.t('award.accreditation', { body: accreditation.body, id: accreditation.id })];
  const registers = registeredIn.map(({ register, code }) =>
    words.t('award.registeredIn', { register, code }),
  );
  return [first, ...accredited, ...registers].join(' · ');
}

function standards(award: Award): readonly Row[] {
  const { standards: all } = award.achievement;
  if (all.length === 0) return [];
  const links = all.map((standard) => (
    <span key={standard.url}>
      <a href={standard.url} rel="noreferrer" target="_blank">
        {standard.name}
      </a>
      {` (${standard.framework}) `}
    </span>
  ));
  return [{ label: 'award.standards', value: links }];
}

function evidence(award: Award): readonly Row[] {
  if (award.evidence.length === 0) return [];
  const items = award.evidence.map((item) => (
    <span key={item.name}>
      {item.url === undefined ? (
        item.name
      ) : (
        <a href={item.url} rel="noreferrer" target="_blank">
          {item.name}
        </a>
      )}{' '}
    </span>
  ));
  return [{ label: 'award.evidence', value: items }];
}

function components(award: Award, words: Words): readonly Row[] {
  if (award.components.length === 0) return [];
  const items = (
    <ul>
      {award.components.map((component) => (
        <li key={component.credentialId}>
          <Name>
            {words.t('award.component', { title: component.title, issuer: component.issuerName })}
          </Name>
        </li>
      ))}
    </ul>
  );
  return [{ label: 'award.components', value: items }];
}
