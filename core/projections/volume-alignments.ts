import { type AlignmentCodec, alignment, compact, unlessOwn } from './alignment.ts';
import { EU_LIST } from './open-badge-terms.ts';

const EQF = 'ext:EQFLevel';
const NATIONAL = 'ext:NQFLevel';
const OWN = 'ext:OwnLevel';
const LEVEL_REGISTER = 'ext:LevelRegister';
const CREDITS = 'ext:CreditSystem';
const WORKLOAD = 'ext:Workload';
const DURATION = 'ext:Duration';
const ECTS_URL = `${EU_LIST}/education-credit/6fcec5c5af`;

/** Level, credits, hours and calendar length: what the award is worth. */
export const volumeAlignments: AlignmentCodec = {
  once: [EQF, NATIONAL, OWN, LEVEL_REGISTER, CREDITS, WORKLOAD, DURATION],
  write: ({ level, credits, workload, duration }, at) => [
    ...(level?.eqf === undefined
      ? []
      : [
          alignment(EQF, {
            name: `EQF level ${level.eqf}`,
            url: `${EU_LIST}/eqf/${level.eqf}`,
            code: String(level.eqf),
            framework: 'European Qualifications Framework',
          }),
        ]),
    ...(level?.national === undefined
      ? []
      : [
          alignment(NATIONAL, {
            name: level.national.level,
            url: level.national.url ?? at('national-level'),
            framework: level.national.framework,
          }),
        ]),
    ...(level?.own === undefined
      ? []
      : [
          alignment(OWN, {
            name: level.own.level,
            url: at('own-level'),
            framework: level.own.scheme,
          }),
        ]),
    ...(level?.registerUrl === undefined
      ? []
      : [alignment(LEVEL_REGISTER, { name: 'Register entry', url: level.registerUrl })]),
    ...(credits === undefined
      ? []
      : [
          alignment(CREDITS, {
            name: credits.system,
            url: credits.system === 'ECTS' ? ECTS_URL : at('credits'),
            code: String(credits.amount),
          }),
        ]),
    ...(workload === undefined
      ? []
      : [
          alignment(WORKLOAD, {
            name: `${workload.qualifier} ${workload.hours} h`,
            url: at('workload'),
            code: `PT${workload.hours}H`,
            description: workload.qualifier,
          }),
        ]),
    ...(duration === undefined
      ? []
      : [alignment(DURATION, { name: duration, url: at('duration') })]),
  ],
  read: (found, at) => {
    const [eqf] = found(EQF);
    const [national] = found(NATIONAL);
    const [own] = found(OWN);
    const [credits] = found(CREDITS);
    const [workload] = found(WORKLOAD);
    return {
      level: compact({
        eqf: eqf === undefined ? undefined : Number(eqf.targetCode),
        national:
          national &&
          compact({
            framework: national.targetFramework,
            level: national.targetName,
            url: unlessOwn(national.targetUrl, at('national-level')),
          }),
        own: own && { scheme: own.targetFramework, level: own.targetName },
        registerUrl: found(LEVEL_REGISTER)[0]?.targetUrl,
      }),
      credits: credits && { amount: Number(credits.targetCode), system: credits.targetName },
      workload: workload && {
        hours: Number(/^PT([0-9.]+)H$/.exec(workload.targetCode ?? '')?.[1]),
        qualifier: workload.targetDescription,
      },
      duration: found(DURATION)[0]?.targetName,
    };
  },
};
