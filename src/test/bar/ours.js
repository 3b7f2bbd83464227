/* Measures our search on a corpus: node ours.js <folder> <scripts of every page> <all|bytes> */
"use strict";

const fs = require("fs");
const path = require("path");
const zlib = require("zlib");
const open = require("./engine.js");
const { quality, reciprocalRank, mean, percentile, byCategory } = require("./figures.js");

const [folder, opener, extent] = process.argv.slice(2);
const json = (name) => JSON.parse(fs.readFileSync(path.join(folder, name), "utf8"));
const judged = json("judged.json");
const search = open(folder);
const { tokens } = search.use("analysis");
const HEADERS = 250;
const sizes = new Map();

function size(file) {
  if (!sizes.has(file)) {
    const params = { [zlib.constants.BROTLI_PARAM_QUALITY]: 11 };
    sizes.set(file, zlib.brotliCompressSync(fs.readFileSync(file), { params }).length + HEADERS);
  }
  return sizes.get(file);
}

async function addresses({ engine, store }, text, count = 10) {
  const hits = await (await engine.search(text)).next(count);
  return Promise.all(hits.map(async ({ page }) => store.record(page)));
}

/** What is read until the first result stands there with the text that it quotes. */
async function firstResult(text) {
  const { engine, store, log } = search.cold();
  const answer = await engine.search(text);
  const [hit] = await answer.next(1);
  if (hit) {
    const record = await store.record(hit.page);
    const trips = log.trips;
    const [best] = search.use("passages")(hit, answer);
    if (best && !search.use("marking")(answer.words).isIn(record.summary)) {
      await store.text(hit.page, best.number);
    }
    log.trips = trips;
  }
  const files = [...new Set(log.files)].map((file) => path.join(folder, file));
  return {
    text,
    trips: log.trips,
    bytes: size(opener) + size(path.join(folder, "search/start.js")) + files.reduce((sum, file) => sum + size(file), 0),
  };
}

async function latency(text) {
  let best = Infinity;
  for (let i = 0; i < 3; i++) {
    const start = performance.now();
    await (await search.warm.engine.search(text)).next(10);
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

const same = (a, b) => tokens(a).join(" ") === tokens(b).join(" ");

/** Of all titles those that do not find their page, or one of that very title, first; of all names those not within three. */
async function lost() {
  const titles = [];
  const names = [];
  for (const doc of json("docs.json").filter(({ isEvent }) => !isEvent)) {
    const found = await addresses(search.warm, doc.title, 1);
    if (!found[0] || (found[0].address !== doc.id && !same(found[0].title, doc.title))) {
      titles.push(doc.title);
    }
    for (const name of doc.names) {
      const three = await addresses(search.warm, name, 3);
      const bears = (record) => [record.title, ...record.names].some((one) => same(one, name));
      if (!three.some(({ address }) => address === doc.id) && !(three.length === 3 && three.every(bears))) {
        names.push(name);
      }
    }
  }
  return { titles, names };
}

async function main() {
  const rows = [];
  for (const question of judged) {
    const answer = extent === "all" ? (await addresses(search.warm, question.text)).map(({ address }) => address) : [];
    rows.push({
      ...question,
      value: quality(question.gains, answer),
      rank: reciprocalRank(question.gains, answer),
      first: await firstResult(question.text),
      milliseconds: await latency(question.text),
    });
  }
  const heldOut = rows.filter((row) => row.isHeldOut);
  const typos = rows.filter(({ category }) => category === "one typo");
  const bytes = rows.map(({ first }) => first.bytes / 1024);
  const slowest = [...rows].sort((a, b) => b.milliseconds - a.milliseconds).slice(0, 3);
  const { titles, names } = extent === "all" ? await lost() : { titles: [], names: [] };
  console.log(JSON.stringify({
    questions: rows.length,
    heldOut: heldOut.length,
    ...byCategory(heldOut),
    tuned: byCategory(rows.filter((row) => !row.isHeldOut)).macro,
    oneTypo: mean(typos.map(({ rank }) => rank)),
    lostTitles: titles,
    lostNames: names,
    bytesMiddle: percentile(bytes, 0.5),
    bytesMost: percentile(bytes, 0.95),
    tripsMost: percentile(rows.map(({ first }) => first.trips), 0.95),
    tripsEver: Math.max(...rows.map(({ first }) => first.trips)),
    latencyMost: percentile(rows.map(({ milliseconds }) => milliseconds), 0.95),
    slowest: slowest.map(({ text, milliseconds }) => `${text}: ${milliseconds.toFixed(1)}`),
    worst: heldOut.filter(({ value }) => value < 0.5).map(({ category, text }) => `${category}: ${text}`),
  }));
}

main();
