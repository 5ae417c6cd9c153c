/** Who pays in a Swiss canton: no names of a Chinese city, in another order, the confederation in two roles. */
export const CANTON_PAYERS = `levels:
  - { id: canton, name: { en: canton, zh: 州级 } }
  - { id: confederation, name: { en: confederation, zh: 联邦级 } }
payers:
  - { id: households, name: { en: households, zh: 家庭 } }
  - { id: canton, name: { en: cantonal treasury, zh: 州财政 }, level: canton }
  - { id: insurers, name: { en: insurers, zh: 保险公司 } }
  - { id: confederation, name: { en: federal treasury, zh: 联邦财政 }, level: confederation }
  - { id: clinics, name: { en: clinics, zh: 诊所 }, level: canton }
  - { id: firms, name: { en: firms, zh: 公司 } }
roles:
  government: canton
  upperGovernment: confederation
  nation: confederation
  hospitals: clinics
  enterprises: firms
  insurance: insurers
  patients: households
`;

/** A canton with as many people as Maoming, all figures of which are those of Maoming. */
export const CANTON = `id: canton
name: { en: Canton, zh: 某州 }
description: { en: A canton like Maoming., zh: 与茂名相同的一个州。 }
like: maoming
definitions: { population: resident, doctors: clinics-in, money: real }
population: { value: 6178000, unit: residents, source: count, year: 2020, grade: B }
${CANTON_PAYERS}`;
