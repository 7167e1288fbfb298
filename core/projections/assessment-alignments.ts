import { type AlignmentCodec, alignment, compact } from './alignment.ts';
import { EU_LIST } from './open-badge-terms.ts';

const METHOD = 'ext:AssessmentType';
const ASSESSOR = 'ext:Assessor';
const SUPERVISION = 'ext:Supervision';
const MODE = 'ext:ModeOfLearning';
const ROUTE = 'ext:Route';
const VALIDITY = 'ext:Validity';

const modeUrl: Readonly<Record<string, string>> = {
  online: `${EU_LIST}/learning-assessment/920fbb3cbe`,
  blended: `${EU_LIST}/learning-assessment/e92d221e4d`,
};
const supervisionUrl: Readonly<Record<string, string>> = {
  unsupervised: `${EU_LIST}/supervision-verification/c598449d64`,
};

/** How it was learnt and assessed, by which route, and how long it holds; criteria travel as the badge's own criteria. */
export const assessmentAlignments: AlignmentCodec = {
  once: [ASSESSOR, SUPERVISION, MODE, ROUTE, VALIDITY],
  write: ({ assessment, participation, route, validity }, at) => [
    ...(assessment === undefined
      ? []
      : [
          ...assessment.methods.map(({ kind, description }) =>
            alignment(METHOD, { name: kind, url: at('assessment'), code: kind, description }),
          ),
          alignment(ASSESSOR, {
            name: assessment.assessor,
            url: at('assessor'),
            code: assessment.assessor,
          }),
          alignment(SUPERVISION, {
            name: assessment.supervision,
            url: supervisionUrl[assessment.supervision] ?? at('supervision'),
            code: assessment.supervision,
          }),
        ]),
    alignment(MODE, {
      name: participation,
      url: modeUrl[participation] ?? at('participation'),
      code: participation,
    }),
    alignment(ROUTE, { name: route, url: at('route'), code: route }),
    validity.kind === 'no-expiry'
      ? alignment(VALIDITY, { name: 'no expiry', url: at('validity'), code: 'no-expiry' })
      : alignment(VALIDITY, {
          name: `${validity.months} months`,
          url: at('validity'),
          code: `P${validity.months}M`,
        }),
  ],
  read: (found) => {
    const [assessor] = found(ASSESSOR);
    const months = /^P(\d+)M$/.exec(found(VALIDITY)[0]?.targetCode ?? '')?.[1];
    return {
      assessment: assessor && {
        methods: found(METHOD).map((item) =>
          compact({ kind: item.targetCode, description: item.targetDescription }),
        ),
        assessor: assessor.targetCode,
        supervision: found(SUPERVISION)[0]?.targetCode,
      },
      participation: found(MODE)[0]?.targetCode,
      route: found(ROUTE)[0]?.targetCode,
      validity:
        months === undefined
          ? { kind: found(VALIDITY)[0]?.targetCode }
          : { kind: 'months', months: Number(months) },
    };
  },
};
