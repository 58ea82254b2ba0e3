import type { Dimension } from './dimensions.ts';

/**
 * What kind of value answers a question; it fixes the form of `value` and which units fit.
 * Areas are hectares, distances kilometres, shares percent; money keeps the source's currency.
 */
export const quantities = [
  'text',
  'date',
  'area',
  'money',
  'percent',
  'people',
  'count',
  'distance',
  'wage',
  'price',
  'taxSchedule',
  'tenure',
  'foreignRule',
] as const;
export type Quantity = (typeof quantities)[number];

/** What a claim answers. One entry here is all that a new question needs. */
export interface Question {
  readonly dimension: Dimension;
  readonly quantity: Quantity;
  /** Several things may be true at once: the fact is a record of named items, each a fact of its own. */
  readonly many?: true;
  /** The value changes with time: claims of unlike date are a series, not rivals. */
  readonly varies?: true;
  /** The items are events: they are told in the order of their dates. */
  readonly events?: true;
  readonly label: { readonly en: string; readonly zh: string };
}

type Flags = Pick<Question, 'many' | 'varies' | 'events'>;
const many: Flags = { many: true };
const events: Flags = { many: true, events: true };
const varies: Flags = { varies: true };
const manyVarying: Flags = { many: true, varies: true };

const q = (
  dimension: Dimension,
  quantity: Quantity,
  en: string,
  zh: string,
  flags: Flags = {},
): Question => ({ dimension, quantity, label: { en, zh }, ...flags });

/**
 * The catalogue of questions that a zone or a country's regime can answer.
 * Panels, comparison, exports and the schema all read it; its order is the order of display.
 */
