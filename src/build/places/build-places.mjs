// Turns yearly revisions of place codes into conf/places.csv. Run by hand when a new revision is published (README.md
// beside this file); the build and the program only read the CSV.
import fs from 'node:fs';
import { createRequire } from 'node:module';
import { levelOf, parentOf, isPlaceholder, stem, tier } from './naming.mjs';

const require = createRequire(import.meta.url);
const YEARS_OF_GB = [2002, 2016];
const YEARS_OF_NBS = [2017, 2023];
/** Misprints of single revisions; every later revision has the other spelling under the same code. */
const MISPRINTS = { 荷泽市: '菏泽市', 廛河回族区: '瀍河回族区', 乔口区: '硚口区', 墉桥区: '埇桥区', 师河区: '浉河区', 荔蒲县: '荔浦县',
  虎亭区: '猇亭区', 江洲区: '江州区', 华莹市: '华蓥市', 逊克县克林镇: '克林镇', 敖汉旗人民政府新州街道: '新州街道' };
/** Provinces that the statistics bureau's revisions leave out: they go on as last seen. */
const OUTSIDE_NBS = ['710000', '810000', '820000'];
/** What names and townships do not show: code, name, last year, successors, source. */
const RECORDED = fs.readFileSync(new URL('./successors.csv', import.meta.url), 'utf8').trim().split('\n').slice(1)
  .map((line) => line.split(',')).map(([code, name, last, successors, record]) => ({ code, name, last: Number(last), successors, record }));
/** Part of a vanished place's townships that must stand in one other place for it to be the successor. */
const TOWNSHIP_SHARE = 2 / 3;

const json = (path) => JSON.parse(fs.readFileSync(require.resolve(path), 'utf8'));

/** Map code -> name of one year: the last revision within it. */
function gbYear(year, revisions) {
  const last = revisions.filter((revision) => revision.startsWith(String(year))).sort().at(-1);
  return new Map(Object.entries(json(`gb2260/lib/${last}.json`)));
}

function nbsYear(year, files = ['provinces', 'cities', 'areas', 'streets']) {
  const codes = new Map();
  for (const file of files) {
    for (const { code, name } of json(`nbs-${year}/dist/${file}.json`)) {
      codes.set(String(code).padEnd(6, '0'), name);
    }
  }
  return codes;
}

function clean(codes) {
  const kept = new Map();
  for (const [code, raw] of codes) {
    const name = MISPRINTS[raw] ?? raw.trim().replace(/(?<=街道)办事处$|(?<=镇)人民政府$/, '');
    if (!isPlaceholder(code, name, codes)) kept.set(code, name);
  }
  return kept;
}

function readYears() {
  const revisions = json('gb2260/lib/revisions.json');
  const years = new Map();
  for (let year = YEARS_OF_GB[0]; year <= YEARS_OF_NBS[1]; year++) {
    years.set(year, clean(year <= YEARS_OF_GB[1] ? gbYear(year, revisions) : nbsYear(year)));
    if (year === YEARS_OF_GB[1]) {
      for (const [code, name] of clean(nbsYear(year, ['streets']))) years.get(year).set(code, name);
    } else if (year > YEARS_OF_GB[1]) {
      for (const code of OUTSIDE_NBS) years.get(year).set(code, years.get(YEARS_OF_GB[1]).get(code));
    }
  }
  return years;
}

/** One row a code and name for each unbroken run of years. */
function runs(years) {
  const rows = [];
  const open = new Map();
  for (const [year, codes] of years) {
    for (const [code, name] of codes) {
      const key = `${code} ${name}`;
      const row = open.get(key);
      if (row && row.last === year - 1) row.last = year;
      else {
        const started = { code, name, first: year, last: year };
        open.set(key, started);
        rows.push(started);
      }
    }
  }
  return rows;
}

const townshipsOf = (codes) => {
  const byCounty = new Map();
  for (const [code, name] of codes) {
    if (code.length === 9) {
      const county = code.slice(0, 6);
      if (!byCounty.has(county)) byCounty.set(county, new Set());
      byCounty.get(county).add(stem(name));
    }
  }
  return byCounty;
};

/** The one code of the next year that a vanished code's place goes on under, or null where the data does not prove it. */
function successor(row, before, next, townshipsBefore, townshipsAfter, countySuccessor) {
  const isNew = (code) => before.get(code) !== next.get(code);
  if (row.code.length === 9) {
    const county = row.code.slice(0, 6);
    const heirs = next.has(county) ? [county] : countySuccessor.get(`${county} ${row.last}`) ?? [];
    return only(heirs.flatMap((heir) => townshipCodes(next).get(heir) ?? [])
      .filter((code) => code !== row.code && isNew(code) && stem(next.get(code)) === stem(row.name)));
  }
  const near = (prefix) => [...next.keys()].filter((code) => code.length === 6 && code.startsWith(prefix)
      && code !== row.code && tier(code) === tier(row.code) && isNew(code) && isZone(code, next) === isZone(row.code, before)
      && stem(next.get(code)) === stem(row.name));
  // A code that stays in use under another name was renamed, unless the very name moved to another code.
  const sameName = (code) => !next.has(row.code) || next.get(code) === row.name;
  const sameStem = only(near(row.code.slice(0, 4)).filter(sameName)) ?? only(near(row.code.slice(0, 2)).filter(sameName));
  if (sameStem) return sameStem;
  if (isShortCounty(row.name) && !next.has(row.code)) {
    const longer = longerNames(row, before, next);
    const heir = only(longer.filter((code) => code.startsWith(row.code.slice(0, 4)))) ?? only(longer);
    if (heir) return heir;
  }
  const seat = districtOfSeat(row, before, next);
  if (seat) return seat;
  const mine = townshipsBefore.get(row.code);
  if (!mine || tier(row.code) !== 3 || next.has(row.code) || isZone(row.code, before)) return null;
  return only([...townshipsAfter].filter(([code, theirs]) => code.slice(0, 2) === row.code.slice(0, 2)
      && next.has(code) && !isZone(code, next)
      && [...mine].filter((name) => theirs.has(name)).length >= Math.max(2, mine.size * TOWNSHIP_SHARE))
      .map(([code]) => code));
}

