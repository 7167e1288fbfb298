import { type AlignmentCodec, alignment, compact, unlessOwn } from './alignment.ts';

const CLASS = 'ext:AchievementClass';
const LOCAL_TERM = 'ext:LocalTerm';
const COUNTRY = 'ext:IssuerCountry';
const PROVIDER = 'ext:Provider';
const PREREQUISITE = 'ext:Prerequisite';
const CONTRIBUTOR = 'ext:Contributor';
const FICTIONAL = 'ext:Fictional';
const SOURCE = 'ext:Source';

const passages = [
  ['content', 'ext:Content', 'Content'],
  ['learningResources', 'ext:LearningResources', 'Learning resources'],
  ['purpose', 'ext:Purpose', 'Purpose'],
  ['needEvidence', 'ext:NeedEvidence', 'Evidence of need'],
] as const;

const PROVIDER_PART = 'provider';

/** Class, country, provider and the texts around the award. */
export const textAlignments: AlignmentCodec = {
  once: [CLASS, LOCAL_TERM, COUNTRY, PROVIDER, SOURCE, ...passages.map(([, type]) => type)],
  write: (achievement, at) => {
    const { localTerm, provider, source } = achievement;
    return [
      alignment(CLASS, { name: achievement.class, url: at('class'), code: achievement.class }),
      ...(localTerm === undefined
        ? []
        : [alignment(LOCAL_TERM, { name: localTerm, url: at('class') })]),
      alignment(COUNTRY, {
        name: achievement.issuerCountry,
        url: at('country'),
        code: achievement.issuerCountry,
        description: achievement.issuerRegion,
      }),
      ...(provider === undefined
        ? []
        : [alignment(PROVIDER, { name: provider.name, url: provider.url ?? at(PROVIDER_PART) })]),
      ...achievement.prerequisites.map((name) =>
        alignment(PREREQUISITE, { name, url: at('prerequisites') }),
      ),
      ...achievement.contributors.map((name) =>
        alignment(CONTRIBUTOR, { name, url: at('contributors') }),
      ),
      ...passages.flatMap(([field, type, name]) => {
        const description = achievement[field];
        return description === undefined
          ? []
          : [alignment(type, { name, url: at(field), description })];
      }),
      ...achievement.fictional.map((name) => alignment(FICTIONAL, { name, url: at('fictional') })),
      ...(source === undefined ? [] : [alignment(SOURCE, { name: source, url: at('source') })]),
    ];
  },
  read: (found, at) => {
    const names = (type: string) => found(type).map((item) => item.targetName);
    const [country] = found(COUNTRY);
    const [provider] = found(PROVIDER);
    return {
      class: found(CLASS)[0]?.targetCode,
      localTerm: names(LOCAL_TERM)[0],
      issuerCountry: country?.targetCode,
      issuerRegion: country?.targetDescription,
      provider:
        provider &&
        compact({
          name: provider.targetName,
          url: unlessOwn(provider.targetUrl, at(PROVIDER_PART)),
        }),
      prerequisites: names(PREREQUISITE),
      contributors: names(CONTRIBUTOR),
      ...Object.fromEntries(
        passages.map(([field, type]) => [field, found(type)[0]?.targetDescription]),
      ),
      fictional: names(FICTIONAL),
      source: names(SOURCE)[0],
    };
  },
};
