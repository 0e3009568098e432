/** Names that are hard to set: long, without a space, in other scripts, from right to left. */
export const hardNames = {
  german: 'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesellschaft mbH & Co. KG',
  arabic: 'شركة المصباح الذهبي للإعلان',
  hebrew: 'נועה בן־דוד (@noa_bd)',
  chinese: '晨光家居用品有限公司',
  cyrillic: 'Объединённое бюро «Северная мастерская»',
  address: 'https://example.com/a/very/long/path/without/a/single/space/that/has/to/break/somewhere/on/a/phone',
  hostile: '<script>alert("no")</script> & {not} an *expression*',
} as const;
