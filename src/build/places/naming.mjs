// What a code and a name tell: tier, level, parent, stem.

// 水, 白, 土 and the like also end names (溧水区, 彭水苗族自治县): peoples of one character only with 族, all of them before 区 and 乡.
const LONG = '蒙古|维吾尔|布依|朝鲜|土家|哈尼|哈萨克|傈僳|高山|拉祜|东乡|纳西|景颇|柯尔克孜|达斡尔|仫佬|布朗|撒拉|毛南|仡佬|锡伯|阿昌|普米|塔吉克|乌孜别克|俄罗斯|鄂温克|德昂|保安|裕固|塔塔尔|独龙|鄂伦春|赫哲|门巴|珞巴|基诺';
const SHORT = '回|藏|苗|彝|壮|满|侗|瑶|白|傣|黎|佤|畲|水|土|羌|怒|京';
const PEOPLES = `(?:(?:${LONG}|${SHORT}|各)族)*`;
const SUFFIX = new RegExp(`(?:${PEOPLES}(?:${LONG})*${PEOPLES}自治(?:区|州|县|旗)|${PEOPLES}(?:乡|区)|街道|地区|林区|特区|省|市|盟|区|县|旗|镇|乡|苏木)$`);

/** Name without its suffix; whole where nothing would be left. */
export const stem = (name) => name.replace(SUFFIX, '') || name;

/** 1 province, 2 prefecture, 3 county, 4 township. */
export const tier = (code) => (code.length === 9 ? 4 : code.endsWith('0000') ? 1 : code.endsWith('00') ? 2 : 3);

/** Entries that stand for no place: 市辖区, 县 and 省直辖… headings, and a city listed as the only county of itself. */
export function isPlaceholder(code, name, codes) {
  return /市辖区$|^[县市]$|直辖县级行政(?:区划|单位)$|^省直辖行政单位$/.test(name)
    || (tier(code) === 3 && codes.get(`${code.slice(0, 4)}00`) === name);
}

export function levelOf(code, name) {
  switch (tier(code)) {
    case 1: return 'province';
    case 2: return 'prefecture';
    case 4: return 'township';
  }
  // The bureau counts development zones as counties under 71 to 79; they are none by law, nor are committees and islands.
  if (/^\d{4}7[1-9]$/.test(code) || /委员会$|管委会$|群岛$|海域$/.test(name)) return 'zone';
  if (/自治县$/.test(name)) return 'autonomous_county';
  if (/旗$/.test(name)) return 'banner';
  if (/市$/.test(name)) return 'county_city';
  if (/县$|林区$|特区$/.test(name)) return 'county';
  return 'district';
}

/** The next code above that is a place in the same year: the county, the prefecture, the province, the nation. */
export function parentOf(code, codes) {
  const above = [code.slice(0, 6), `${code.slice(0, 4)}00`, `${code.slice(0, 2)}0000`];
  return above.find((candidate) => candidate !== code && tier(candidate) < tier(code) && codes.has(candidate)) ?? '000000';
}