export const questions = {
  locality: q('identity', 'text', 'Locality', '所在地'),
  agreed: q('identity', 'date', 'Agreement signed', '签约时间'),
  founded: q('identity', 'date', 'Founded', '成立时间'),
  constructionStart: q('identity', 'date', 'Construction began', '动工时间'),
  opened: q('identity', 'date', 'Opened', '开园时间'),
  recognised: q('identity', 'date', 'Recognised by China', '中国确认时间'),
  status: q('identity', 'text', 'Status and awards', '地位与称号', many),
  otherNames: q('identity', 'text', 'Other names in use', '其他名称', many),
  milestones: q('identity', 'text', 'Milestones', '大事记', events),
  connections: q('identity', 'distance', 'Distances', '距离', many),
  access: q('identity', 'text', 'Access and setting', '交通与环境', many),

  partnershipType: q('participants', 'text', 'Kind of partnership', '合作类型'),
  governance: q('participants', 'text', 'Governance', '治理与协调机制', many),
  financing: q('participants', 'text', 'Finance', '融资', many),

  standardIncomeTax: q(
    'revenue',
    'percent',
    'Standard income tax rate',
    '企业所得税标准税率',
    varies,
  ),
  incomeTaxHoliday: q('revenue', 'taxSchedule', 'Income tax holiday', '所得税减免期', many),
  incomeTaxRelief: q('revenue', 'text', 'Other income tax relief', '其他所得税优惠', many),
  importDuty: q('revenue', 'text', 'Import duty relief', '进口关税优惠', many),
  exportTax: q('revenue', 'text', 'Export duty', '出口关税', many),
  vat: q('revenue', 'text', 'Value added tax', '增值税', many),
  withholding: q('revenue', 'text', 'Withholding and dividends', '预提税与股息', many),
  otherRevenue: q('revenue', 'text', 'Other taxes and fees', '其他税费', many),
  revenueRules: q('revenue', 'text', 'Who grants it, and conditions', '审批机关与条件', many),

  plannedArea: q('land', 'area', 'Planned area', '规划面积', varies),
  developedArea: q('land', 'area', 'Developed area', '已开发面积', varies),
  otherAreas: q('land', 'area', 'Parts and phases', '分区与分期面积', manyVarying),
  landUse: q('land', 'text', 'Land use', '土地用途', many),
  tenure: q('land', 'tenure', 'Form of right', '土地权利形式', many),
  landPrice: q('land', 'price', 'Price or rent', '地价或租金', manyVarying),
  foreignOwnership: q('land', 'text', 'Foreign ownership of land', '外国人土地所有权', many),
  landRules: q('land', 'text', 'Land rules', '土地规则', many),
  acquisition: q('land', 'text', 'How the land was obtained', '土地取得过程', events),

  foreignWorkerRule: q('talent', 'foreignRule', 'Foreign-worker rule', '外籍员工规定', many),
  foreignWorkerTerms: q(
    'talent',
    'text',
    'Foreign workers: permits and fees',
    '外籍员工许可与费用',
    many,
  ),
  minimumWage: q('talent', 'wage', 'Minimum wage', '最低工资', manyVarying),
  wagesPaid: q('talent', 'wage', 'Wages paid', '实付工资', manyVarying),
  workforce: q('talent', 'people', 'Workforce by origin', '员工来源', manyVarying),
  localShare: q('talent', 'percent', 'Share of local staff', '本地员工占比', manyVarying),
  training: q('talent', 'text', 'Training', '培训', many),
  trained: q('talent', 'people', 'People trained', '受训人数', manyVarying),
  recruitment: q('talent', 'text', 'Recruitment and labour', '招聘与用工', many),

  tenants: q('performance', 'count', 'Firms in the zone', '入园企业', varies),
  tenantsOperating: q('performance', 'count', 'Firms in operation', '投产企业', varies),
  tenantShare: q('performance', 'percent', 'Tenants by origin', '企业来源占比', manyVarying),
  employment: q('performance', 'people', 'Jobs', '就业人数', varies),
  investmentPlanned: q(
    'performance',
    'money',
    'Investment planned or agreed',
    '计划或协议投资',
    manyVarying,
  ),
  investment: q('performance', 'money', 'Investment made', '实际投资', manyVarying),
  output: q('performance', 'money', 'Output', '产值', manyVarying),
  exports: q('performance', 'money', 'Exports', '出口额', varies),
  trade: q('performance', 'money', 'Imports and exports together', '进出口总额', varies),
  taxesPaid: q('performance', 'money', 'Taxes paid', '纳税额', varies),
  occupancy: q('performance', 'percent', 'Land let', '土地出租率', varies),
  industries: q('performance', 'text', 'Industries and products', '产业与产品', many),
  infrastructure: q('performance', 'text', 'Infrastructure', '基础设施', many),
  services: q('performance', 'text', 'Services', '服务', many),
  regionalEffects: q('performance', 'text', 'Effects on the region', '对当地的影响', many),
  targets: q('performance', 'text', 'Targets', '目标', many),

  policyTravel: q('mobility', 'text', 'How policy travelled', '政策如何流动', many),
  embedding: q('mobility', 'text', 'How it was embedded locally', '如何在地嵌入', many),
  programme: q('mobility', 'text', 'China’s zone programme', '中国境外合作区计划', many),

  obstacles: q('challenges', 'text', 'Obstacles', '困难', many),
  disputes: q('challenges', 'text', 'Disputes and criticism', '争议与批评', events),
  accidents: q('challenges', 'text', 'Accidents and hazards', '事故与灾害', events),
} as const satisfies Record<string, Question>;

export type QuestionKey = keyof typeof questions;

/** Every question key, in the order of display. */
export const questionKeys = Object.keys(questions).filter(isQuestionKey);

/** Whether a string names a question of the catalogue (own keys only, so `constructor` does not). */
export function isQuestionKey(key: string): key is QuestionKey {
  return Object.hasOwn(questions, key);
}

/** The catalogue entry of a question, with its optional flags readable whatever the key. */
export function question(key: QuestionKey): Question {
  return questions[key];
}