/** 蓟县, 梅县: made a district, a county with a name of one character takes a second one (蓟州区, 梅县区). */
const isShortCounty = (name) => /^.县$/.test(name);

const longerNames = (row, before, next) => [...next.keys()].filter((code) => code.slice(0, 2) === row.code.slice(0, 2)
    && tier(code) === 3 && !before.has(code) && levelOf(code, next.get(code)) === 'district'
    && /^..区$/.test(next.get(code)) && next.get(code).startsWith(row.name[0]));

/**
 * 昌都县 of 昌都地区: where a prefecture goes on as a city under a new code, its seat, the county of its name, becomes a district of
 * another name: the only county of the new city that no county of the old prefecture has the name of.
 */
function districtOfSeat(row, before, next) {
  const old = `${row.code.slice(0, 4)}00`;
  if (tier(row.code) !== 3 || next.has(old) || !before.has(old) || stem(before.get(old)) !== stem(row.name)) return null;
  const city = only([...next.keys()].filter((code) => code.length === 6 && tier(code) === 2 && !before.has(code)
      && code.slice(0, 2) === row.code.slice(0, 2) && stem(next.get(code)) === stem(row.name)));
  if (!city) return null;
  const counties = (codes, prefix) => [...codes.keys()].filter((code) => code.length === 6 && tier(code) === 3
      && code.startsWith(prefix) && !isZone(code, codes));
  const names = new Set(counties(before, old.slice(0, 4)).map((code) => stem(before.get(code))));
  return only(counties(next, city.slice(0, 4)).filter((code) => !names.has(stem(next.get(code)))));
}

const isZone = (code, codes) => levelOf(code, codes.get(code)) === 'zone';

const only = (codes) => (codes.length === 1 ? codes[0] : null);

const townshipCodesOf = new WeakMap();
function townshipCodes(codes) {
  if (!townshipCodesOf.has(codes)) {
    const byCounty = new Map();
    for (const code of codes.keys()) {
      if (code.length === 9) (byCounty.get(code.slice(0, 6)) ?? byCounty.set(code.slice(0, 6), []).get(code.slice(0, 6))).push(code);
    }
    townshipCodesOf.set(codes, byCounty);
  }
  return townshipCodesOf.get(codes);
}

function addSuccessors(rows, years) {
  const countySuccessor = new Map();
  const townships = new Map([...years].map(([year, codes]) => [year, townshipsOf(codes)]));
  const lastYear = YEARS_OF_NBS[1];
  for (const row of [...rows].sort((a, b) => a.code.length - b.code.length)) {
    if (row.last === lastYear || stem(years.get(row.last + 1).get(row.code) ?? '') === stem(row.name)) continue;
    row.successor = successor(row, years.get(row.last), years.get(row.last + 1), townships.get(row.last),
        townships.get(row.last + 1), countySuccessor);
    const recorded = RECORDED.find(({ code, name, last }) => code === row.code && name === row.name && last === row.last);
    if (recorded) {
      row.successor = recorded.successors;
      row.record = recorded.record;
    }
    if (row.successor && row.code.length === 6) countySuccessor.set(`${row.code} ${row.last}`, row.successor.split(' '));
  }
}

function source({ code, first, last, record }) {
  const span = (label, from, to) => (from > to ? [] : [from === to ? `${label} ${from}` : `${label} ${from}-${to}`]);
  const ended = OUTSIDE_NBS.includes(code) ? YEARS_OF_GB[1] : last;
  const firstOfNbs = code.length === 9 ? first : YEARS_OF_NBS[0];
  return [...span('GB/T 2260', first, Math.min(ended, firstOfNbs - 1)),
    ...span('NBS', Math.max(first, firstOfNbs), ended), ...(record ? [record] : [])].join('; ');
}

const years = readYears();
const rows = runs(years);
addSuccessors(rows, years);
rows.sort((a, b) => (a.code < b.code ? -1 : a.code > b.code ? 1 : a.first - b.first));
const lines = ['CODE,NAME,LEVEL,PARENT,VALID_FROM,VALID_TO,SUCCESSOR,SOURCE', '000000,全国,nation,,1949-10-01,,,Fazhi'];
for (const row of rows) {
  const codes = years.get(row.last);
  lines.push([row.code, row.name, levelOf(row.code, row.name), parentOf(row.code, codes), `${row.first}-01-01`,
    row.last === YEARS_OF_NBS[1] ? '' : `${row.last}-12-31`, row.successor ?? '', source(row)].join(','));
}
fs.writeFileSync(process.argv[2], `${lines.join('\n')}\n`);
console.log(`${lines.length - 1} places`);
