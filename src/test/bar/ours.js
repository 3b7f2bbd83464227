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
const EACH = 3;
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

/** What a search takes of the processor when all it needs was read before; the best of three. */
async function latency(text) {
  let best = Infinity;
  for (let i = 0; i < 3; i++) {
    const start = process.cpuUsage();
    await (await search.warm.engine.search(text)).next(10);
    const { user, system } = process.cpuUsage(start);
    best = Math.min(best, (user + system) / 1000);
  }
  return best;
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

async function answers(questions) {
  const rows = [];
  for (const question of questions) {
    const answer = (await addresses(search.warm, question.text)).map(({ address }) => address);
    rows.push({ ...question, value: quality(question.gains, answer), rank: reciprocalRank(question.gains, answer) });
  }
  return rows;
}

async function costs(questions) {
  const rows = [];
  for (const { text } of questions) {
    rows.push({ ...await firstResult(text), milliseconds: await latency(text) });
  }
  return rows;
}

async function goodness() {
  const rows = await answers(judged.filter(({ isHeldOut, category }) => isHeldOut || category === "one typo"));
  const heldOut = rows.filter((row) => row.isHeldOut);
  const { titles, names } = await lost();
  return {
    heldOut: heldOut.length,
    ...byCategory(heldOut),
    oneTypo: mean(rows.filter(({ category }) => category === "one typo").map(({ rank }) => rank)),
    lostTitles: titles,
    lostNames: names,
  };
}

async function main() {
  const good = extent === "all" ? await goodness() : {};
  const rows = await costs(judged.filter((_, i) => i % EACH === 0));
  const bytes = rows.map((row) => row.bytes / 1024);
  const trips = rows.map((row) => row.trips);
  const milliseconds = rows.map((row) => row.milliseconds);
  const slowest = [...rows].sort((a, b) => b.milliseconds - a.milliseconds).slice(0, 3);
  console.log(JSON.stringify({
    ...good,
    measured: rows.length,
    bytesMiddle: percentile(bytes, 0.5),
    bytesMost: percentile(bytes, 0.95),
    tripsMost: percentile(trips, 0.95),
    tripsEver: Math.max(...trips),
    latencyMost: percentile(milliseconds, 0.95),
    slowest: slowest.map((row) => `${row.text}: ${row.milliseconds.toFixed(1)}`),
  }));
}

main();
