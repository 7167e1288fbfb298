import { parseWith } from '../../schemas/parse.ts';
import { type Centre, centreSchema } from '../../schemas/register-entry/centre.ts';
import { centreDid } from '../centres/centre-did.ts';

type Entry = Pick<Centre, 'slug' | 'name' | 'country' | 'timeZone' | 'language'> &
  Partial<Pick<Centre, 'region' | 'sites'>>;

const entries: readonly Entry[] = [
  {
    slug: 'kerry-harbour-college',
    name: 'Kerry Harbour College',
    country: 'IE',
    region: 'Kerry',
    timeZone: 'Europe/Dublin',
    language: 'en',
    sites: ['Tralee campus', 'Listowel campus'],
  },
  {
    slug: 'irish-teaching-forum',
    name: 'Irish Teaching Forum',
    country: 'IE',
    timeZone: 'Europe/Dublin',
    language: 'en',
  },
  {
    slug: 'marsa-trades-college',
    name: 'Marsa Trades College',
    country: 'MT',
    timeZone: 'Europe/Malta',
    language: 'en',
    sites: ['Welding hall, Marsa'],
  },
  {
    slug: 'daugavas-novertesanas-centrs',
    name: 'Daugavas profesionālās novērtēšanas centrs',
    country: 'LV',
    region: 'Latgale',
    timeZone: 'Europe/Riga',
    language: 'lv',
  },
  {
    slug: 'maasbrug-college',
    name: 'Maasbrug College',
    country: 'NL',
    timeZone: 'Europe/Amsterdam',
    language: 'en',
  },
  {
    slug: 'savinja-training-centre',
    name: 'Savinja Training Centre',
    country: 'SI',
    timeZone: 'Europe/Ljubljana',
    language: 'en',
  },
  {
    slug: 'rheinufer-university',
    name: 'Rheinufer University of Continuing Education',
    country: 'DE',
    region: 'Rheinland-Pfalz',
    timeZone: 'Europe/Berlin',
    language: 'en',
  },
  {
    slug: 'saimaa-hygiene-examiners',
    name: 'Saimaa Hygiene Examiners',
    country: 'FI',
    timeZone: 'Europe/Helsinki',
    language: 'en',
  },
  {
    slug: 'great-lakes-technician-centre',
    name: 'Great Lakes Technician Centre',
    country: 'US',
    region: 'Ohio',
    timeZone: 'America/New_York',
    language: 'en',
  },
  {
    slug: 'hel-diving-commission',
    name: 'Hel Peninsula Diving Commission',
    country: 'PL',
    timeZone: 'Europe/Warsaw',
    language: 'en',
  },
  {
    slug: 'shannon-first-aid',
    name: 'Shannon First Aid',
    country: 'IE',
    timeZone: 'Europe/Dublin',
    language: 'en',
  },
  {
    slug: 'nevskaya-verf',
    name: 'Центр оценки и сертификации квалификаций «Невская верфь»',
    country: 'RU',
    region: 'Санкт-Петербург',
    timeZone: 'Europe/Moscow',
    language: 'ru',
    sites: ['Экзаменационный центр № 1', 'Экзаменационный центр № 2'],
  },
];

/** The fictional centres of the sample, each with an identity on this issuer's host. */
export function sampleCentres(issuerUrl: string): readonly Centre[] {
  return entries.map((entry) =>
    parseWith(centreSchema, {
      ...entry,
      did: centreDid(issuerUrl, entry.slug),
      fictional: true,
    }),
  );
}
