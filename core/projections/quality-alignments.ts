import { type AlignmentCodec, alignment, compact, unlessOwn } from './alignment.ts';

const QUALITY = 'ext:QualityAssurance';
const BODY = 'ext:QualityAssuranceBody';
const ACCREDITATION = 'ext:Accreditation';
const REGISTER_ENTRY = 'ext:RegisterEntry';

/** Who vouches for the quality, the accreditation and the entries in national registers. */
export const qualityAlignments: AlignmentCodec = {
  once: [QUALITY, BODY, ACCREDITATION],
  write: ({ qualityAssurance: { kind, body, accreditation, registeredIn } }, at) => [
    alignment(QUALITY, { name: kind, url: at('quality-assurance'), code: kind }),
    ...(body === undefined
      ? []
      : [alignment(BODY, { name: body.name, url: body.url ?? at('quality-body') })]),
    ...(accreditation === undefined
      ? []
      : [
          alignment(ACCREDITATION, {
            name: accreditation.body,
            url: accreditation.url ?? at('accreditation'),
            code: accreditation.id,
          }),
        ]),
    ...registeredIn.map((entry) =>
      alignment(REGISTER_ENTRY, {
        name: `${entry.register}: ${entry.code}`,
        url: entry.url ?? at('register-entry'),
        code: entry.code,
        framework: entry.register,
      }),
    ),
  ],
  read: (found, at) => {
    const [body] = found(BODY);
    const [accreditation] = found(ACCREDITATION);
    return {
      qualityAssurance: compact({
        kind: found(QUALITY)[0]?.targetCode,
        body:
          body &&
          compact({ name: body.targetName, url: unlessOwn(body.targetUrl, at('quality-body')) }),
        accreditation:
          accreditation &&
          compact({
            id: accreditation.targetCode,
            body: accreditation.targetName,
            url: unlessOwn(accreditation.targetUrl, at('accreditation')),
          }),
        registeredIn: found(REGISTER_ENTRY).map((entry) =>
          compact({
            register: entry.targetFramework,
            code: entry.targetCode,
            url: unlessOwn(entry.targetUrl, at('register-entry')),
          }),
        ),
      }),
    };
  },
};
